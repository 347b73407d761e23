import { describe, expect, test } from 'vitest';
import { byId, catalogue as small } from '../../../../tests/atlas';
import { quizRecord } from '../../../../tests/quizRecord';
import { OPEN_END, type Catalogue, type Tenure } from '../model';
import { holderQuestion } from './holderQuestion';
import { quizOf } from './question';

const range = { first: 1640, last: 2026 };
const catalogue = quizRecord();

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

describe('how long it was held', () => {
	test('is how long the state was sovereign, leased or occupied or not', () => {
		// The Kingdom’s enclave was leased to the Duchy from 1898, and the Republic’s from 1912.
		expect(ask('enclave', [0.5, 0])).toMatchObject({ year: 1728, since: 1727, until: 1912 });
		expect(ask('enclave', [0.9, 0])).toMatchObject({ year: 1946, since: 1912, until: null });
		expect(ask('enclave', [0.9, 0])!.instrument.id).toBe('republic-1912');
	});

	test('does not begin with a claim', () => {
		const claimed = withTenures('hills', ([open, claim, duchy, ...rest]) => [
			{ ...open!, polity: 'kingdom', controller: 'kingdom', status: 'sovereign' },
			{ ...claim!, polity: 'duchy' },
			duchy!,
			...rest,
		]);
		expect(ask('hills', [0.5, 0], claimed)).toMatchObject({ since: 1860, until: 1917 });
	});
});

describe('small land', () => {
	/** As small as it is drawn. */
	const drawn: Catalogue = {
		...catalogue,
		parcels: catalogue.parcels.map((parcel) => ({
			...parcel,
			areaKm2: small.parcels.find(({ id }) => id === parcel.id)?.areaKm2 ?? parcel.areaKm2,
		})),
	};

	test('is asked about only from the first act on that was about it', () => {
		// The enclave was swapped in 1727; the forest was put in common in 1689.
		expect(asked('enclave', 2, drawn)).toEqual([
			['kingdom', 1728, 1897],
			['republic', 1946, 2025],
		]);
		expect(asked('forest', 2, drawn)).toEqual([
			['duchy', 1861, 1916],
			['union', 1918, 2025],
		]);
		// The meadow went with the east in 1860, a corner of it; it came back by itself in 1945.
		expect(asked('meadow', 1, drawn)).toEqual([['republic', 1946, 2025]]);
	});

	test('that no act was about is not asked about', () => {
		const transfers = catalogue.transfers.filter(({ parcels }) => !parcels.includes('enclave'));
		expect(ask('enclave', [0, 0], { ...drawn, transfers })).toBeNull();
	});
});

const NEIGHBOURS = ['fells', 'isles', 'plains'];

describe('the answers', () => {
	const answers = (land: string, numbers: number[], of?: Catalogue) => {
		const question = ask(land, numbers, of)!;
		return {
			right: question.answers[question.right]!.id,
			wrong: question.answers.map(({ id }) => id).filter((_, i) => i !== question.right),
		};
	};

	test('are the state and others that held land then, those of the two sides first', () => {
		// In 1641 neither the Republic nor the Union was there.
		const { right, wrong } = answers('east', [0, 0]);
		expect(right).toBe('kingdom');
		expect(wrong).toHaveLength(3);
		expect(wrong).toContain('duchy');
		expect(wrong.filter((id) => id !== 'duchy').every((id) => NEIGHBOURS.includes(id))).toBe(true);
		for (const shuffle of [0, 0.2, 0.4, 0.6, 0.8, 0.99])
			expect(answers('east', [0, 0, ...Array<number>(20).fill(shuffle)]).wrong).toContain('duchy');
	});

	test('may be of its own side, where both were there', () => {
		// The Union held the north from 1917 on: of the Duchy’s land in 1930 it is a state that could have held it.
		const longer = withTenures('east', ([kingdom, duchy]) => [kingdom!, { ...duchy!, to: OPEN_END }]);
		// 1861 + 165 years · 0.42 = 1930.
		const late = ask('east', [0.9, 0.42], longer)!;
		expect(late.year).toBe(1930);
		const ids = late.answers.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(['duchy', 'republic', 'union']));
		expect(ids).not.toContain('kingdom');
	});

	test('are never peoples, who made no treaty, nor land in common', () => {
		for (const shuffle of [0, 0.3, 0.7, 0.99])
			for (const id of ['league', 'hillfolk', 'joint', 'none'])
				expect(answers('east', [0, 0, ...Array<number>(20).fill(shuffle)]).wrong).not.toContain(id);
	});

	test('are none where there are fewer than three', () => {
		const polities = catalogue.polities.filter(({ id }) => !NEIGHBOURS.includes(id));
		expect(ask('east', [0, 0], { ...catalogue, polities })).toBeNull();
	});
});
