import { describe, expect, test } from 'vitest';
import { lastDayOfYear } from '../../src/lib/atlas/day.ts';
import { contains } from '../../src/lib/atlas/interval.ts';
import { holdingsAt } from '../../src/lib/atlas/snapshot.ts';
import { decodeAtlas } from '../../src/lib/data/decode.ts';
import { MapLabels } from '../../src/lib/map/labels.svelte.ts';
import { placeLabels } from '../../src/lib/map/scene/labels.ts';
import { sceneMaker } from '../../src/lib/map/scene/scene.ts';
import { readCatalogue, readTopology } from '../../src/lib/server/readRecord.ts';

const catalogue = readCatalogue();
const features = decodeAtlas(readTopology());
const years = Array.from({ length: 2026 - 1640 + 1 }, (_, i) => 1640 + i);

test('in no year does a line bear the name of a treaty that is not in force then', () => {
	const makeScene = sceneMaker(catalogue, features);
	let none = 0;
	for (const year of years) {
		const day = lastDayOfYear(year);
		const scene = makeScene({ year, holdings: holdingsAt(catalogue.parcels, day) });
		const labels = new MapLabels({
			record: () => ({ catalogue, features }) as never,
			scene: () => scene,
			lang: () => 'en',
			named: () => true,
			local: () => false,
			camera: { now: { zoom: 4, lat: 50, lon: 110 }, room: { width: 0, height: 0 } },
		});
		const inForce = new Set(
			catalogue.segments
				.filter((one) => one.inForce && contains(one.inForce, day))
				.map(({ instrument }) => instrument),
		);
		const titles = catalogue.instruments.map(({ id, short, year: of }) => ({
			id,
			name: short.includes(String(of)) ? short : `${short} ${of}`,
		}));
		const shown = new Set(labels.lineNames.map(({ properties }) => String(properties!.name)));
		if (shown.size === 0) none++;
		for (const name of shown)
			expect([year, name, titles.some((one) => one.name === name && inForce.has(one.id))]).toEqual([
				year,
				name,
				true,
			]);
	}
	// The record opens half a century before its first treaty: those years, in which nothing is named, are among them.
	expect(none).toBeGreaterThan(40);
});

describe('a place', () => {
	test('has names that follow one another without a gap and without two at once', () => {
		for (const { id, names } of catalogue.places)
			for (const [i, { from }] of names.entries())
				if (i > 0) expect([id, from]).toEqual([id, names[i - 1]!.to]);
	});

	/** By the histories of the towns, not by the record. */
	test.each([
		['heihe', 1650, 'Sakhalyan (Daheihetun)'],
		['heihe', 1950, 'Heihe'],
		['port-arthur', 1689, 'Lüshun'],
		['port-arthur', 1900, 'Port Arthur'],
		['port-arthur', 1930, 'Ryojun (Port Arthur)'],
		['port-arthur', 2000, 'Lüshun (Port Arthur)'],
		['kulja', 1700, 'Kulja'],
		['kulja', 1880, 'Kulja (Ningyuan)'],
		['kulja', 1962, 'Yining (Kulja)'],
		['peking', 1860, 'Peking'],
		['peking', 1940, 'Peiping'],
		['peking', 2008, 'Beijing (Peking)'],
		['albazin', 1685, 'Albazin'],
		['ulan-ude', 1700, 'Udinsk'],
		['murghab', 1900, 'Pamirsky Post'],
		['kobdo', 1912, 'Kobdo'],
		['khotan', 1900, 'Khotan'],
	])('%s bears in %i the name %s', (id, year, name) => {
		const labels = placeLabels(catalogue.places, lastDayOfYear(year), 'en');
		expect(labels.find((label) => label.id === id)?.name).toBe(name);
	});
});
