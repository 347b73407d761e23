import type { Feature, LineString } from 'geojson';
import { roundPosition, type Position } from '../../../src/lib/geo/position.ts';
import { findCrossings } from '../../../src/lib/geo/crossings.ts';
import { distanceKm, lengthKm } from '../../../src/lib/geo/sphere.ts';
import { keptVertices } from '../../../src/lib/geo/simplify.ts';
import { smoothVertices } from '../../../src/lib/geo/line.ts';
import { ExtractError, say } from '../log';
import { readLines } from '../readLayer';
import { readTable } from '../readTable';
import type { Divide } from '../schema.ts';
import { DCW, GSHHG, NATURAL_EARTH, RELIEF } from '../source/packages';
import { writeLayer } from '../writeLayer';
import { assessDivides } from './assessDivides';
import { divideLine } from './divideLine';
import { endOnCoast } from './endOnCoast';
import { floodBasins } from './floodBasins';
import { replaceParts } from './replacePart';

/** Vertices of the cells' edges, 2–4 km apart, over which the steps are averaged. */
const SMOOTH = 1.6;
const TOLERANCE_M = 300;

/** Within this a divide's end goes to a meeting of borders rather than to the nearest vertex. */
const CORNER_KM = 10;

/** Writes `divides`: watersheds computed from the relief, in part from region lines where the table says so. */
export async function extractDivides(): Promise<void> {
	const { divides, apart, notes } = readTable('divides');
	const basins = await floodBasins();
	const coast = [...readLines('coast').values()];
	const borders = [...readLines('borders').values()];
	const lines = new Map(
		divides.map((divide) => [divide.id, cutEnds(divideLine(basins, divide.sides), divide, coast, borders)]),
	);
	assessDivides(divides, lines);
	const drawn = replaceParts(divides, lines);
	for (const ids of apart) {
		const touching = findCrossings(ids.map((id) => drawn.get(id)!.points));
		if (touching.length)
			throw new ExtractError(`the divides ${ids.join(', ')} cross each other ${touching.length} times`);
	}
	const features = [...drawn].map(([id, { points, ...rest }]) => toFeature(id, points, rest));
	writeLayer('divides', features, {
		sources: [RELIEF, GSHHG, NATURAL_EARTH, DCW],
		recipe:
			'Marker-controlled watershed (priority flood) on the 2 arc-minute relief: markers are the rivers labelled by ' +
			'basin, the lakes and the sea; the edge between two basins, smoothed along itself and simplified to ' +
			[`${TOLERANCE_M} m.`, ...divides.flatMap(({ replace }) => replace?.recipe ?? [])].join(' '),
		notes,
	});
}

function cutEnds(traced: Position[], divide: Divide, coast: Position[][], borders: Position[][]): Position[] {
	const { from, to, toBorderKm } = divide;
	let line = traced;
	if (Array.isArray(from) || Array.isArray(to)) line = between(line, from ?? line[0], to ?? line.at(-1)!);
	if (to === 'coast') line = endOnCoast(line, coast);
	line = smoothVertices(line, SMOOTH).map(roundPosition);
	line = keptVertices(line, TOLERANCE_M).map((i) => line[i]);
	for (const end of [0, line.length - 1]) {
		const corner = closest(
			line[end],
			borders.flatMap((b) => [b[0], b.at(-1)!]),
			Math.min(toBorderKm, CORNER_KM),
		);
		line[end] = corner ?? closest(line[end], borders.flat(), toBorderKm) ?? line[end];
	}
	say('divides', `${divide.id}: ${Math.round(lengthKm(line))} km, ${line.length} vertices`);
	return line;
}

function closest(p: Position, places: Position[], withinKm: number): Position | undefined {
	const near = places.filter((place) => distanceKm(place, p) <= withinKm);
	return near.sort((a, b) => distanceKm(a, p) - distanceKm(b, p))[0];
}

function between(line: Position[], from: Position | 'coast', to: Position | 'coast'): Position[] {
	const nearest = (place: Position) =>
		line.reduce((best, p, i) => (distanceKm(p, place) < distanceKm(line[best], place) ? i : best), 0);
	const a = from === 'coast' ? 0 : nearest(from);
	const b = to === 'coast' ? line.length - 1 : nearest(to);
	return a <= b ? line.slice(a, b + 1) : line.slice(b, a + 1).reverse();
}

function toFeature(id: string, coordinates: Position[], properties: object): Feature<LineString> {
	return {
		type: 'Feature',
		properties: { id, ...properties, lengthKm: Math.round(lengthKm(coordinates)) },
		geometry: { type: 'LineString', coordinates },
	};
}
