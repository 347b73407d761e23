import type { Catalogue, History } from './model';

/** The two parts of the record that have texts. */
interface Parts {
	catalogue: Catalogue;
	history: History;
}

declare const whole: unique symbol;

/**
 * A part of the record as its file has it, the same for every language: where a text goes stands the empty
 * string, which no text of the record is. Opaque, so that nothing can show it without its texts.
 */
export interface WithoutTexts<Part> {
	/** Of the data, as in the catalogue. */
	readonly version: string;
	readonly [whole]: Part;
}

/** What `static/data/texts.<lang>.json` holds: the texts of one language, in the order in which they stand. */
export interface Texts {
	/** Of the data that they belong to. */
	version: string;
	catalogue: string[];
	history: string[];
}

/** The texts are not those of this record. */
export class TextsMismatch extends Error {
	override readonly name = 'TextsMismatch';
}

/**
 * Puts the texts of a language over a part of the record.
 *
 * @throws TextsMismatch when they are of another version, too few or too many: texts never stand in a wrong place
 */
export function withTexts<Name extends keyof Parts>(
	name: Name,
	part: WithoutTexts<Parts[Name]>,
	texts: Texts,
): Parts[Name] {
	if (texts.version !== part.version)
		throw new TextsMismatch(`the ${name} is of version ${part.version}, its texts of ${texts.version}`);
	const list = texts[name];
	let used = 0;
	const filled = fill(part, () => list[used++]) as Parts[Name];
	if (used !== list.length)
		throw new TextsMismatch(`the ${name} has room for ${used} texts, and there are ${list.length}`);
	return filled;
}

/** A JSON value with each empty string replaced, in the order of the file. */
function fill(value: unknown, next: () => string | undefined): unknown {
	if (value === '') return next();
	if (Array.isArray(value)) return value.map((item) => fill(item, next));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, next)]));
}
