/* The tables beside the natural lines, held against the layers that were drawn from them. */
import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readTable } from './readTable';
import { tables } from './schema.ts';

type Properties = Record<string, unknown> & { id: string };

const layer = (name: string): Map<string, Properties> => {
	const text = readFileSync(`geodata/natural/${name}.geojson`, 'utf8');
	const { features } = JSON.parse(text) as FeatureCollection<never, Properties>;
	return new Map(features.map(({ properties }) => [properties.id, properties]));
};
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
/** `huang-he-2` is a part of `huang-he`. */
const whole = (id: string) => id.replace(/-\d+$/, '');

test('a slip in a table is refused', () => {
	const lake = { id: 'hulun', name: 'Hulun', at: [117.4, 48.95] };
	const fits = (one: object) => v.safeParse(tables.lakes, { lakes: [one], notes: [] }).success;
	expect(fits(lake)).toBe(true);
	expect(fits({ ...lake, ct: [] })).toBe(false);
	expect(fits({ ...lake, at: [117.4] })).toBe(false);
	expect(fits({ id: 'hulun', name: 'Hulun' })).toBe(false);
});

test('a group of basins stands for all of them', () => {
	const divide = { id: 'a--b', between: ['a', 'b'], medianErrorKm: 4 };
	const table = v.parse(tables.divides, {
		groups: { both: ['b', 'c'] },
		divides: [{ ...divide, sides: [['a'], ['both', 'd']] }],
		apart: [],
		notes: [],
	});
	expect(table.divides[0].sides).toEqual([['a'], ['b', 'c', 'd']]);
});

describe('borders and coast', () => {
	const table = readTable('borders');
	const [borders, coast] = [layer('borders'), layer('coast')];

	test('lie between the countries of the table, and every one of those has a line', () => {
		const drawn = [...borders.values()].flatMap(({ a, b }) => [a, b] as string[]);
		const shores = [...coast.values()].map(({ country }) => country as string);
		expect(sorted([...drawn, ...shores])).toEqual(sorted(table.countries.map(({ id }) => id)));
	});

	test('have each named part and each named island, and no island has another name', () => {
		for (const [id, parts] of Object.entries(table.parts))
			for (const part of parts) expect(borders.has(`${id}-${part}`), `${id}-${part}`).toBe(true);
		const named = [...coast.values()].flatMap(({ name }) => (name as string | undefined) ?? []);
		expect(sorted(named)).toEqual(sorted(Object.keys(readTable('coast').islands)));
	});

	test('the tolerances name countries and borders of the table', () => {
		const ids = table.countries.map(({ id }) => id);
		for (const { countries = [], borders: pairs = [] } of table.tolerances) {
			expect(countries.filter((id) => !ids.includes(id))).toEqual([]);
			const drawn = [...borders.values()].map(({ a, b }) => `${a}-${b}`);
			expect(pairs.filter((pair) => !drawn.includes(pair))).toEqual([]);
		}
	});
});

describe('rivers and lakes', () => {
	const [rivers, lakes] = [readTable('rivers').rivers, readTable('lakes').lakes];

	test('every one of the table is drawn, and nothing else', () => {
		const drawn = [...layer('rivers').keys()];
		expect(sorted(drawn.map(whole))).toEqual(sorted(rivers.map(({ id }) => id)));
		expect([...layer('lakes').keys()]).toEqual(lakes.map(({ id }) => id));
	});

	test('bear the name, basin and rank of the table', () => {
		const drawn = layer('rivers');
		for (const { id, name, basin, rank } of rivers)
			expect(drawn.get(id)).toMatchObject({ name, basin, rank });
		const shores = layer('lakes');
		for (const { id, name, note } of lakes)
			expect(shores.get(id)).toMatchObject({ name, ...(note && { note }) });
	});

	test('a river that follows a border follows one that is drawn', () => {
		const borders = layer('borders');
		const followed = rivers.flatMap(({ course }) =>
			course.flatMap((step) => ('border' in step ? step.border : [])),
		);
		expect(followed.length).toBeGreaterThan(0);
		expect(followed.filter((id) => !borders.has(id))).toEqual([]);
	});
});

