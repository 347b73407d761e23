/** Why the record could not be loaded. Trying again makes sense for every one of them. */
export type LoadErrorKind = 'network' | 'status' | 'format';

/** A download that failed, said so that the page can show it: what happened and what to do. */
export class LoadError extends Error {
	override readonly name = 'LoadError';

	constructor(
		readonly kind: LoadErrorKind,
		/** What failed, relative to the site. */
		readonly file: string,
		message: string,
		/** What the reader can do about it. */
		readonly advice: string,
		options?: ErrorOptions,
	) {
		super(message, options);
	}
}
