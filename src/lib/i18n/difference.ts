import { shareInWords, signedKm2InWords } from './format';
import { message } from './message';
import type { Lang } from '../atlas/vocabulary';

/** A computed area and how far it may be off, km². */
interface Measured {
	areaKm2: number;
	lowKm2: number;
	highKm2: number;
}

/** What a computed area has more or less than a published figure, and whether its doubt covers that. */
export function differenceInWords(
	published: number,
	{ areaKm2, lowKm2, highKm2 }: Measured,
	lang: Lang,
): string {
	const more = areaKm2 - published;
	const within = lowKm2 <= published && published <= highKm2;
	const values = { km2: signedKm2InWords(more, lang), share: shareInWords(Math.abs(more) / published, lang) };
	return message(within ? 'claim.within' : 'claim.beyond', values, lang);
}
