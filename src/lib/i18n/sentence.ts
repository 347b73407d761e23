import type { Border, BorderSide } from '../atlas/border';
import type { Comparison } from '../atlas/compare';
import { yearOf } from '../atlas/day';
import type { LedgerStep } from '../atlas/ledger';
import type { Outline, Side } from '../atlas/model';
import { isOfBorder, sideLookup } from '../atlas/polity';
import { latestAt } from '../atlas/timeline';
import { changesSide, sumAreas } from '../atlas/transfer';
import { km2InWords, listInWords, signedKm2InWords } from './format';
import { speaker } from './message';
import { whenOf, yearItself } from './when';
import type { Lang } from '../atlas/vocabulary';

/**
 * What a screen reader hears as the slider's value: the year, that its end is meant, and what is new or
 * still stands, e.g. `1659, end of year. New: Treaty of the Pyrenees; 4,000 km² change hands.`
 * One state succeeding another on its own side moves no land between hands and is not counted, nor is what only
 * the record shows otherwise from then on.
 */
export function yearSentence(
	{
		instruments,
		transfers,
		polities,
		border,
	}: Pick<Outline, 'instruments' | 'transfers' | 'polities' | 'border'>,
	year: number,
	lang: Lang,
): string {
	const say = speaker(lang);
	const gap = say('sentence.gap');
	const fresh = instruments.filter((item) => yearOf(item.effective) === year);
	const sideOf = sideLookup(polities);
	const moved = transfers.filter(
		(t) => yearOf(t.day) === year && t.kind !== 'record' && changesSide(t, sideOf),
	);
	const area = km2InWords(sumAreas(moved).areaKm2, lang);
	const last = latestAt(instruments, year);
	const names = listInWords(
		fresh.map(({ names }) => names[lang]),
		lang,
	);
	const parts = [yearItself(year, border, lang)];
	if (fresh.length > 0)
		parts.push(
			moved.length > 0 ? say('sentence.newAndLand', { names, area }) : say('sentence.new', { names }),
		);
	else {
		parts.push(moved.length > 0 ? say('sentence.land', { area }) : say('sentence.nothing'));
		if (last) parts.push(say('sentence.last', { name: last.names[lang], year: yearOf(last.effective) }));
	}
	return parts.join(gap);
}

/**
 * A comparison in a sentence: `Between 1648 and 1681, 4,000 km² passed from Spain’s side to France’s side …`.
 * Land that went and came back in between is not in it.
 */
export function comparisonSentence(
	{ early, late, passed, land }: Comparison,
	{ sides }: Pick<Border, 'sides'>,
	lang: Lang,
): string {
	const say = speaker(lang);
	const years = { from: early, to: late };
	// What the two states had of each other comes before what either had of others.
	const between = (way: string) => Number(!way.split('>').every(isOfBorder));
	const wordsOf = (id: Side) => sides.find((side) => side.id === id);
	const neither = (id: Side) => (id === 'other' ? 'other' : 'none');
	const ways = [...passed].sort((a, b) => between(a[0]) - between(b[0]) || b[1] - a[1]);
	if (ways.length === 0)
		return land.length > 0 ? say('compare.controlOnly', years) : say('compare.nothing', years);
	const parts = ways.map(([way, km2]) => {
		const [from, to] = way.split('>') as [Side, Side];
		return say('compare.way', {
			area: km2InWords(km2, lang),
			from: wordsOf(from)?.fromIt[lang] ?? say(`compare.from.${neither(from)}`),
			to: wordsOf(to)?.toIt[lang] ?? say(`compare.to.${neither(to)}`),
		});
	});
	return say('compare.sentence', { ...years, ways: listInWords(parts, lang) });
}

/** The ledger's figures in words: what each side has gained or lost since the record's first year. */
export function ledgerSentence(
	net: LedgerStep['net'],
	year: number,
	{ sides: [one, two], from, checked }: Pick<Border, 'sides' | 'from' | 'checked'>,
	lang: Lang,
): string {
	const say = speaker(lang);
	const moved = ({ id }: BorderSide) => signedKm2InWords(net[id] ?? 0, lang);
	return say('ledger.sentence', {
		When: whenOf(year, { checked }, lang).When,
		first: yearOf(from),
		one: one.name[lang],
		oneMoved: moved(one),
		two: two.name[lang],
		twoMoved: moved(two),
	});
}
