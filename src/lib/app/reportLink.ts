/** What is reported: the values that stand in an address for reports. */
export interface Reported {
	/** What it is about, in a line. */
	title: string;
	/** The whole text to begin from. */
	text: string;
	/** The whole address of the state. */
	link: string;
	/** Of the data. */
	version: string;
	/** The files of the record that hold the statement. */
	file: string;
}

/**
 * The address that a report is sent to, filled in. A mailbox gets a subject and a text where the address has no place
 * for them; any other address without places leads where it leads.
 *
 * @param address as `PUBLIC_REPORT` has it: `mailto:`, `https:` or `http:`, with `{title}`, `{text}`, `{link}`,
 * `{version}` and `{file}` for the values
 */
export function reportLink(address: string, reported: Reported): string {
	const places = /^mailto:[^?]*$/.test(address) ? `${address}?subject={title}&body={text}` : address;
	return places.replace(/\{(\w+)\}/g, (whole, name: string) =>
		name in reported
			? // Mailers end lines as the standard of mail does.
				encodeURIComponent(reported[name as keyof Reported].replace(/\n/g, '\r\n'))
			: whole,
	);
}
