/** Ideographs and their punctuation: full-width marks stand in a square of their own too. */
const IDEOGRAPHIC = /[\u3000-\u9fff\uff00-\uffef]/;

/** About how wide a text is, by how wide an ideograph is and how wide any other letter on average. */
export function widthOf(text: string, { ideograph, letter }: { ideograph: number; letter: number }): number {
	return [...text].reduce((sum, char) => sum + (IDEOGRAPHIC.test(char) ? ideograph : letter), 0);
}
