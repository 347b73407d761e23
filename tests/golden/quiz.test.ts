import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDayOfYear } from '../../src/lib/atlas/day.ts';
import { decodeLink } from '../../src/lib/atlas/address/decode.ts';
import { encodeLink } from '../../src/lib/atlas/address/encode.ts';
import { linkForm } from '../../src/lib/atlas/address/link.ts';
import type { Names } from '../../src/lib/atlas/model.ts';
import { YEARS_APART, type Question } from '../../src/lib/atlas/learn/question.ts';
import { quizQuestions } from '../../src/lib/atlas/learn/quiz.ts';
import { inReading } from '../../src/lib/atlas/reading.ts';
import { tenureAt } from '../../src/lib/atlas/snapshot.ts';
import { readCatalogue } from '../../src/lib/server/readRecord.ts';

const catalogue = readCatalogue();
const range = { first: 1640, last: 2026 };
const { instruments, parcels, places } = catalogue;
const context = {
	instruments,
	parcels,
	places,
	transfers: catalogue.transfers,
	...linkForm(catalogue.border),
	range,
};
const ask = (seed: number, count?: number) => quizQuestions({ catalogue, range, seed, count });
/** Quizzes drawn by chance, whose seeds a failure names. */
const quizzes = fc
	.sample(fc.integer({ min: 0, max: 2 ** 32 - 1 }), 150)
	.map((seed) => ({ seed, questions: ask(seed) }));
/** A law that holds for every question of every quiz. */
function everyQuestion(law: (question: Question) => void): void {
	for (const { seed, questions } of quizzes)
		for (const question of questions)
			try {
				law(question);
			} catch (cause) {
				throw new Error(`quiz ${seed}, question ${question.id}`, { cause });
			}
}
const TAGS = ['en', 'zh-Hans', 'zh-Hant', 'ru'] as const satisfies (keyof Names)[];

describe('a quiz', () => {
	test('has ten questions of three kinds, none twice', () => {
		const questions = ask(1);
		expect(questions).toHaveLength(10);
		expect(new Set(questions.map(({ kind }) => kind)).size).toBe(3);
		expect(new Set(questions.map(({ id }) => id)).size).toBe(10);
	});

	test('is the same for a seed, and another for another', () => {
		expect(ask(7)).toEqual(ask(7));
		expect(ask(7).map(({ id }) => id)).not.toEqual(ask(8).map(({ id }) => id));
	});

	test('asks the same in another language', () => {
		const inRussian = quizQuestions({ catalogue: readCatalogue('ru'), range, seed: 7 });
		const shape = ({ id, link, answers, right }: Question) => ({
			id,
			link,
			right,
			answers: answers.map((answer) => answer.id),
		});
		expect(inRussian.map(shape)).toEqual(ask(7).map(shape));
	});

	test('asks no more than the record tells', () => {
		const all = ask(3, 10_000);
		expect(all.length).toBeGreaterThan(30);
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	});
});

