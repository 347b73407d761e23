/**
 * An address of the web as it stands, or `undefined`: what is written in a record must not run as a script where a reader
 * follows it. The record is checked when it is compiled; this is where it would matter.
 */
export const webAddress = (url: string | undefined): string | undefined =>
	url !== undefined && /^https?:\/\/[^/\s]/i.test(url) ? url : undefined;
