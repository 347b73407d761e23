import { formatDay, lastDayOfYear, yearOf } from '../day';
import { defaultLink, encodeLink, linkForm, type LinkForm, type LinkState } from '../address/link';
import {
	OPEN_END,
	type Catalogue,
	type Holding,
	type Instrument,
	type Names,
	type Parcel,
	type Tenure,
	type Transfer,
} from '../model';
import { isOfBorder, sideLookup, type SideOf } from '../polity';
import { sameHolding, tenureAt } from '../snapshot';
import { homeYear, type YearRange } from '../timeline';
import { viewOf } from '../../geo/view';

/** One of a question's answers: a state, an instrument or a year. */
export interface QuizAnswer {
	id: string;
	/** `null` for a year, which is its id. */
	names: Names | null;
}

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

export interface QuizOptions {
	/** The record in the neutral reading: it carries the others, and only what all share is asked. */
	catalogue: Catalogue;
	range: YearRange;
	/** The same seed asks the same, in every language. */
	seed: number;
	count?: number;
}

/** Years between the answers of a question, so that no near miss is called wrong. */
export const YEARS_APART = 15;

/** A holding of fewer years is a trap rather than a lesson. */
const LONG_ENOUGH = 10;

/** Instruments that were signed, and that a question may call a treaty or agreement. */
const SIGNED: readonly Instrument['kind'][] = ['treaty', 'protocol', 'letters', 'agreement'];

/**
 * Questions about the record, of three kinds by turns. What a reading disputes is not asked, and a wrong answer
 * is wrong in every reading.
 */
export function quizQuestions({ catalogue, range, seed, count = 10 }: QuizOptions): Question[] {
	const chance = chanceOf(seed);
	const { parcels, transfers, instruments } = catalogue;
	const sideOf = sideLookup(catalogue.polities);
	const form = { ...linkForm(catalogue.border), range };
	const quiz: Quiz = { catalogue, range, form, chance, sideOf, readings: readingsOf(catalogue) };
	const pools: (() => Question | null)[][] = [
		shuffled(parcels, chance).map((parcel) => () => holderQuestion(parcel, quiz)),
		shuffled(transfers, chance).map((transfer) => () => treatyQuestion(transfer, quiz)),
		shuffled(instruments, chance).map((instrument) => () => yearQuestion(instrument, quiz)),
	];
	const questions: Question[] = [];
	for (let turn = 0; questions.length < count && pools.some((pool) => pool.length > 0); turn++) {
		const pool = pools[turn % pools.length]!;
		let question: Question | null = null;
		while (!question && pool.length > 0) question = pool.pop()!();
		if (question) questions.push(question);
	}
	return questions;
}

/** Where a reader is in a quiz. */
export interface QuizProgress {
	/** Index of the question. */
	at: number;
	/** Index of the answer given to it. */
	answered: number | null;
	/** Questions answered rightly so far. */
	right: number;
}

export const QUIZ_START: QuizProgress = { at: 0, answered: null, right: 0 };

/** Takes an answer; the first one given counts. */
export function answerQuestion(
	progress: QuizProgress,
	{ right }: Pick<Question, 'right'>,
	answered: number,
): QuizProgress {
	if (progress.answered !== null) return progress;
	return { ...progress, answered, right: progress.right + Number(answered === right) };
}

/** Goes on to the next question, once this one is answered. */
export function nextQuestion(progress: QuizProgress): QuizProgress {
	return progress.answered === null ? progress : { ...progress, at: progress.at + 1, answered: null };
}

/** What a quiz is made from. */
interface Quiz {
	catalogue: Catalogue;
	range: YearRange;
	form: LinkForm;
	chance: () => number;
	sideOf: SideOf;
	/** Every parcel's tenures by its id, once for each reading. */
	readings: ReadonlyMap<string, Tenure[]>[];
}

function readingsOf({ parcels, border }: Catalogue): Quiz['readings'] {
	return border.readings.map(({ id }) => new Map(parcels.map((p) => [p.id, p.readings?.[id] ?? p.tenures])));
}

