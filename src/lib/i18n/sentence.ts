import { yearOf } from '../atlas/day';
import type { Catalogue } from '../atlas/model';
import { sideLookup } from '../atlas/polity';
import { latestAt } from '../atlas/timeline';
import { changesSide, sumAreas } from '../atlas/transfer';
import { km2InWords, listInWords } from './format';
import { speaker, type Language } from './message';

/**
 * What a screen reader hears as the slider's value: the year, that its end is meant, and what is new or
 * still stands, e.g. `1858, end of year. New: Treaty of Aigun; 587,000 km² change hands.`
 * One state succeeding another on its own side moves no land between hands and is not counted.
 */
export function yearSentence(
	{ instruments, transfers, polities }: Pick<Catalogue, 'instruments' | 'transfers' | 'polities'>,
	year: number,
	lang: Language,
): string {
	const say = speaker(lang);
	const gap = say('sentence.gap');
	const fresh = instruments.filter((item) => yearOf(item.effective) === year);
	const sideOf = sideLookup(polities);
	const moved = transfers.filter((t) => yearOf(t.day) === year && changesSide(t, sideOf));
	const area = km2InWords(sumAreas(moved).areaKm2, lang);
	const last = latestAt(instruments, year);
	const names = listInWords(
		fresh.map(({ names }) => names[lang]),
		lang,
	);
	const parts = [say('sentence.year', { year })];
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
