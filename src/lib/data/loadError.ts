import { TextsMismatch } from '../atlas/texts';

/** Why the record could not be loaded. Trying again makes sense for every one of them. */
export type LoadErrorKind = 'network' | 'status' | 'format';

/** A download that failed: what kind of failure, so that the page can say it in the reader's language. */
export class LoadError extends Error {
	override readonly name = 'LoadError';

	constructor(
		readonly kind: LoadErrorKind,
		/** What failed, relative to the site. */
		readonly file: string,
		/** The particulars, for the console. */
		message: string,
		options?: ErrorOptions,
	) {
		super(message, options);
	}
}

/** What the page says of a failure: its kind, or the words of an error that nobody foresaw. */
export type Failure = LoadErrorKind | { unforeseen: string };

/** Anything thrown while loading, as the page says it. */
export function failureOf(error: unknown): Failure {
	if (error instanceof LoadError) return error.kind;
	return error instanceof TextsMismatch ? 'format' : { unforeseen: String(error) };
}
