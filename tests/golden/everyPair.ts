import { readFileSync } from 'node:fs';
import { area, featureCollection, intersect, multiPolygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Topology } from 'topojson-specification';
import { expect } from 'vitest';
import type { Day, Parcel, ParcelProperties, Side } from '../../src/lib/atlas/model.ts';
import { readCatalogue } from '../../src/lib/server/readRecord.ts';

/*
 * The real record, held against an overlay that knows nothing of parcels: for every two snapshots, the land that
 * the parcels say passed from one side to the other, and the land that Turf finds in both the one side's shape
 * before and the other's after.
 */
export const catalogue = readCatalogue();
export const topology = JSON.parse(readFileSync('static/data/atlas.topo.json', 'utf8')) as Topology<{
	parcels: GeometryCollection<ParcelProperties>;
}>;
export const geometries = topology.objects.parcels.geometries as TopoMultiPolygon<ParcelProperties>[];
const sideOf = new Map(catalogue.polities.map(({ id, side }) => [id, side]));

const sideAt = (parcel: Parcel, day: Day): Side =>
	sideOf.get(parcel.tenures.find(({ from, to }) => from <= day && day < to)!.polity)!;

/**
 * The parcels that were ever on the one side and at a later date on the other. No other land can be both in "before,
 * on the one side" and in "after, on the other", since parcels do not overlap (tested in wholeness): leaving it out
 * of both shapes changes no answer and spares Turf its coasts.
 */
const candidates = (from: Side, to: Side): Parcel[] =>
	catalogue.parcels.filter((parcel) => {
		const sides = catalogue.snapshotDays.map((day) => sideAt(parcel, day));
		const first = sides.indexOf(from);
		return first >= 0 && sides.lastIndexOf(to) > first;
	});

/** The parcels of a side on a snapshot day, as a key: days with the same land share their shapes. */
const keyOf = (parcels: Parcel[], side: Side, day: Day) =>
	parcels
		.filter((parcel) => sideAt(parcel, day) === side)
		.map(({ index }) => index)
		.join(',');

const shapes = new Map<string, MultiPolygon>();
function shapeOf(key: string): MultiPolygon {
	const known = shapes.get(key);
	if (known) return known;
	const wanted = new Set(key.split(',').map(Number));
	const shape = merge(
		topology,
		geometries.filter(({ id }) => wanted.has(id as number)) as never,
	) as MultiPolygon;
	shapes.set(key, shape);
	return shape;
}

const turfAreaKm2 = new Map<string, number>();
function overlapKm2(before: string, after: string): number {
	if (before === '' || after === '') return 0;
	const key = `${before} ${after}`;
	const known = turfAreaKm2.get(key);
	if (known !== undefined) return known;
	const shared = intersect(
		featureCollection([multiPolygon(shapeOf(before).coordinates), multiPolygon(shapeOf(after).coordinates)]),
	);
	const km2 = shared ? area(shared) / 1e6 : 0;
	turfAreaKm2.set(key, km2);
	return km2;
}

/** Holds the parcels' own answer against Turf's for the land that passed from one side to the other in every pair. */
export function expectAgreement(from: Side, to: Side): void {
	const days = catalogue.snapshotDays;
	const land = candidates(from, to);
	let moved = 0;
	days.forEach((before, i) => {
		for (const after of days.slice(i + 1)) {
			const parcels = catalogue.parcels.filter(
				(parcel) => sideAt(parcel, before) === from && sideAt(parcel, after) === to,
			);
			const own = parcels.reduce((sum, { areaTurfKm2 }) => sum + areaTurfKm2, 0);
			const turf = overlapKm2(keyOf(land, from, before), keyOf(land, to, after));
			// 0.01 % of what moved; where nothing moved, Turf must find less than a hectare.
			expect(Math.abs(own - turf), `${before} → ${after}: ${own} against ${turf} km²`).toBeLessThanOrEqual(
				Math.max(own * 1e-4, 0.01),
			);
			if (own > 0) moved++;
		}
	});
	expect(moved).toBeGreaterThan(0);
}
