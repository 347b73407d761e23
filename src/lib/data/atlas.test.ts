import { describe, expect, test } from 'vitest';
import { byId, catalogue, catalogueWithoutTexts, texts, topology } from '../../../tests/atlas';
import { inReading } from '../atlas/reading';
import { dataVersion } from '../atlas/release';
import { holdingsAt } from '../atlas/snapshot';
import { atlasOf, openAtlas } from './atlas';
import { stateLayer } from './exports/stateTable';

const atlas = atlasOf(catalogue, topology);
const SIDE_READING = catalogue.border.readings[1]!.id;

describe('a snapshot', () => {
	test('of a year is that of its last day, and what the page saves', () => {
		const { about, features } = atlas.snapshot(1910);
		expect(about).toMatchObject({ date: '1910-12-31', reading: 'neutral', version: dataVersion(catalogue) });
		expect(features).toEqual(atlas.snapshot('1910-12-31').features);
		expect(features).toEqual(atlas.snapshot('1910').features);
		const saved = stateLayer(
			{ catalogue, topology, lang: 'en', inWords: ({ polity }) => polity },
			{ year: 1910, from: null, reading: 'neutral' },
		);
		// The page's file says the same in more words: names in the reader's language, intervals, where it is from.
		expect(saved.features.map(({ geometry }) => geometry)).toEqual(features.map(({ geometry }) => geometry));
		for (const [i, { properties }] of features.entries())
			expect(saved.features[i]!.properties).toMatchObject(properties);
	});

	test('has every parcel once, on each day that changed something', () => {
		for (const day of catalogue.snapshotDays) {
			const held = atlas.snapshot(day).features.flatMap(({ properties }) => properties.parcels);
			expect(held.sort()).toEqual(catalogue.parcels.map(({ id }) => id).sort());
		}
	});

	test('follows the account that was asked for', () => {
		const other = atlasOf(catalogue, topology, SIDE_READING);
		const differing = catalogue.parcels.find(({ readings }) => readings?.[SIDE_READING])!;
		const day = differing.readings![SIDE_READING]!.find(
			(tenure) =>
				JSON.stringify(tenure) !== JSON.stringify(differing.tenures.find(({ from }) => from === tenure.from)),
		)!.from;
		expect(other.snapshot(day).features).not.toEqual(atlas.snapshot(day).features);
		expect(other.catalogue).toEqual(inReading(catalogue, SIDE_READING));
		expect(() => atlasOf(catalogue, topology, 'nobody’s')).toThrow(RangeError);
	});

	test.each([
		['1910-02-30', 'no day'],
		['soon', 'no day'],
		['', 'no day'],
		[Number.NaN, 'no day'],
		[1639, 'says nothing'],
		['1639-12-31', 'says nothing'],
		['9999-12-31', 'says nothing'],
	])('of %s is refused: %s', (day, reason) => {
		expect(() => atlas.snapshot(day)).toThrow(reason);
	});
});

describe('transfers', () => {
	test('are those of the days, both inside, in order; years are whole', () => {
		const all = catalogue.transfers;
		const idsOf = (from: string | number, to: string | number) =>
			atlas.transfers(from, to).features.map(({ properties }) => properties.id);
		expect(idsOf(1640, catalogue.border.lastYear ?? Number(catalogue.border.checked.slice(0, 4)))).toEqual(
			all.map(({ id }) => id),
		);
		for (const { day, id } of all) {
			expect(idsOf(day, day)).toContain(id);
			expect(idsOf(day.slice(0, 4), Number(day.slice(0, 4)))).toContain(id);
		}
		expect(idsOf('1860-12-30', '1860-12-30')).toEqual([]);
	});

	test('of days in the wrong order are refused', () => {
		expect(() => atlas.transfers(1900, 1800)).toThrow('is after');
	});
});