test('every region has a line with another of its country, and every line is between two of the table', () => {
	const { regions } = readTable('admin');
	const drawn = [...layer('admin').values()];
	expect(sorted(drawn.flatMap(({ a, b }) => [a, b] as string[]))).toEqual(
		sorted(regions.map(({ id }) => id)),
	);
	for (const { id, a, b } of drawn) expect(whole(id)).toBe(`${a}--${b}`);
});

describe('basins and divides', () => {
	const { basins, cuts, seas } = readTable('basins');
	const { divides, apart } = readTable('divides');
	const names = basins.map(({ basin }) => basin);

	test('a basin is listed once, and its rivers and lakes are drawn', () => {
		expect(new Set(names).size).toBe(names.length);
		const halves = cuts.flatMap(({ above, below }) => [above, below]);
		const rivers = [...layer('rivers').keys(), ...halves];
		const lakes = layer('lakes');
		expect(basins.flatMap(({ rivers: ids }) => ids).filter((id) => !rivers.includes(id))).toEqual([]);
		expect(basins.flatMap(({ lakes: ids }) => ids).filter((id) => !lakes.has(id))).toEqual([]);
		expect(cuts.filter(({ river }) => !rivers.includes(river))).toEqual([]);
		expect(seas.filter(({ basin }) => !names.includes(basin))).toEqual([]);
	});

	test('every divide parts basins of the table, and none is on both sides', () => {
		for (const { id, sides } of divides) {
			expect(
				sides.flat().filter((name) => name !== 'sea' && !names.includes(name)),
				id,
			).toEqual([]);
			expect(
				sides[0].filter((name) => sides[1].includes(name)),
				id,
			).toEqual([]);
		}
	});

	test('every divide is drawn, in two parts where one is replaced, and nothing else', () => {
		const drawn = layer('divides');
		const wanted = divides.flatMap(({ id, between, medianErrorKm, replace }) =>
			replace
				? [
						{ id: replace.ids[0], between, medianErrorKm, method: 'relief flood' },
						{ id: replace.ids[1], between, medianErrorKm: replace.medianErrorKm, method: 'dcw admin' },
					]
				: [{ id, between, medianErrorKm, method: 'relief flood' }],
		);
		expect([...drawn.keys()]).toEqual(wanted.map(({ id }) => id));
		for (const one of wanted) expect(drawn.get(one.id)).toMatchObject(one);
		expect(apart.flat().filter((id) => !drawn.has(id))).toEqual([]);
	});

	test('the better drawings are drawn', () => {
		const lines = ['borders', 'admin'].flatMap((name) =>
			[...layer(name).keys()].map((id) => `${name}/${id}`),
		);
		const named = divides.flatMap(({ compare, replace }) => [compare?.line ?? [], replace?.by ?? []].flat());
		expect(named.length).toBeGreaterThan(0);
		expect(named.filter((line) => !lines.includes(line))).toEqual([]);
	});
});

describe('older borders', () => {
	const table = readTable('older-borders');
	const drawn = layer('older-borders');

	test('have each border whole, and each named sector', () => {
		for (const { border } of table.borders) expect(drawn.has(border), border).toBe(true);
		for (const name of Object.keys(table.sectors)) expect(drawn.has(name), name).toBe(true);
	});

	test('depart in each sector as far and as widely as the table asks, and witnesses are named', () => {
		const least = new Map(table.borders.map(({ border, departsM }) => [border, departsM / 1000]));
		const sectors = [...drawn.values()].filter(({ areaKm2 }) => areaKm2 !== undefined);
		expect(sectors.length).toBeGreaterThanOrEqual(Object.keys(table.sectors).length);
		for (const { id, border, areaKm2, departsKm, witnesses } of sectors) {
			expect(areaKm2, id).toBeGreaterThanOrEqual(table.leastKm2);
			expect(departsKm, id).toBeGreaterThanOrEqual(least.get(border as string)!);
			expect(Object.keys(witnesses as object), id).toEqual(['wdbii', 'naturalEarth']);
		}
	});
});
