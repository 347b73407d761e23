import { describe, expect, test } from 'vitest';
import { byId, catalogue } from '../../../../tests/atlas';
import { OPEN_END, type Catalogue, type Tenure } from '../model';
import { holderQuestion } from './holderQuestion';
import { quizOf } from './question';

const range = { first: 1640, last: 2026 };

/** Asks about a land; `numbers` say which tenure and which year of it are drawn, and 0 comes after them. */
function ask(land: string, numbers: number[] = [], of: Catalogue = catalogue) {
	const left = [...numbers];
	return holderQuestion(
		byId(of.parcels, land),
		quizOf(of, range, () => left.shift() ?? 0),
	);
}

/** The states and the first and last years that can be asked of a land. */
function asked(land: string, tenures: number, of?: Catalogue) {
	return Array.from({ length: tenures }, (_, i) => {
		const which = (i + 0.5) / tenures;
		const [first, last] = [ask(land, [which, 0], of)!, ask(land, [which, 0.9999], of)!];
		return [first.answers[first.right]!.id, first.year, last.year];
	});
}

/** The record with other tenures of one land. */
function withTenures(land: string, change: (tenures: Tenure[]) => Tenure[]): Catalogue {
	return {
		...catalogue,
		parcels: catalogue.parcels.map((parcel) =>
			parcel.id === land ? { ...parcel, tenures: change(parcel.tenures), readings: {} } : parcel,
		),
	};
}

describe('a land can be asked about', () => {
	test('in the years wholly inside a holding, never in those of its ends', () => {
		expect(asked('east', 3)).toEqual([
			['kingdom', 1641, 1859],
			['duchy', 1861, 1916],
			['union', 1918, 2025],
		]);
	});

	test('but not while it was held in common', () => {
		expect(asked('forest', 3)).toEqual([
			['kingdom', 1641, 1688],
			['duchy', 1861, 1916],
			['union', 1918, 2025],
		]);
	});

	test('nor while it was claimed or undelimited', () => {
		expect(asked('hills', 2)).toEqual([
			['duchy', 1861, 1916],
			['union', 1918, 2025],
		]);
	});

	test('nor while it was leased or occupied', () => {
		expect(asked('enclave', 3)).toEqual([
			['duchy', 1641, 1726],
			['kingdom', 1728, 1897],
			['republic', 1946, 2025],
		]);
		expect(asked('harbour', 2)).toEqual([
			['kingdom', 1641, 1899],
			['republic', 1946, 2025],
		]);
	});

	test('nor where a reading has another holder', () => {
		expect(asked('meadow', 3)).toEqual([
			['duchy', 1861, 1916],
			['union', 1918, 1944],
			['republic', 1946, 2025],
		]);
	});

	test('nor under another’s control that is called sovereignty', () => {
		const controlled = withTenures('east', (all) =>
			all.map((tenure) => (tenure.polity === 'kingdom' ? { ...tenure, controller: 'hillfolk' } : tenure)),
		);
		expect(asked('east', 2, controlled).map(([state]) => state)).toEqual(['duchy', 'union']);
	});

	test('nor by a state of neither side', () => {
		// The cape was the League's; here the Duchy comes once, so that both sides had to do with it.
		const cape = withTenures('cape', ([league, kingdom, ...rest]) => [
			league!,
			{ ...kingdom!, polity: 'duchy', controller: 'duchy' },
			...rest,
		]);
		expect(asked('cape', 2, cape).map(([state]) => state)).toEqual(['duchy', 'republic']);
	});

	test('only for ten years or more', () => {
		const until = (day: string) =>
			withTenures('east', ([kingdom, duchy]) => [
				{ ...kingdom!, to: '1860-12-31' },
				{ ...duchy!, to: day },
				{ ...duchy!, from: day, to: OPEN_END, polity: 'none', controller: 'none', status: 'undelimited' },
			]);
		// 1861 to 1870 are ten whole years.
		expect(asked('east', 2, until('1871-05-01'))).toEqual([
			['kingdom', 1641, 1859],
			['duchy', 1861, 1870],
		]);
		expect(asked('east', 1, until('1870-12-31')).map(([state]) => state)).toEqual(['kingdom']);
	});

	test.each(['north', 'west', 'cape'])('where both sides had to do with it, not %s', (land) => {
		expect(ask(land)).toBeNull();
	});

	test('only where its instrument is of the record', () => {
		const instruments = catalogue.instruments.filter(({ id }) => id !== 'opening-1640');
		expect(ask('east', [], { ...catalogue, instruments })).toBeNull();
	});

	test('only where any holding is left', () => {
		const never = withTenures('east', (all) => all.map((tenure) => ({ ...tenure, status: 'claimed' })));
		expect(ask('east', [], never)).toBeNull();
	});
});

