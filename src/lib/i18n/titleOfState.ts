import { readingNamed, type Border } from '../atlas/border';
import type { Day, InstrumentOutline, Reading } from '../atlas/model';
import type { CountedDay, Lang } from '../atlas/vocabulary';
import { dayInWords } from './format';
import { speaker } from './message';

/** The part of the explorer's state that its title tells. */
export interface TitledState {
	instrument: InstrumentOutline | null;
	year: number;
	/** A day of the year, where one is shown instead of its end. */
	date?: Day | null;
	/** The other year of a comparison. */
	from: number | null;
	reading: Reading;
	/** Which day of acts counts; its own, where it is not said. */
	days?: CountedDay;
	/** Names the reading. */
	border: Pick<Border, 'readings'>;
	lang: Lang;
}

/**
 * The state in a few words, without the atlas's name: `Treaty of the Pyrenees · 1659 · Spanish accounts`. Beside another
 * year than its own, a treaty stands with its own: `1660 · Treaty of the Pyrenees, 1659`.
 *
 * @param moment the state's own, or the one that is told of
 */
export function titleOfState(
	state: TitledState,
	{ year, date = null }: Pick<TitledState, 'year' | 'date'> = state,
): string {
	const { instrument, from, reading, days = 'effective', border, lang } = state;
	const say = speaker(lang);
	const years =
		from === null || from === year
			? String(year)
			: say('range', { from: Math.min(from, year), to: Math.max(from, year) });
	const words = [date === null ? years : dayInWords(date, lang)];
	if (instrument) {
		const name = instrument.names[lang];
		if (years === String(instrument.year) && (date === null || date === instrument.effective))
			words.unshift(name);
		else words.push(say('year.tick', { name, year: instrument.year }));
	}
	if (reading !== 'neutral') words.push(readingNamed(border, reading).name[lang]);
	if (days !== 'effective') words.push(say(`days.by.${days}`));
	return words.join(' · ');
}