describe('a history', () => {
	test('is every tenure of the land at the point, however its holes lie', () => {
		for (const { at, id, tenures } of catalogue.parcels) {
			const { features, about } = atlas.history(...at);
			expect(about.at).toEqual(at);
			expect(
				features.map(({ properties: { parcel, from, to, polity, instrument } }) => ({
					...{ parcel, from, to, polity },
					by: instrument,
				})),
			).toEqual(tenures.map(({ from, to, polity, by }) => ({ parcel: id, from, to, polity, by })));
		}
	});

	test('off the land is empty, and of no position refused', () => {
		expect(atlas.history(0, 0).features).toEqual([]);
		expect(() => atlas.history(0, 91)).toThrow(RangeError);
		expect(() => atlas.history(Number.NaN, 0)).toThrow(RangeError);
	});
});

describe('a frontier', () => {
	test('parts the two sides, by the segment in force', () => {
		const { features } = atlas.frontier('1870-01-01');
		const holdings = holdingsAt(catalogue.parcels, '1870-01-01');
		expect(features.length).toBeGreaterThan(0);
		for (const { properties } of features) {
			expect(properties.kind).toBe('frontier');
			expect([properties.left, properties.right]).toEqual(
				[properties.leftParcel, properties.rightParcel].map(
					(id) => holdings.get(byId(catalogue.parcels, id).index)!.polity,
				),
			);
			expect(new Set([properties.left, properties.right])).toEqual(new Set(['duchy', 'kingdom']));
		}
		expect(features.map(({ properties }) => properties.segment)).toContain('second-1860/straight');
	});

	test('has other borders beside it where they are asked for', () => {
		const kindsOf = (...asked: Parameters<typeof atlas.frontier>) =>
			new Set(atlas.frontier(...asked).features.map(({ properties }) => properties.kind));
		expect(kindsOf(1700, ['state'])).toEqual(new Set(['state']));
		expect(kindsOf(1910, ['frontier', 'limit'])).toEqual(new Set(['frontier', 'limit']));
	});
});

describe('opened from a site', () => {
	const FILES: Record<string, unknown> = {
		'catalogue.json': catalogueWithoutTexts,
		'texts.en.json': texts,
		'atlas.topo.json': topology,
	};
	const fetch = (files = FILES) => {
		const asked: string[] = [];
		return {
			asked,
			fetch: async (url: string) => {
				asked.push(url);
				const file = files[url.split('/').at(-1)!];
				return file ? new Response(JSON.stringify(file)) : new Response(null, { status: 404 });
			},
		};
	};

	test('it says the same, and asks that site alone', async () => {
		const { asked, fetch: own } = fetch();
		const opened = await openAtlas({ site: 'https://example.org/atlas/', fetch: own });
		expect(opened.snapshot(1910)).toEqual(atlas.snapshot(1910));
		expect(asked.sort()).toEqual(
			Object.keys(FILES)
				.map((file) => `https://example.org/atlas/data/${file}`)
				.sort(),
		);
	});

	test('a released version is asked for below the present one, and nothing else', async () => {
		const { asked, fetch: own } = fetch(
			Object.fromEntries(Object.entries(FILES).map(([name, file]) => [`${name}.gz`, file])),
		);
		await openAtlas({ site: 'https://example.org/atlas/', version: '1.0.0', fetch: own });
		expect(asked.every((url) => url.startsWith('https://example.org/atlas/data/1.0.0/'))).toBe(true);
		expect(asked).toHaveLength(Object.keys(FILES).length);
	});

	test('files of two versions are refused, and what is missing is told', async () => {
		const mixed = fetch({ ...FILES, 'atlas.topo.json': { ...topology, version: 'another' } });
		await expect(openAtlas({ site: 'https://example.org', fetch: mixed.fetch })).rejects.toThrow('version');
		const none = fetch({});
		await expect(openAtlas({ site: 'https://example.org', fetch: none.fetch })).rejects.toThrow('404');
	});
});