test('a question is told whole', () => {
	// The second tenure, its last year; every shuffle swaps with the first.
	expect(ask('east', [0.5, 0.9999])).toEqual({
		kind: 'holder',
		id: 'holder/east/1916',
		land: 'The east',
		year: 1916,
		since: 1860,
		until: 1917,
		link: '?year=1916&land=east&map=5.83/48.35/106.35',
		told: '?year=1916&land=east&map=5.83/48.35/106.35',
		answers: expect.any(Array),
		right: expect.any(Number),
		instrument: byId(catalogue.instruments, 'second-1860'),
		sources: ['drawing', 'atlas'],
	});
});

test('a holding from the record’s opening has no beginning, one to this day no end', () => {
	expect(ask('east', [0, 0])).toMatchObject({ since: null, until: 1860 });
	expect(ask('east', [0.9, 0])).toMatchObject({ since: 1917, until: null });
});

describe('the answers', () => {
	const answers = (land: string, numbers: number[], of?: Catalogue) => {
		const question = ask(land, numbers, of)!;
		return {
			right: question.answers[question.right]!.id,
			wrong: question.answers.map(({ id }) => id).filter((_, i) => i !== question.right),
		};
	};

	test('are the state, one of its side that held nothing then, and two of the other', () => {
		const { right, wrong } = answers('east', [0, 0]);
		expect(right).toBe('kingdom');
		expect(wrong.sort()).toEqual(['duchy', 'republic', 'union']);
	});

	test('leave out one of its side that held some land then', () => {
		// The Union holds the north from 1917 on, so in 1930 it would be a near miss for the Duchy.
		const longer = withTenures('east', ([kingdom, duchy]) => [kingdom!, { ...duchy!, to: OPEN_END }]);
		// 1861 + 165 years · 0.42 = 1930.
		const late = ask('east', [0.9, 0.42], longer)!;
		expect(late.year).toBe(1930);
		expect(late.answers.map(({ id }) => id).sort()).toEqual(['duchy', 'kingdom', 'republic']);
		// In 1861 the Union held nothing.
		expect(answers('east', [0.9, 0], longer).wrong.sort()).toEqual(['kingdom', 'republic', 'union']);
	});

	test('leave out one that held land in common with another', () => {
		// With the Duchy's own land gone it still holds the forest together with the Kingdom.
		const parcels = catalogue.parcels.map((parcel) =>
			parcel.id === 'north' || parcel.id === 'enclave'
				? { ...parcel, tenures: parcel.tenures.map((t) => ({ ...t, polity: 'none', controller: 'none' })) }
				: parcel,
		);
		const [kingdom, duchy, union] = byId(catalogue.parcels, 'east').tenures;
		const by = (polity: string, tenure: Tenure) => ({ ...tenure, polity, controller: polity });
		const tenures = [by('union', kingdom!), duchy!, by('republic', union!)];
		const odd: Catalogue = {
			...catalogue,
			parcels: parcels.map((parcel) => (parcel.id === 'east' ? { ...parcel, tenures } : parcel)),
		};
		// 1641 + 219 years · 0.5 = 1750: the forest is held in common, and the Duchy is no wrong answer.
		const question = ask('east', [0, 0.5], odd)!;
		expect(question.year).toBe(1750);
		expect(question.answers.map(({ id }) => id).sort()).toEqual(['kingdom', 'republic', 'union']);
		// In 1641 the Duchy held nothing at all.
		expect(ask('east', [0, 0], odd)!.answers.map(({ id }) => id)).toContain('duchy');
	});

	test('of the other side are rather those that held land then', () => {
		const more: Catalogue = {
			...catalogue,
			polities: [
				...catalogue.polities,
				...['marches', 'fells'].map((id) => ({
					...byId(catalogue.polities, 'duchy'),
					id,
					names: { en: id, 'zh-Hans': `${id}!`, 'zh-Hant': `${id}!`, ru: id },
				})),
			],
		};
		// However the states are shuffled, the Duchy, which held the north, is among the two.
		for (const shuffle of [0, 0.2, 0.4, 0.6, 0.8, 0.99])
			expect(answers('east', [0, 0, ...Array<number>(20).fill(shuffle)], more).wrong).toContain('duchy');
	});

	test('are none where there are fewer than three', () => {
		const polities = catalogue.polities.filter(({ id }) => id !== 'union' && id !== 'republic');
		expect(ask('east', [0, 0], { ...catalogue, polities })).toBeNull();
	});
});
