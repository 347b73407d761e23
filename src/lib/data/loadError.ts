import { TextsMismatch } from '../atlas/texts';

/**
 * Why something could not be loaded: no answer (`network`), none in time (`slow`), a refusal (`status`), an answer that
 * is broken (`format`) or belongs to another version of the record than the page (`version`), a part of the page's own
 * script that did not come (`script`).
 */
export type LoadErrorKind = 'network' | 'slow' | 'status' | 'format' | 'version' | 'script';

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

/** Whether only the page loaded anew can help: what is of another version, or broken, comes so again. */
export const needsReload = (failure: Failure | null): boolean =>
	failure === 'version' || failure === 'format';
