import { describe, expect, it, test } from 'vitest';
import { parcelsOf } from '../../src/lib/atlas/landSum.ts';
import type { Claim } from '../../src/lib/atlas/model.ts';
import { catalogue } from './compiled.ts';

/*
 * Published figures and the land that their sources speak of. What land that is was read in the sources; no figure and
 * no area decides it.
 */
const claims = catalogue.instruments.flatMap(({ id, claims }) =>
	claims.map((claim) => ({ key: `${id}/${claim.id}`, instrument: id, ...claim })),
);
const landOf = ({ transfers, parcels }: Pick<Claim, 'transfers' | 'parcels'>): string[] =>
	parcelsOf(catalogue, [...transfers, ...parcels]).map(({ id }) => id);
const withLand = claims.filter(({ computed }) => computed);
const without = claims.filter(({ computed }) => !computed);
const byKey = (key: string) => claims.find((claim) => claim.key === key)!;

test('the record has figures of both kinds, so that what follows holds something', () => {
	expect(withLand.length).toBeGreaterThan(30);
	expect(without.length).toBeGreaterThan(5);
});

/** What the sources speak of: [figure, instruments and land]. */
const TOGETHER: [key: string, ...land: string[]][] = [
	// “more than 1 million … by the Second Opium War”; its 400,000 are “including Sakhalin Island”.
	[
		'peking-1860/million',
		'aigun-1858/left-bank',
		'ussuri-sea',
		'zhenbao',
		'sakhalin-north',
		'sakhalin-south',
	],
	['peking-1860/ussuri-400000', 'ussuri-sea', 'sakhalin-north', 'sakhalin-south'],
	// By the revised treaty and the five protocols that followed.
	['stpetersburg-1881/northwest-70000', 'stpetersburg-1881', 'demarcation-1882-84'],
	['aigun-1858/villages-3600', 'sixty-four-villages'],
	['east-2004-2008/wenweipo-335', 'heixiazi-west', 'heixiazi-east'],
	['east-2004-2008/sohu-327', 'heixiazi-west', 'heixiazi-east'],
	// Both Kyrgyz agreements; both sectors of 1998; the state of Mongolia, Kobdo included.
	['kyrgyzstan-1996-99/both-1250', 'kyrgyzstan-1996', 'kyrgyzstan-1996-99'],
	['kazakhstan-1994-98/china-407', 'kazakhstan-1994-98'],
	['kazakhstan-1994-98/net-187', 'kazakhstan-1994-98'],
	['outer-mongolia-1911-46/state-1564116', 'outer-mongolia-1911-46', 'kobdo-1912'],
];

test.each(TOGETHER)('%s is held against all its source speaks of', (key, ...land) => {
	expect(landOf(byKey(key))).toEqual(landOf({ transfers: land, parcels: [] }));
});

test.each(withLand)('$key: computed is the sum of its land, each piece once', (claim) => {
	const { areaKm2, lowKm2, highKm2 } = claim.computed!;
	const sum = landOf(claim).reduce(
		(km2, id) => km2 + catalogue.parcels.find((parcel) => parcel.id === id)!.areaKm2,
		0,
	);
	// The overlay of one transfer and the parcels' own areas agree within 0.01 %; kept is a hundredth of a km².
	expect(Math.abs(areaKm2 - sum)).toBeLessThan(sum * 1e-4 + 0.01);
	expect(lowKm2).toBeLessThanOrEqual(areaKm2);
	expect(highKm2).toBeGreaterThanOrEqual(areaKm2);
});

describe('no land is said only of a figure for which the record has none', () => {
	it('a figure has the same land wherever it stands', () => {
		const places = new Map<string, string>();
		for (const claim of claims) {
			const figure = `${claim.source} ${claim.km2}`;
			const land = landOf(claim).join(' ');
			expect(places.get(figure) ?? land, claim.key).toBe(land);
			places.set(figure, land);
		}
	});

	it('none is a sum of figures that have land', () => {
		const sums = new Map<number, string>();
		for (const one of withLand)
			for (const other of withLand) {
				const shared = landOf(one).filter((id) => landOf(other).includes(id));
				if (shared.length === 0) sums.set(one.km2 + other.km2, `${one.key} + ${other.key}`);
			}
		for (const { key, km2 } of without) expect(sums.get(km2), key).toBeUndefined();
	});

	it('none names land of the record, or all of something, unless it is of land in dispute', () => {
		const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{6,}/gu) ?? [];
		const common = words(
			'eastern western northern southern upper lower islands steppe chinese russian soviet strip district between other',
		);
		const names = catalogue.parcels.map(({ name }) => words(name).filter((word) => !common.includes(word)));
		for (const { key, noLand, what } of without.filter(({ noLand }) => noLand !== 'dispute')) {
			expect(what, key).not.toMatch(/\b(all|both|whole|together|total|state)\b/i);
			const named = names.filter(
				(name) => name.length > 0 && name.every((word) => words(what).includes(word)),
			);
			expect(named, `${key}: ${noLand}`).toEqual([]);
		}
	});

	it('land in dispute is what its figure says it is', () => {
		for (const { key, what } of without.filter(({ noLand }) => noLand === 'dispute'))
			expect(what, key).toMatch(/\b(dispute|disputed|claims)\b/);
	});

	it('what is too small is smaller than any strip that the record draws between two lines', () => {
		for (const { key, km2 } of without.filter(({ noLand }) => noLand === 'small'))
			expect(km2, key).toBeLessThan(10);
	});
});
