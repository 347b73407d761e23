import type { Instrument } from '../model';
import { homeYear } from '../timeline';
import { viewOf } from '../../geo/view';
import { isOfBorder } from '../polity';
import { shuffled } from './chance';
import { ANSWERS, firstDay, linkTo, SIGNED, YEARS_APART, type Quiz, type YearQuestion } from './question';

/** Asks of which year an instrument is; `null` where that is told or not sure. */
export function yearQuestion(instrument: Instrument, quiz: Quiz): YearQuestion | null {
	const { catalogue, range, chance, sideOf, landed } = quiz;
	const { kind, year, names, signed = [] } = instrument;
	const told = Object.values(names).some((name) => /\d{2}/.test(name));
	const sure =
		signed.length > 0 &&
		signed.every(
			({ earliest, latest, certainty }) =>
				certainty === 'found' && earliest >= firstDay(year) && latest <= firstDay(year + 1),
		);
	if (!SIGNED.includes(kind) || told || !sure || year < range.first || year > range.last) return null;
	// Its name may tell who signed it: it could not have been signed in a year without them.
	const parties = instrument.parties.map(({ polity }) => polity).filter((id) => isOfBorder(sideOf(id)));
	const dated = [instrument];
	for (const other of shuffled(catalogue.instruments, chance)) {
		if (dated.length === ANSWERS.most) break;
		const isApart = dated.every((one) => Math.abs(one.year - other.year) >= YEARS_APART);
		if (isApart && parties.every((party) => landed(other.year).has(party))) dated.push(other);
	}
	if (dated.length < ANSWERS.least) return null;
	dated.sort((a, b) => a.year - b.year);
	return {
		kind: 'year',
		id: `year/${instrument.id}`,
		// Before all of the answers, so that the slider does not give it away.
		link: linkTo(quiz, {
			year: Math.max(range.first, dated[0]!.year - 1),
			map: instrument.bbox ? viewOf(instrument.bbox, quiz.form.limits) : null,
		}),
		told: linkTo(quiz, { year: homeYear(instrument, range), treaty: instrument.id }),
		answers: dated.map((one) => ({
			...{ id: String(one.year), names: null },
			treaty: { id: one.id, names: one.names, year: one.year },
		})),
		right: dated.indexOf(instrument),
		instrument,
		sources: instrument.sources,
	};
}