describe('laws of every question', () => {
	test('one answer is right, and no two have one name in any language', () =>
		everyQuestion(({ answers, right }) => {
			expect(answers.length).toBeGreaterThanOrEqual(3);
			expect(answers.length).toBeLessThanOrEqual(4);
			expect(answers[right]).toBeDefined();
			for (const tag of TAGS)
				expect(new Set(answers.map(({ id, names }) => names?.[tag] ?? id)).size).toBe(answers.length);
		}));

	test('its links are taken as they stand and are canonical', () =>
		everyQuestion(({ link, told }) => {
			for (const query of [link, told]) {
				const { state, notices } = decodeLink(query, context);
				expect(notices).toEqual([]);
				expect(encodeLink(state, context)).toBe(query);
			}
		}));

	test('it has an instrument and sources of the record', () =>
		everyQuestion(({ instrument, sources }) => {
			expect(instruments).toContain(instrument);
			expect(sources.length).toBeGreaterThan(0);
			for (const id of sources) expect(catalogue.sources.some((source) => source.id === id)).toBe(true);
		}));

	test('the holder is the one undisputed sovereign in every reading', () =>
		everyQuestion((question) => {
			if (question.kind !== 'holder') return;
			const right = question.answers[question.right]!.id;
			for (const reading of ['neutral', 'chinese', 'russian'] as const) {
				const parcel = inReading(catalogue, reading).parcels.find(
					({ id }) => id === question.id.split('/')[1],
				)!;
				for (const day of [`${question.year}-01-01`, lastDayOfYear(question.year)])
					expect(tenureAt(parcel, day)).toMatchObject({
						polity: right,
						controller: right,
						status: 'sovereign',
					});
			}
		}));

	test('the treaty moved the land in every reading, and no other answer ever did', () =>
		everyQuestion((question) => {
			if (question.kind !== 'treaty') return;
			const land = new URLSearchParams(question.link).get('land')!;
			for (const reading of ['neutral', 'chinese', 'russian'] as const) {
				const moved = inReading(catalogue, reading).transfers.filter((t) => t.parcels.includes(land));
				for (const [i, { id }] of question.answers.entries())
					expect(moved.some((t) => t.instrument === id)).toBe(i === question.right);
			}
		}));

	test('the years lie far apart, and what is shown does not give the right one away', () =>
		everyQuestion((question) => {
			if (question.kind !== 'year') return;
			const years = question.answers.map(({ id }) => Number(id));
			expect(years.length).toBeGreaterThanOrEqual(3);
			for (const [i, year] of years.entries())
				if (i > 0) expect(year - years[i - 1]!).toBeGreaterThanOrEqual(YEARS_APART);
			expect(years[question.right]).toBe(question.instrument.year);
			const { state } = decodeLink(question.link, context);
			expect(state.treaty).toBeNull();
			expect(state.year).toBeLessThanOrEqual(Math.min(...years));
		}));

	test('a wrong answer was possible in its time', () =>
		everyQuestion((question) => {
			const holders = (year: number) =>
				new Set(
					['neutral', 'chinese', 'russian'].flatMap((reading) =>
						inReading(catalogue, reading).parcels.flatMap((parcel) => {
							const tenure = tenureAt(parcel, lastDayOfYear(year));
							return tenure ? [tenure.polity, tenure.controller] : [];
						}),
					),
				);
			if (question.kind === 'holder') {
				const there = holders(question.year);
				for (const { id } of question.answers) expect(there, `${id} in ${question.year}`).toContain(id);
			}
			if (question.kind !== 'year') return;
			const ours = question.instrument.parties
				.map(({ polity }) => polity)
				.filter((id) => ['china', 'russia'].includes(catalogue.polities.find((one) => one.id === id)!.side));
			const wrong = question.answers.filter((_, i) => i !== question.right);
			for (const { id } of wrong)
				for (const party of ours) {
					const there = holders(Number(id));
					// One who held land in common held land.
					for (const { id: name, holders: several = [] } of catalogue.polities)
						if (there.has(name)) for (const one of several) there.add(one);
					expect(there, `${party} in ${id}`).toContain(party);
				}
		}));

	test('what is said of how long a land was held is what the record says of its sovereign', () =>
		everyQuestion((question) => {
			if (question.kind !== 'holder') return;
			const { since, until, year, answers, right } = question;
			const parcel = catalogue.parcels.find(({ id }) => id === question.id.split('/')[1])!;
			const reign = (at: number) => tenureAt(parcel, lastDayOfYear(at))?.polity === answers[right]!.id;
			for (let at = since ?? range.first; at < (until ?? range.last); at++)
				expect(reign(at), `${at}`).toBe(true);
			expect(year).toBeGreaterThan(since ?? 0);
			if (until !== null) expect(reign(until)).toBe(false);
		}));

	test('leads from an answer to its treaty', () =>
		everyQuestion(({ kind, answers, right, instrument }) => {
			if (kind === 'holder') return;
			expect(answers[right]!.treaty?.id).toBe(instrument.id);
			for (const { treaty } of answers)
				expect(instruments.find(({ id }) => id === treaty?.id)?.year).toBe(treaty!.year);
		}));
});
