import { lastDayOfYear, yearOf } from '../day';
import { OPEN_END, type Parcel, type Tenure } from '../model';
import { sameHolding } from '../snapshot';
import type { YearRange } from '../timeline';
import { viewOf } from '../../geo/view';
import { isOfBorder } from '../polity';
import { oneOf, shuffled } from './chance';
import { meantFrom } from './possible';
import {
	answersOf,
	firstDay,
	linkTo,
	onTheFrontier,
	type HolderQuestion,
	type NamedAnswer,
	type Quiz,
} from './question';

/** A holding of fewer years is a trap rather than a lesson. */
const LONG_ENOUGH = 10;

/** Asks which state held a land in a year; `null` where that cannot be asked of it. */
export function holderQuestion(parcel: Parcel, quiz: Quiz): HolderQuestion | null {
	const { catalogue, range, chance, sideOf, readings } = quiz;
	const meant = meantFrom(parcel, catalogue);
	if (meant === null || !onTheFrontier(parcel.id, quiz)) return null;
	const held = parcel.tenures.flatMap((tenure) => {
		if (!undisputed(tenure) || !isOfBorder(sideOf(tenure.polity))) return [];
		const years = wholeYears(tenure, range).filter(
			(year) =>
				firstDay(year) >= meant &&
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
	const reign = reignOf(tenure, parcel.tenures);
	const instrument = catalogue.instruments.find(({ id }) => id === reign.by);
	if (!instrument) return null;

	const { id, names } = catalogue.polities.find((polity) => polity.id === tenure.polity)!;
	const answers = answersOf({ id, names }, statesOf(year, tenure.polity, quiz), chance);
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
		since: reign.from === catalogue.border.from ? null : yearOf(reign.from),
		until: reign.to === OPEN_END ? null : yearOf(reign.to),
		link,
		told: link,
		...answers,
		instrument,
		sources: [...new Set([...reign.sources, ...tenure.sources])],
	};
}

/**
 * The other states that held land in a year, those of the two sides first: each could have held this one too, and by no
 * reading did. Those that made no treaty are peoples rather than states, or several together.
 */
function statesOf(year: number, holder: string, { catalogue, landed, chance }: Quiz): NamedAnswer[] {
	const there = landed(year);
	const parties = new Set(catalogue.instruments.flatMap((item) => item.parties.map(({ polity }) => polity)));
	const states = catalogue.polities.filter(
		({ id, side }) =>
			id !== holder && there.has(id) && (isOfBorder(side) || parties.has(id)) && side !== 'none',
	);
	return shuffled(states, chance)
		.sort((a, b) => Number(isOfBorder(b.side)) - Number(isOfBorder(a.side)))
		.map(({ id, names }) => ({ id, names }));
}

/**
 * How long the state of a tenure was the land's sovereign without a break, whoever controlled it: a railway's lease or an
 * occupation ends no reign, a mere claim begins none.
 */
function reignOf(tenure: Tenure, tenures: readonly Tenure[]): Pick<Tenure, 'from' | 'to' | 'by' | 'sources'> {
	const reigns = (at: number): boolean =>
		tenures[at]?.polity === tenure.polity && tenures[at].status !== 'claimed';
	let [first, last] = [tenures.indexOf(tenure), tenures.indexOf(tenure)];
	while (reigns(first - 1)) first--;
	while (reigns(last + 1)) last++;
	const { from, by, sources } = tenures[first]!;
	return { from, to: tenures[last]!.to, by, sources };
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
