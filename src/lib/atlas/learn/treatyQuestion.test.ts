import { describe, expect, test } from 'vitest';
import { byId } from '../../../../tests/atlas';
import { quizRecord } from '../../../../tests/quizRecord';
import type { Catalogue, Instrument, Transfer } from '../model';
import { quizOf } from './question';
import { treatyQuestion } from './treatyQuestion';

const range = { first: 1640, last: 2026 };
/** The two sides' states hold land throughout: any of their treaties could be of any year. */
const catalogue = quizRecord(['kingdom', 'duchy', 'republic', 'union']);
const ask = (
	transfer: string | Transfer,
	of: Catalogue = catalogue,
	numbers: number[] = [],
	years = range,
) => {
	const left = [...numbers];
	const wanted = typeof transfer === 'string' ? byId(of.transfers, transfer) : transfer;
	return treatyQuestion(
		wanted,
		quizOf(of, years, () => left.shift() ?? 0),
	);
};
const answersOf = (transfer: string, of?: Catalogue) =>
	ask(transfer, of)
		?.answers.map(({ id }) => id)
		.sort();

/** The record with an instrument otherwise. */
const withInstrument = (id: string, change: Partial<Instrument>): Catalogue => ({
	...catalogue,
	instruments: catalogue.instruments.map((item) => (item.id === id ? { ...item, ...change } : item)),
});

test('a question is told whole', () => {
	const question = ask('second-1860/forest')!;
	expect(question).toEqual({
		kind: 'treaty',
		id: 'treaty/second-1860/forest',
		land: 'The forest',
		before: { polity: 'joint', controller: 'joint', status: 'joint' },
		after: { polity: 'duchy', controller: 'duchy', status: 'sovereign' },
		// The year before, when the land was not yet the other's.
		link: '?year=1859&land=forest&map=7.55/49.93/105.31',
		told: '?year=1860&treaty=second-1860',
		answers: expect.any(Array),
		right: expect.any(Number),
		instrument: byId(catalogue.instruments, 'second-1860'),
		sources: ['drawing'],
	});
	expect(question.answers[question.right]).toMatchObject({ id: 'second-1860', treaty: { year: 1860 } });
});

/*
 * Land passed by the treaties of the ford (forest, hills), of the harbour (forest, hills, east, meadow) and of return
 * (meadow), and by the protocol of the mill (enclave).
 */
test('the answers are the treaties that passed other land', () => {
	expect(answersOf('second-1860/forest')).toEqual(['return-1945', 'second-1860', 'swap-1727']);
	expect(answersOf('first-1689/forest')).toEqual(['first-1689', 'return-1945', 'swap-1727']);
	expect(answersOf('swap-1727/enclave')).toEqual(['first-1689', 'second-1860', 'swap-1727']);
	expect(answersOf('return-1945/meadow')).toEqual(['first-1689', 'return-1945', 'swap-1727']);
});

test('any of the land that moved may be asked about', () => {
	// Were the readings to have it alike.
	const alike = { ...byId(catalogue.transfers, 'second-1860/south-east'), id: 'second-1860/alike' };
	expect(ask(alike, catalogue, [0])!.land).toBe('The east');
	expect(ask(alike, catalogue, [0.99])!.land).toBe('The meadow');
	expect(ask(alike, catalogue, [0])!.answers).toHaveLength(4);
});

test('no answer is a treaty of a year in which a state that the question names held no land', () => {
	// The Kingdom was gone in 1945: with it the question names one who could not sign then.
	const passing = quizRecord();
	expect(ask('swap-1727/enclave', passing)!.answers.map(({ id }) => id)).not.toContain('return-1945');
	expect(answersOf('swap-1727/enclave')).toContain('first-1689');
	expect(ask('first-1689/forest', passing)).toBeNull();
});

test('land that was a corner of what passed is not asked about', () => {
	const meadow = byId(catalogue.parcels, 'meadow');
	const parcels = catalogue.parcels.map((parcel) =>
		parcel === meadow ? { ...meadow, areaKm2: 2742 } : parcel,
	);
	const alike = { ...byId(catalogue.transfers, 'second-1860/south-east'), id: 'second-1860/alike' };
	for (const chance of [0, 0.5, 0.99])
		expect(ask(alike, { ...catalogue, parcels }, [chance])!.land).toBe('The east');
});

describe('nothing is asked', () => {
	test.each([
		['where one reading parts the land otherwise', 'second-1860/south-east'],
		['where another has another holder', 'second-1860/hills'],
		['of a change of control', 'lease-1898/kingdom-to-duchy-leased'],
		['of a conquest', 'campaign-1757/league-to-kingdom'],
		['of a change of control by a treaty', 'evacuation-1920/league-to-republic'],
	])('%s', (_, transfer) => expect(ask(transfer)).toBeNull());

	test('of land that passed between others', () => {
		const { parcels } = byId(catalogue.transfers, 'second-1860/forest');
		const others = {
			...byId(catalogue.transfers, 'second-1860/forest'),
			from: { polity: 'league', controller: 'league', status: 'sovereign' as const },
			to: { polity: 'none', controller: 'none', status: 'undelimited' as const },
		};
		expect(parcels).toEqual(['forest']);
		expect(ask(others)).toBeNull();
		// To one side is enough, and from one.
		expect(ask({ ...others, from: byId(catalogue.transfers, 'second-1860/forest').to })).not.toBeNull();
		expect(ask({ ...others, to: byId(catalogue.transfers, 'second-1860/forest').to })).not.toBeNull();
	});

	test('of land that one side alone had to do with', () => {
		// As if the ford's treaty had moved the west, which was the Kingdom's and the Republic's throughout.
		expect(ask({ ...byId(catalogue.transfers, 'first-1689/forest'), parcels: ['west'] })).toBeNull();
	});

	test('of what the record has not', () => {
		const forest = byId(catalogue.transfers, 'second-1860/forest');
		expect(ask({ ...forest, instrument: 'lost-1800' })).toBeNull();
		expect(ask({ ...forest, parcels: ['atlantis'] })).toBeNull();
	});

	test('where fewer than three answers are left', () => {
		expect(
			answersOf('second-1860/forest', withInstrument('return-1945', { kind: 'handover' })),
		).toBeUndefined();
	});
});

