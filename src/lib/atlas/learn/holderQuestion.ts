import { lastDayOfYear, yearOf } from '../day';
import { OPEN_END, type Parcel, type Tenure } from '../model';
import { sameHolding, tenureAt } from '../snapshot';
import type { YearRange } from '../timeline';
import { viewOf } from '../../geo/view';
import { isOfBorder } from '../polity';
import { oneOf, shuffled } from './chance';
import { answersOf, firstDay, linkTo, onTheFrontier, type HolderQuestion, type Quiz } from './question';

/** A holding of fewer years is a trap rather than a lesson. */
const LONG_ENOUGH = 10;

/** Asks which state held a land in a year; `null` where that cannot be asked of it. */
export function holderQuestion(parcel: Parcel, quiz: Quiz): HolderQuestion | null {
	const { catalogue, range, chance, sideOf, readings } = quiz;
	if (!onTheFrontier(parcel.id, quiz)) return null;
	const held = parcel.tenures.flatMap((tenure) => {
		if (!undisputed(tenure) || !isOfBorder(sideOf(tenure.polity))) return [];
		const years = wholeYears(tenure, range).filter((year) =>
			readings.every((reading) => {
				const whole = reading
					.get(parcel.id)!
					.find(({ from, to }) => from <= firstDay(year) && to > lastDayOfYear(year));
				return sameHolding(whole, tenure);
			}),
		);
		return years.length >= LONG_ENOUGH ? [{ tenure, years }] : [];
	});
	if (held.length === 0) return null;
	const { tenure, years } = oneOf(held, chance);
	const year = oneOf(years, chance);
	const instrument = catalogue.instruments.find(({ id }) => id === tenure.by);
	if (!instrument) return null;

	// On its own side only a state that held nothing in that year is surely wrong; on the other one any is.
	const landed = holdersIn(year, quiz);
	const own = sideOf(tenure.polity);
	const states = shuffled(
		catalogue.polities.filter(({ id, side }) => isOfBorder(side) && id !== tenure.polity),
		chance,
	);
	const before = states.filter(({ id, side }) => side === own && !landed.has(id));
	const others = states
		.filter(({ side }) => side !== own)
		.sort((a, b) => Number(landed.has(b.id)) - Number(landed.has(a.id)));
	const right = catalogue.polities.find(({ id }) => id === tenure.polity)!;
	const answers = answersOf(right, [before, 1], [others, 2], chance);
	if (!answers) return null;
	const link = linkTo(quiz, {
		year,
		picked: { kind: 'land', id: parcel.id },
		map: viewOf(parcel.bbox, quiz.form.limits),
	});
	return {
		kind: 'holder',
		id: `holder/${parcel.id}/${year}`,
		land: parcel.name,
		year,
		since: tenure.from === catalogue.border.from ? null : yearOf(tenure.from),
		until: tenure.to === OPEN_END ? null : yearOf(tenure.to),
		link,
		told: link,
		...answers,
		instrument,
		sources: tenure.sources,
	};
}

function undisputed({ status, polity, controller }: Tenure): boolean {
	return status === 'sovereign' && polity === controller;
}

/** The years that lie wholly inside a tenure, those of its ends left out. */
function wholeYears({ from, to }: Tenure, range: YearRange): number[] {
	const start = Math.max(range.first, yearOf(from) + 1);
	const end = Math.min(range.last, to === OPEN_END ? range.last : yearOf(to)) - 1;
	return Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => start + i);
}

/** Whoever held or controlled any land at the end of a year, in any reading. */
function holdersIn(year: number, { catalogue, readings }: Quiz): Set<string> {
	const found = new Set<string>();
	for (const reading of readings) {
		for (const parcel of catalogue.parcels) {
			const tenure = tenureAt({ ...parcel, tenures: reading.get(parcel.id)! }, lastDayOfYear(year));
			if (tenure) found.add(tenure.polity).add(tenure.controller);
		}
	}
	for (const { id, holders = [] } of catalogue.polities)
		if (found.has(id)) for (const holder of holders) found.add(holder);
	return found;
}
