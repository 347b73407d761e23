import { readingNamed, type Border } from '../atlas/border';
import type { InstrumentOutline, Reading } from '../atlas/model';
import type { Lang } from '../atlas/vocabulary';
import { speaker } from './message';

/** The part of the explorer's state that its title tells. */
export interface TitledState {
	instrument: InstrumentOutline | null;
	year: number;
	/** The other year of a comparison. */
	from: number | null;
	reading: Reading;
	/** Names the reading. */
	border: Pick<Border, 'readings'>;
	lang: Lang;
}

/**
 * The state in a few words, without the atlas's name: `Treaty of the Pyrenees · 1659 · Spanish accounts`. Beside another
 * year than its own, a treaty stands with its own: `1660 · Treaty of the Pyrenees, 1659`.
 *
 * @param year the state's own, or the one that is told of
 */
export function titleOfState(state: TitledState, year = state.year): string {
	const { instrument, from, reading, border, lang } = state;
	const say = speaker(lang);
	const years =
		from === null || from === year ? String(year) : `${Math.min(from, year)}–${Math.max(from, year)}`;
	const words = [years];
	if (instrument) {
		const name = instrument.names[lang];
		if (years === String(instrument.year)) words.unshift(name);
		else words.push(say('year.tick', { name, year: instrument.year }));
	}
	if (reading !== 'neutral') words.push(readingNamed(border, reading).name[lang]);
	return words.join(' · ');
}
