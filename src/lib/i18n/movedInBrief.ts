import type { Instrument, Transfer } from '../atlas/model';
import { holdingKey } from '../atlas/snapshot';
import { km2InWords } from './format';
import { speaker } from './message';
import type { Lang } from '../atlas/vocabulary';
import { holdingInWords, type PolityNames } from './holding';

/** Phrases in one line; what else moved is counted. */
const MOST = 2;

/** In the order in which they are told. */
const KINDS: readonly Transfer['kind'][] = ['sovereignty', 'control', 'record'];

const PHRASES = {
	sovereignty: 'treatyPage.moved',
	control: 'treatyPage.movedControl',
	record: 'treatyPage.movedRecord',
} as const;

/**
 * What an instrument moved, in one line: the largest areas first, land that passed between the same two holders
 * summed, sovereignty before mere control, changes of the record last. Where it moved none, or none that is drawn, the line says so.
 *
 * @param transfers the instrument's own
 */
export function movedInBrief(
	{ landNotDrawn }: Pick<Instrument, 'landNotDrawn'>,
	transfers: readonly Transfer[],
	names: PolityNames,
	lang: Lang,
): string {
	const say = speaker(lang);
	if (transfers.length === 0) return say(landNotDrawn ? 'treatyPage.notDrawn' : 'treatyPage.movedNone');
	const groups = new Map<string, Pick<Transfer, 'from' | 'to' | 'kind' | 'areaKm2'>>();
	for (const { from, to, kind, areaKm2 } of transfers) {
		const key = [holdingKey(from), holdingKey(to), kind].join('>');
		groups.set(key, { from, to, kind, areaKm2: areaKm2 + (groups.get(key)?.areaKm2 ?? 0) });
	}
	const phrases = [...groups.values()]
		.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.areaKm2 - a.areaKm2)
		.map(({ from, to, kind, areaKm2 }) =>
			say(PHRASES[kind], {
				area: km2InWords(areaKm2, lang),
				from: holdingInWords(from, names, lang),
				to: holdingInWords(to, names, lang),
			}),
		);
	const more = phrases.length - MOST;
	return [...phrases.slice(0, MOST), ...(more > 0 ? [say('treatyPage.movedMore', { n: more })] : [])].join(
		say('mark.semicolon'),
	);
}