function holderQuestion(parcel: Parcel, quiz: Quiz): HolderQuestion | null {
	const { catalogue, range, chance, sideOf, readings } = quiz;
	if (!onTheFrontier(parcel.id, quiz)) return null;
	const held = parcel.tenures.flatMap((tenure) => {
		if (!undisputed(tenure) || !isOfBorder(sideOf(tenure.polity))) return [];
		const years = wholeYears(tenure, range).filter((year) =>
			readings.every((reading) => {
				const whole = reading.get(parcel.id)!.find(({ from, to }) => from <= first(year) && to > last(year));
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

function treatyQuestion(transfer: Transfer, quiz: Quiz): TreatyQuestion | null {
	const { catalogue, range, chance, sideOf, readings } = quiz;
	const { instruments, transfers } = catalogue;
	const right = instruments.find(({ id }) => id === transfer.instrument);
	const differs = Object.values(catalogue.readings).some(({ without }) => without.includes(transfer.id));
	if (!right || !SIGNED.includes(right.kind) || !passedLand(transfer, sideOf) || differs) return null;
	const parcel = catalogue.parcels.find(({ id }) => id === oneOf(transfer.parcels, chance));
	if (!parcel || !onTheFrontier(parcel.id, quiz)) return null;

	const all = [...transfers, ...Object.values(catalogue.readings).flatMap((reading) => reading.transfers)];
	const touched = new Set([
		...all.filter(({ parcels }) => parcels.includes(parcel.id)).map((t) => t.instrument),
		...readings.flatMap((reading) => reading.get(parcel.id)!.map(({ by }) => by)),
	]);
	const movers = new Set(all.filter((t) => passedLand(t, sideOf)).map((t) => t.instrument));
	const wrong = shuffled(
		instruments.filter(
			(item) =>
				SIGNED.includes(item.kind) &&
				movers.has(item.id) &&
				!touched.has(item.id) &&
				// It may have moved this very land.
				item.landNotDrawn === undefined &&
				Math.abs(item.year - right.year) >= YEARS_APART &&
				!alike(item.names, right.names),
		),
		chance,
	);
	const answers = answersOf(right, [wrong, 3], [[], 0], chance);
	if (!answers) return null;
	return {
		kind: 'treaty',
		id: `treaty/${transfer.id}`,
		land: parcel.name,
		before: transfer.from,
		after: transfer.to,
		link: linkTo(quiz, {
			year: Math.max(range.first, yearOf(transfer.day) - 1),
			picked: { kind: 'land', id: parcel.id },
			map: viewOf(parcel.bbox, quiz.form.limits),
		}),
		told: linkTo(quiz, { year: homeYear(right, range), treaty: right.id }),
		...answers,
		instrument: right,
		sources: right.sources,
	};
}

function yearQuestion(instrument: Instrument, quiz: Quiz): YearQuestion | null {
	const { catalogue, range, chance } = quiz;
	const { kind, year, names, signed = [] } = instrument;
	const told = Object.values(names).some((name) => /\d{2}/.test(name));
	const sure =
		signed.length > 0 &&
		signed.every(
			({ earliest, latest, certainty }) =>
				certainty === 'found' && earliest >= first(year) && latest <= first(year + 1),
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

/** Whether land went to or from one of the two sides, and not only the control over it. */
function passedLand({ kind, from, to }: Transfer, sideOf: SideOf): boolean {
	return kind === 'sovereignty' && [from, to].some(({ polity }) => isOfBorder(sideOf(polity)));
}

/** Whether both sides had to do with a land, in some reading: disputes with others are beyond this record. */
function onTheFrontier(parcel: string, { catalogue, readings, sideOf }: Quiz): boolean {
	const sides = new Set(
		readings
			.flatMap((reading) => reading.get(parcel)!)
			.flatMap(({ polity, controller }) => [sideOf(polity), sideOf(controller)]),
	);
	return catalogue.border.sides.every(({ id }) => sides.has(id));
}

function undisputed({ status, polity, controller }: Tenure): boolean {
	return status === 'sovereign' && polity === controller;
}

const first = (year: number) => formatDay({ year, month: 1, day: 1 });
const last = lastDayOfYear;

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
			const tenure = tenureAt({ ...parcel, tenures: reading.get(parcel.id)! }, last(year));
			if (tenure) found.add(tenure.polity).add(tenure.controller);
		}
	}
	for (const { id, holders = [] } of catalogue.polities)
		if (found.has(id)) for (const holder of holders) found.add(holder);
	return found;
}

/**
 * The right answer among so many of the wrong ones, in any order; `null` where that makes fewer than three.
 * No two of them have names that could be taken for one another.
 */
function answersOf(
	right: Named,
	one: [wrong: Named[], most: number],
	other: [wrong: Named[], most: number],
	chance: () => number,
): Pick<Asked, 'answers' | 'right'> | null {
	const kept = [right];
	for (const [wrong, most] of [one, other]) {
		const full = kept.length + most;
		for (const item of wrong)
			if (kept.length < full && kept.every(({ names }) => !alike(names, item.names))) kept.push(item);
	}
	if (kept.length < 3) return null;
	const answers = shuffled(kept, chance).map(({ id, names }) => ({ id, names }));
	return { answers, right: answers.findIndex(({ id }) => id === right.id) };
}

type Named = Pick<Instrument, 'id' | 'names'>;

/** Whether two names could be taken for one another in some language: they are the same, or one holds the other. */
function alike(a: Names, b: Names): boolean {
	return (Object.keys(a) as (keyof Names)[]).some(
		(tag) => a[tag].includes(b[tag]) || b[tag].includes(a[tag]),
	);
}

function linkTo({ form }: Quiz, shown: Partial<LinkState>): string {
	return encodeLink({ ...defaultLink(form), ...shown }, form);
}

/** Numbers in [0, 1) from a seed (mulberry32): the same everywhere, which `Math.random` is not. */
function chanceOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

function oneOf<One>(list: readonly One[], chance: () => number): One {
	return list[Math.floor(chance() * list.length)]!;
}

function shuffled<One>(list: readonly One[], chance: () => number): One[] {
	const copy = [...list];
	for (let i = copy.length - 1; i > 0; i--) {
		const j = Math.floor(chance() * (i + 1));
		[copy[i], copy[j]] = [copy[j]!, copy[i]!];
	}
	return copy;
}
