import type { Lang } from '../atlas/vocabulary';

/** From the first letter of a script to the last one, as long as none of another comes between. */
const CYRILLIC = String.raw`\p{Script=Cyrillic}(?:[^\p{Script=Latin}\p{Script=Han}]*\p{Script=Cyrillic})?`;
const HAN = String.raw`\p{Script=Han}(?:[^\p{Script=Latin}\p{Script=Cyrillic}]*\p{Script=Han})?`;
const FOREIGN = RegExp(`(${CYRILLIC}|${HAN})`, 'u');

/**
 * A text of several languages in pieces of one each, as its letters tell them: bibliography stands in the languages of
 * its books, with English between. Together the pieces are the text.
 */
export const runsOf = (text: string): { text: string; lang: Lang }[] =>
	text
		.split(FOREIGN)
		.filter((run) => run !== '')
		.map((run) => ({
			text: run,
			lang: /^\p{Script=Cyrillic}/u.test(run) ? 'ru' : /^\p{Script=Han}/u.test(run) ? 'zh-Hans' : 'en',
		}));
