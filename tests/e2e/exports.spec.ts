import type { APIRequestContext } from '@playwright/test';
import type { FeatureCollection, GeoJsonProperties, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Catalogue } from '../../src/lib/atlas/model';
import type { SnapshotProperties } from '../../src/lib/data/exports/snapshotFeatures';
import type { SnapshotTopology } from '../../src/lib/data/exports/snapshotTopology';
import { expect, SPINE, test } from './fixtures';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SIDES = ['china', 'russia', 'other', 'none'];
const STATUSES = ['sovereign', 'joint', 'undelimited', 'occupied', 'leased', 'protectorate', 'claimed'];

async function layer(request: APIRequestContext, href: string): Promise<FeatureCollection> {
	const response = await request.get(href);
	expect(response.status(), href).toBe(200);
	expect(response.headers()['content-type']).toBe('application/geo+json');
	const collection = (await response.json()) as FeatureCollection;
	validate(collection, href);
	return collection;
}

/** RFC 7946: the members it needs, none it forbids, degrees in range, rings closed and wound. */
function validate(collection: FeatureCollection, href: string): void {
	expect(collection.type, href).toBe('FeatureCollection');
	expect(collection, href).not.toHaveProperty('crs');
	// Thrown, not expected: an expectation for each of thousands of features would take longer than reading them.
	for (const { type, geometry, properties } of collection.features) {
		if (type !== 'Feature' || !properties) throw new Error(`${href}: no feature`);
		if (geometry.type === 'Polygon') geometry.coordinates.forEach(checkRing);
		else if (geometry.type === 'MultiPolygon') geometry.coordinates.forEach((one) => one.forEach(checkRing));
		else if (geometry.type === 'LineString') checkLine(geometry.coordinates);
		else if (geometry.type === 'MultiLineString') geometry.coordinates.forEach(checkLine);
		else throw new Error(`${href}: ${geometry.type} has no place here`);
	}
}

function checkLine(line: Position[]): void {
	if (line.length < 2) throw new Error('a line of fewer than two positions');
	for (const position of line) {
		const [lon = Number.NaN, lat = Number.NaN] = position;
		if (position.length !== 2 || !(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90))
			throw new Error(`no position: ${position}`);
	}
}

function checkRing(ring: Position[], hole: number): void {
	checkLine(ring);
	if (ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))
		throw new Error('a ring that is not closed');
	let sum = 0;
	ring.forEach(([x1 = 0, y1 = 0], i) => {
		const [x0 = 0, y0 = 0] = ring[i - 1] ?? ring[0] ?? [];
		sum += x0 * y1 - x1 * y0;
	});
	if (hole === 0 ? sum <= 0 : sum >= 0) throw new Error(`ring ${hole} is wound the wrong way`);
}

/** What the lands of a day say of themselves, and that no parcel is in two of them. */
function expectHeld(lands: GeoJsonProperties[], day: string): void {
	const amiss = lands.filter(
		(land) =>
			!SIDES.includes(land?.side) ||
			!SIDES.includes(land?.controllerSide) ||
			!STATUSES.includes(land?.status) ||
			typeof land?.polity !== 'string' ||
			typeof land?.controller !== 'string',
	);
	expect(amiss, day).toEqual([]);
	const parcels = lands.flatMap((land) => land?.parcels as string[]);
	expect(new Set(parcels).size, `${day}: a parcel twice`).toBe(parcels.length);
}

// Files alone: no map is drawn.
test.describe('public files', { tag: '@still' }, () => {
	test('snapshots: half-open days in order, every land of a day with what it is', async ({ request }) => {
		const list = (await (await request.get('/data/snapshots.json')).json()) as Record<string, string>[];
		expect(list.length).toBeGreaterThan(10);
		expect(list.at(-1)?.to).toBe('9999-12-31');
		const topology = (await (await request.get('/data/snapshots.topojson')).json()) as SnapshotTopology;
		for (const [i, { from = '', to = '', href = '', object = '' }] of list.entries()) {
			expect(from).toMatch(DAY);
			expect(from < to).toBe(true);
			if (i > 0) expect(list[i - 1]?.to).toBe(from);
			expect([href, object]).toEqual(['/data/snapshots.topojson', from]);
			const { features } = feature(topology, topology.objects[object]!);
			for (const { geometry } of features)
				if (geometry.type !== 'MultiPolygon') throw new Error(`${from}: ${geometry.type}`);
			expectHeld(
				features.map(({ properties }) => properties),
				from,
			);
		}
		expect(Object.keys(topology.objects)).toHaveLength(list.length);
	});

	test('tenures: valid, and those of each day are its snapshot', async ({ request }) => {
		const topology = (await (await request.get('/data/snapshots.topojson')).json()) as SnapshotTopology;
		const { features } = await layer(request, '/data/tenures.geojson');
		const all = features.map(({ properties }) => properties!);
		const parcelsOf = (lands: { parcels: unknown }[]) =>
			lands.flatMap(({ parcels }) => String(parcels).split(/; |,/)).sort();
		for (const [day, { geometries }] of Object.entries(topology.objects)) {
			const held = all.filter(({ start, end }) => start <= day && (end === null || day < end));
			expect(parcelsOf(held as { parcels: unknown }[]), day).toEqual(
				parcelsOf(geometries.map(({ properties }) => properties as SnapshotProperties)),
			);
		}
	});

	test('frontiers: every segment of each treaty with its properties', async ({ request }) => {
		for (const [id] of SPINE) {
			const { features } = await layer(request, `/data/frontiers/${id}.geojson`);
			expect(features.length, id).toBeGreaterThan(0);
			for (const { properties } of features)
				expect(properties).toMatchObject({
					id: expect.stringMatching(`^${id}/`),
					instrument: id,
					certainty: expect.any(String),
					km: expect.any(Number),
					sources: expect.any(Array),
				});
		}
	});

	test('transfers: each instrument that moved land has its layer, and the table has them all', async ({
		request,
	}) => {
		const catalogue = (await (await request.get('/data/catalogue.json')).json()) as Catalogue;
		let features = 0;
		const moved = new Set(catalogue.transfers.map(({ instrument }) => instrument));
		for (const id of moved) {
			const collection = await layer(request, `/data/transfers/${id}.geojson`);
			expect(collection.features.length, id).toBeGreaterThan(0);
			features += collection.features.length;
			for (const { properties } of collection.features)
				expect(properties).toMatchObject({
					from: expect.any(String),
					to: expect.any(String),
					areaKm2: expect.any(Number),
					areaTurfKm2: expect.any(Number),
					claims: expect.any(Array),
				});
		}
		expect(features).toBe(catalogue.transfers.length);
		const table = await request.get('/data/transfers.csv');
		expect(table.headers()['content-type']).toContain('text/csv');
		const [header] = (await table.text()).split('\r\n');
		expect(header?.split(',')).toEqual(
			expect.arrayContaining(['from', 'to', 'area_km2', 'turf_km2', 'claims']),
		);
	});
});
