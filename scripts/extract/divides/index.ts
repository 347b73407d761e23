import type { Feature, LineString, Position } from 'geojson';
import { findCrossings } from '../geometry/crossings';
import { distanceKm, lengthKm } from '../geometry/measure';
import { keptVertices } from '../geometry/simplifyLine';
import { smoothLine } from '../geometry/smoothLine';
import { ExtractError, say } from '../log';
import { readLines } from '../readLayer';
import { DCW, GSHHG, NATURAL_EARTH, RELIEF } from '../source/packages';
import { round5, writeLayer } from '../writeLayer';
import { assessDivides } from './assessDivides';
import { divideLine } from './divideLine';
import { endOnCoast } from './endOnCoast';
import { floodBasins } from './floodBasins';
import { joinRegionLine } from './joinRegionLine';
import { DIVIDES, type Divide } from './table';

/** Vertices of the cells' edges, 2–4 km apart, over which the steps are averaged. */
const SMOOTH = 1.6;
const TOLERANCE_M = 300;

/** Within this a divide's end goes to a meeting of borders rather than to the nearest vertex. */
const CORNER_KM = 10;

/** Writes `divides`: watersheds computed from the relief, one of them in part from a region line. */
export async function extractDivides(): Promise<void> {
	const basins = await floodBasins();
	const coast = [...readLines('coast').values()];
	const borders = [...readLines('borders').values()];
	const lines = new Map(
		DIVIDES.map((divide) => [divide.id, cutEnds(divideLine(basins, divide.sides), divide, coast, borders)]),
	);
	assessDivides(lines);
	const drawn = joinRegionLine(lines);
	const touching = findCrossings(
		['lena--amur-west', 'lena--amur-east', 'lena--uda', 'amur--uda'].map((id) => drawn.get(id)!.points),
	);
	if (touching.length)
		throw new ExtractError(`the divides of 1689 cross each other ${touching.length} times`);
	const features = [...drawn].map(([id, { points, ...rest }]) => toFeature(id, points, rest));
	writeLayer('divides', features, {
		sources: [RELIEF, GSHHG, NATURAL_EARTH, DCW],
		recipe:
			'Marker-controlled watershed (priority flood) on the 2 arc-minute relief: markers are the rivers labelled by ' +
			'basin, the lakes and the sea; the edge between two basins, smoothed along itself and simplified to ' +
			`${TOLERANCE_M} m. East of 124.3°E the Lena–Amur line is the Sakha–Amur region line.`,
		notes: [
			'medianErrorKm is measured where a better drawing of the same divide exists, and carried over to its like.',
			'No line is surveyed: where a treaty’s line must be exact, use the modern border if it runs there.',
		],
	});
}

function cutEnds(traced: Position[], divide: Divide, coast: Position[][], borders: Position[][]): Position[] {
	const { from, to, toBorderKm = 0 } = divide;
	let line = traced;
	if (Array.isArray(from) || Array.isArray(to)) line = between(line, from ?? line[0], to ?? line.at(-1)!);
	if (to === 'coast') line = endOnCoast(line, coast);
	line = smoothLine(line, SMOOTH).map((p) => p.map(round5));
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
