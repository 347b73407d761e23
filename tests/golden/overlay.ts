import { area, featureCollection, intersect, multiPolygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { chanceOf, shuffled } from '../../src/lib/atlas/learn/chance.ts';
import type { Day, Parcel, Side } from '../../src/lib/atlas/model.ts';
import { sideLookup } from '../../src/lib/atlas/polity.ts';
import { geodesicAreaKm2 } from '../../src/lib/geo/geodesicArea.ts';
import { catalogue, geometries, topology } from './compiled.ts';

/*
 * The real record, held against an overlay that knows nothing of parcels: the land that the parcels say passed from
 * one side to the other between two snapshots, and the land that Turf finds in both the one side's shape before and
 * the other's after.
 */

export type Pair = readonly [before: Day, after: Day];

/** How many pairs beside the telling ones are overlaid. */
const OTHERS = 150;

/**
 * The pairs to overlay: each snapshot with the next; the first, the last and those of the spine's treaties with one
 * another; and of the others a seeded spread. All of them would cost minutes and grow by the square, and everyPair.test.ts
 * leads from the ones overlaid here to the rest.
 */
export function overlaidPairs(): Pair[] {
	const { snapshotDays: days, instruments } = catalogue;
	const inForce = instruments
		.filter(({ spine }) => spine)
		.map(({ effective }) => days.findLast((day) => day <= effective)!);
	const telling = new Set([days[0]!, ...inForce, days.at(-1)!]);
	const pairs = days.flatMap((before, i) => days.slice(i + 1).map((after): Pair => [before, after]));
	const isTelling = ([before, after]: Pair) =>
		days.indexOf(after) === days.indexOf(before) + 1 || (telling.has(before) && telling.has(after));
	const others = pairs.filter((pair) => !isTelling(pair));
	return [...pairs.filter(isTelling), ...shuffled(others, chanceOf(1689)).slice(0, OTHERS)];
}

const sideOf = sideLookup(catalogue.polities);

/** Whose side a parcel is on. */
export const sideAt = (parcel: Parcel, day: Day): Side =>
	sideOf(parcel.tenures.find(({ from, to }) => from <= day && day < to)!.polity);

/** The land that passed from one side to the other between two snapshots, km² on Turf's sphere, as the parcels say. */
export function passedKm2([before, after]: Pair, from: Side, to: Side): number {
	const parcels = catalogue.parcels.filter(
		(parcel) => sideAt(parcel, before) === from && sideAt(parcel, after) === to,
	);
	return parcels.reduce((sum, { areaTurfKm2 }) => sum + areaTurfKm2, 0);
}

/** The same as Turf finds it. */
export function overlaidKm2([before, after]: Pair, from: Side, to: Side): number {
	const land = candidates(from, to);
	return overlapKm2(keyOf(land, from, before), keyOf(land, to, after)).spherical;
}

/** The land that Turf finds in both the shape of some parcels and that of some others, km². */
export const overlap = (some: readonly Parcel[], others: readonly Parcel[]): Overlap =>
	overlapKm2(keyOfAll(some), keyOfAll(others));

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
	keyOfAll(parcels.filter((parcel) => sideAt(parcel, day) === side));

const keyOfAll = (parcels: readonly Parcel[]) => parcels.map(({ index }) => index).join(',');

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

/** An area on Turf's sphere and on the ellipsoid. */
export interface Overlap {
	spherical: number;
	geodesic: number;
}

const overlaps = new Map<string, Overlap>();
function overlapKm2(before: string, after: string): Overlap {
	if (before === '' || after === '') return { spherical: 0, geodesic: 0 };
	const key = `${before} ${after}`;
	const known = overlaps.get(key);
	if (known !== undefined) return known;
	const shared = intersect(
		featureCollection([multiPolygon(shapeOf(before).coordinates), multiPolygon(shapeOf(after).coordinates)]),
	);
	const km2 = {
		spherical: shared ? area(shared) / 1e6 : 0,
		geodesic: shared ? geodesicAreaKm2(shared.geometry) : 0,
	};
	overlaps.set(key, km2);
	return km2;
}
