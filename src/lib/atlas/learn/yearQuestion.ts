import type { Instrument } from '../model';
import { homeYear } from '../timeline';
import { viewOf } from '../../geo/view';
import { shuffled } from './chance';
import { firstDay, linkTo, SIGNED, YEARS_APART, type Quiz, type YearQuestion } from './question';

/** Asks of which year an instrument is; `null` where that is told or not sure. */
export function yearQuestion(instrument: Instrument, quiz: Quiz): YearQuestion | null {
	const { catalogue, range, chance } = quiz;
	const { kind, year, names, signed = [] } = instrument;
	const told = Object.values(names).some((name) => /\d{2}/.test(name));
	const sure =
		signed.length > 0 &&
		signed.every(
			({ earliest, latest, certainty }) =>
				certainty === 'found' && earliest >= firstDay(year) && latest <= firstDay(year + 1),
		);
	if (!SIGNED.includes(kind) || told || !sure || year < range.first || year > range.last) return null;
	const years = [year];
	for (const other of shuffled(catalogue.instruments, chance)) {
		if (years.length === 4) break;
		if (years.every((one) => Math.abs(one - other.year) >= YEARS_APART)) years.push(other.year);
	}
	if (years.length < 4) return null;
	years.sort((a, b) => a - b);
	return {
		kind: 'year',
		id: `year/${instrument.id}`,
		// Before all of the answers, so that the slider does not give it away.
		link: linkTo(quiz, {
			year: Math.max(range.first, years[0]! - 1),
			map: instrument.bbox ? viewOf(instrument.bbox, quiz.form.limits) : null,
		}),
		told: linkTo(quiz, { year: homeYear(instrument, range), treaty: instrument.id }),
		answers: years.map((one) => ({ id: String(one), names: null })),
		right: years.indexOf(year),
		instrument,
		sources: instrument.sources,
	};
}
