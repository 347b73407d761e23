/** How many letters' room a text takes: an ideograph is as wide as two Latin or Cyrillic letters. */
export function lettersOf(text: string): number {
	return [...text].reduce((sum, char) => sum + (/[\u3000-\u9fff\uff00-\uffef]/.test(char) ? 2 : 1), 0);
}
