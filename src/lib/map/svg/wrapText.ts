import { widthOf } from '../../geo/textWidth';

/** How wide the letters of a text are, pixels; what stands in a square of its own, and any other on average. */
export interface LetterWidths {
	ideograph: number;
	letter: number;
}

const SQUARE = '\\u3000-\\u9fff\\uff00-\\uffef';
const OPENING = '《（“‘「';
const CLOSING = '，。；：、！？）》”’」';
/** What is never parted: a word with its space, an ideograph with the marks that lean on it. */
const PARTS = RegExp(
	`[${OPENING}]*[${SQUARE}${CLOSING}][${CLOSING}]*|[^ ${SQUARE}${OPENING}${CLOSING}]+ *| +`,
	'gu',
);

/**
 * Breaks a text into lines: between words, or anywhere between ideographs. What has no room in a line of its own, as an
 * address, is broken where the line ends.
 *
 * @param width of a line, pixels
 */
export function wrapText(text: string, width: number, letters: LetterWidths): string[] {
	const lines: string[] = [];
	let line = '';
	const fits = (candidate: string): boolean => widthOf(candidate.trimEnd(), letters) <= width;
	const end = (): void => {
		if (line.trim() !== '') lines.push(line.trimEnd());
		line = '';
	};
	for (const part of text.match(PARTS) ?? []) {
		if (!fits(line + part)) end();
		if (fits(part)) {
			line += part;
			continue;
		}
		for (const letter of part) {
			if (!fits(line + letter)) end();
			line += letter;
		}
	}
	end();
	return lines;
}