describe('no answer but the right one', () => {
	const answers = (id: string, change: Partial<Instrument>) =>
		answersOf('swap-1727/enclave', withInstrument(id, change));
	// Of the ford, of the harbour and of the mill are offered; with one more gone there would be no question.
	const four: Catalogue = {
		...catalogue,
		instruments: [
			...catalogue.instruments,
			{
				...byId(catalogue.instruments, 'second-1860'),
				id: 'fourth-1800',
				year: 1800,
				names: { en: 'Fourth', 'zh-Hans': '第四', 'zh-Hant': '第四', ru: 'Четвёртый' },
			},
		],
		transfers: [
			...catalogue.transfers,
			{ ...byId(catalogue.transfers, 'second-1860/forest'), id: 'fourth-1800/x', instrument: 'fourth-1800' },
		],
	};
	const withFourth = (change: Partial<Instrument>, transfer: Partial<Transfer> = {}) =>
		answersOf('swap-1727/enclave', {
			...four,
			instruments: four.instruments.map((item) =>
				item.id === 'fourth-1800' ? { ...item, ...change } : item,
			),
			transfers: four.transfers.map((t) => (t.id === 'fourth-1800/x' ? { ...t, ...transfer } : t)),
		});
	const three = ['first-1689', 'second-1860', 'swap-1727'];

	test('is of less than fifteen years before or after', () => {
		expect(withFourth({})).toEqual(['first-1689', 'fourth-1800', 'second-1860', 'swap-1727']);
		expect(withFourth({ year: 1742 })).toContain('fourth-1800');
		expect(withFourth({ year: 1741 })).toEqual(three);
		expect(withFourth({ year: 1712 })).toContain('fourth-1800');
		expect(withFourth({ year: 1713 })).toEqual(three);
	});

	test('has a name that could be taken for it in any language', () => {
		const { names } = byId(catalogue.instruments, 'swap-1727');
		const own = { en: 'Fourth', 'zh-Hans': '第四', 'zh-Hant': '第四', ru: 'Четвёртый' };
		expect(withFourth({ names: { ...own, ru: names.ru } })).toEqual(three);
		expect(withFourth({ names: { ...own, en: `Second ${names.en}` } })).toEqual(three);
		expect(withFourth({ names: { ...own, en: 'Mill' } })).toEqual(three);
	});

	test('may have moved the land in a way that is not drawn', () => {
		expect(withFourth({ landNotDrawn: 'A strip along it.' })).toEqual(three);
	});

	test('was no treaty, or moved no land between states', () => {
		expect(withFourth({ kind: 'conquest' })).toEqual(three);
		expect(withFourth({}, { kind: 'control' })).toEqual(three);
	});

	test('moved this land too, in whatever way and reading', () => {
		expect(withFourth({}, { parcels: ['enclave'] })).toEqual(three);
		const read = (reading: 'chinese' | 'russian') =>
			answersOf('swap-1727/enclave', {
				...four,
				readings: {
					...four.readings,
					[reading]: {
						...four.readings[reading]!,
						transfers: [{ ...four.transfers.at(-1)!, id: 'fourth-1800/y', parcels: ['enclave'] }],
					},
				},
			});
		expect([read('chinese'), read('russian')]).toEqual([three, three]);
	});

	test('is what a tenure of this land began by, in any reading', () => {
		const tenured = {
			...four,
			parcels: four.parcels.map((parcel) =>
				parcel.id === 'enclave'
					? {
							...parcel,
							readings: { russian: parcel.tenures.map((tenure) => ({ ...tenure, by: 'fourth-1800' })) },
						}
					: parcel,
			),
		};
		expect(answersOf('swap-1727/enclave', tenured)).toEqual(three);
	});

	test('they are at most four, the right one among them', () => {
		const years = [1640, 1660, 1780, 1820, 1840].map((year, i) => ({
			...four.instruments.at(-1)!,
			id: `more-${i}`,
			year,
			names: { en: `M${i}`, 'zh-Hans': `多${i}`, 'zh-Hant': `多${i}`, ru: `М${i}` },
		}));
		const question = ask('swap-1727/enclave', {
			...four,
			instruments: [...four.instruments, ...years],
			transfers: [
				...four.transfers,
				...years.map(({ id }) => ({ ...four.transfers.at(-1)!, id: `${id}/x`, instrument: id })),
			],
		})!;
		expect(question.answers).toHaveLength(4);
		const { names } = byId(catalogue.instruments, 'swap-1727');
		expect(question.answers[question.right]).toEqual({
			...{ id: 'swap-1727', names },
			treaty: { id: 'swap-1727', names, year: 1727 },
		});
	});

	test('is offered when it is not signed', () => {
		expect(answers('second-1860', { kind: 'settlement' })).toBeUndefined();
	});
});

test('what is shown is never before the range', () => {
	const late = { first: 1860, last: 2026 };
	expect(ask('second-1860/forest', catalogue, [], late)!.link).toBe(
		'?year=1860&land=forest&map=7.55/49.93/105.31',
	);
	const later = { first: 1861, last: 2026 };
	expect(ask('second-1860/forest', catalogue, [], later)!.told).toBe('?year=1861&treaty=second-1860');
});
