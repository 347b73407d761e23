import { formatDay } from '../day';
import { encodeLink } from '../address/encode';
import { defaultLink, linkForm, type LinkForm, type LinkState } from '../address/link';
import type { Catalogue, Holding, Instrument, Names, Tenure, Transfer } from '../model';
import { isOfBorder, sideLookup, type SideOf } from '../polity';
import type { YearRange } from '../timeline';
import { shuffled } from './chance';
import { landedLookup } from './possible';

/** One of a question's answers: a state, an instrument or a year. */
export interface QuizAnswer {
	id: string;
	/** `null` for a year, which is its id. */
	names: Names | null;
	/** The instrument that it is, or is the year of. */
	treaty?: QuizTreaty;
}

/** Of an instrument what leads to it. */
export type QuizTreaty = Pick<Instrument, 'id' | 'names' | 'year'>;

interface Asked {
	/** What is asked about; no quiz asks it twice. */
	id: string;
	/** The explorer's query that shows what is asked, and not the answer. */
	link: string;
	/** The query that shows the answer. */
	told: string;
	answers: QuizAnswer[];
	/** Index of the right answer. */
	right: number;
	/** What settles it. */
	instrument: Instrument;
	sources: string[];
}

/**
 * Which state held a land in a year. It held it from `since` (`null`: when the record opens) until `until`
 * (`null`: to this day).
 */
export interface HolderQuestion extends Asked {
	kind: 'holder';
	land: string;
	year: number;
	since: number | null;
	until: number | null;
}

/** Which treaty moved a land from one holding to another. */
export interface TreatyQuestion extends Asked {
	kind: 'treaty';
	land: string;
	before: Holding;
	after: Holding;
}

/** Of which year an instrument is. */
export interface YearQuestion extends Asked {
	kind: 'year';
}

export type Question = HolderQuestion | TreatyQuestion | YearQuestion;

/** Years between the answers of a question, so that no near miss is called wrong. */
export const YEARS_APART = 15;

/** Instruments that were signed, and that a question may call a treaty or agreement. */
export const SIGNED: readonly Instrument['kind'][] = ['treaty', 'protocol', 'letters', 'agreement'];

/** What a quiz is made from. */
export interface Quiz {
	catalogue: Catalogue;
	range: YearRange;
	form: LinkForm;
	chance: () => number;
	sideOf: SideOf;
	/** Every parcel's tenures by its id, once for each reading. */
	readings: ReadonlyMap<string, Tenure[]>[];
	/** Who held or controlled any land at the end of a year, in any reading. */
	landed: (year: number) => ReadonlySet<string>;
}

/** Makes what the questions are made from. */
export function quizOf(catalogue: Catalogue, range: YearRange, chance: () => number): Quiz {
	const { border, parcels } = catalogue;
	const readings = border.readings.map(
		({ id }) => new Map(parcels.map((p) => [p.id, p.readings?.[id] ?? p.tenures])),
	);
	const form = { ...linkForm(border), range };
	const sideOf = sideLookup(catalogue.polities);
	return { catalogue, range, form, chance, sideOf, readings, landed: landedLookup(catalogue, readings) };
}

/** Whether land went to or from one of the two sides, and not only the control over it. */
export function passedLand({ kind, from, to }: Transfer, sideOf: SideOf): boolean {
	return kind === 'sovereignty' && [from, to].some(({ polity }) => isOfBorder(sideOf(polity)));
}

/** Whether both sides had to do with a land, in some reading: disputes with others are beyond this record. */
export function onTheFrontier(parcel: string, { catalogue, readings, sideOf }: Quiz): boolean {
	const sides = new Set(
		readings
			.flatMap((reading) => reading.get(parcel)!)
			.flatMap(({ polity, controller }) => [sideOf(polity), sideOf(controller)]),
	);
	return catalogue.border.sides.every(({ id }) => sides.has(id));
}

/** The first day of a year. */
export const firstDay = (year: number) => formatDay({ year, month: 1, day: 1 });

export type NamedAnswer = QuizAnswer & { names: Names };

/** An instrument as an answer, which leads to it. */
export const treatyAnswer = ({ id, names, year }: Instrument): NamedAnswer => ({
	...{ id, names },
	treaty: { id, names, year },
});

/** How many answers a question has. */
export const ANSWERS = { least: 3, most: 4 };

/**
 * The right answer among the first of the wrong ones, in any order; `null` where those are too few. No two of them have
 * names that could be taken for one another.
 */
export function answersOf(
	right: NamedAnswer,
	wrong: readonly NamedAnswer[],
	chance: () => number,
): Pick<Asked, 'answers' | 'right'> | null {
	const kept = [right];
	for (const item of wrong)
		if (kept.length < ANSWERS.most && kept.every(({ names }) => !alike(names, item.names))) kept.push(item);
	if (kept.length < ANSWERS.least) return null;
	const answers = shuffled(kept, chance);
	return { answers, right: answers.findIndex(({ id }) => id === right.id) };
}

/** Whether two names could be taken for one another in some language: they are the same, or one holds the other. */
export function alike(a: Names, b: Names): boolean {
	return (Object.keys(a) as (keyof Names)[]).some(
		(tag) => a[tag].includes(b[tag]) || b[tag].includes(a[tag]),
	);
}

/** The explorer's query that shows something, and nothing else that is not default. */
export function linkTo({ form }: Quiz, shown: Partial<LinkState>): string {
	return encodeLink({ ...defaultLink(form), ...shown }, form);
}
