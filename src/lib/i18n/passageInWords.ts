import type { Border } from '../atlas/border';
import { doubtOf, type Passage, type Reserve, type Standing } from '../atlas/passage';
import type { Lang, Status } from '../atlas/vocabulary';
import { intervalInWords, km2InWords } from './format';
import { speaker } from './message';

export interface PassageWords {
	sides: Border['sides'];
	lang: Lang;
	/** With the interval that the doubt of the lines gives the area. */
	interval?: boolean;
}

/** Under what control may come to be held; of other statuses nothing is said. */
const HELD = ['occupied', 'leased', 'protectorate'] as const satisfies readonly Status[];

/**
 * What passed, from whom to whom: `604,000 km² passed from Spain’s side to France’s side`,
 * `control of 3,000 km² passed from others to Spain’s side (lease)`.
 */
export function passageInWords(passage: Passage, words: PassageWords): string {
	const say = speaker(words.lang);
	const { kind, from, to, as } = passage;
	const ends = { from: endInWords('from', from, words), to: endInWords('to', to, words) };
	if (kind === 'sovereignty') return say('passed.land', { area: areaInWords(passage, words), ...ends });
	const area = figureInWords(passage, words);
	if (kind === 'status') return say('passed.status', { area, status: say(`status.${as ?? 'sovereign'}`) });
	if (to === 'none') return say('passed.controlLost', { area, from: ends.from });
	const gained = from === 'none' ? say('passed.controlGained', { area, to: ends.to }) : undefined;
	const plain = gained ?? say('passed.control', { area, ...ends });
	const held = HELD.find((status) => status === as);
	return held ? say('passed.as', { plain, as: say(`passed.as.${held}`) }) : plain;
}

/** The area, and with what reserve it passed: all of it, or a part that is more than the rest may be off. */
function areaInWords(passage: Passage, words: PassageWords): string {
	const area = figureInWords(passage, words);
	const [reserve, km2] = Object.entries(passage.reserved).sort((a, b) => b[1] - a[1])[0] ?? [];
	if (reserve === undefined || km2 === undefined) return area;
	const say = speaker(words.lang);
	const how = say(`passed.reserve.${reserve as Reserve}`);
	// Sums of the same areas in another order differ in their last digits.
	if (km2 > passage.areaKm2 - 1e-6) return say('passed.reserved', { area, how });
	if (km2 < doubtOf(passage)) return area;
	return say('passed.reservedPart', { area, part: km2InWords(km2, words.lang), how });
}

function figureInWords(passage: Passage, { lang, interval }: PassageWords): string {
	const area = km2InWords(passage.areaKm2, lang);
	if (!interval || doubtOf(passage) === 0) return area;
	return speaker(lang)('passed.interval', { area, interval: intervalInWords(passage, lang) });
}

function endInWords(end: 'from' | 'to', standing: Standing, { sides, lang }: PassageWords): string {
	const say = speaker(lang);
	const side = sides.find(({ id }) => id === standing);
	if (side) return (end === 'from' ? side.fromIt : side.toIt)[lang];
	if (standing === 'common' || standing === 'none') return say(`passed.${end}.${standing}`);
	const partner = sides.find(({ id }) => standing === `with:${id}`);
	return partner ? say(`passed.${end}.shared`, { side: partner.name[lang] }) : say(`passed.${end}.other`);
}
