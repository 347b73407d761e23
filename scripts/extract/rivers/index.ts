import type { Feature, LineString, Position } from 'geojson';
import { FRAME } from '../frame';
import { clipLine } from '../geometry/clipLine';
import { distanceKm, lengthKm } from '../geometry/measure';
import { keptVertices } from '../geometry/simplifyLine';
import { ExtractError, say } from '../log';
import { readLines } from '../readLayer';
import { BORDERS, GSHHG, NATURAL_EARTH } from '../source/packages';
import { readRiverPieces } from '../source/readGshhg';
import { readNaturalEarthRivers } from '../source/readNaturalEarthRivers';
import { writeLayer } from '../writeLayer';
import { RiverGraph } from './riverGraph';
import { RIVERS, type River } from './table';

/** Some rivers rise or end a little outside the frame. */
const READ_BOX = {
	west: FRAME.west - 3,
	south: FRAME.south - 2,
	east: FRAME.east + 3,
	north: FRAME.north + 2,
};

const TOLERANCE_M = 200;

/** A place in the table further than this from any river is a slip. */
const SNAP_KM = 30;

interface Course {
	points: Position[];
	stitched: { at: Position; km: number }[];
}

/** Writes `rivers`: each named river one line from source to mouth. */
export async function extractRivers(): Promise<void> {
	const fine = await readRiverPieces(READ_BOX);
	const coarse = await readNaturalEarthRivers(READ_BOX);
	const graph = new RiverGraph([
		// The double-lined rivers of GSHHG are two banks and a braid of islands: there the centre line is better.
		...fine.map(({ level, points }) => ({ points, factor: level === 0 ? 1.6 : 1 })),
		...coarse.map((points) => ({ points, factor: 1.25 })),
	]);
	const borders = readLines('borders');
	const problems: string[] = [];
	const features = RIVERS.flatMap((river) => {
		try {
			return toFeatures(river, trace(river, graph, borders));
		} catch (error) {
			problems.push((error as Error).message);
			return [];
		}
	});
	if (problems.length)
		throw new ExtractError(`the table of rivers does not fit the sources:\n${problems.join('\n')}`);
	writeLayer('rivers', features, {
		sources: [GSHHG, NATURAL_EARTH, BORDERS],
		recipe:
			'Each river routed from source to mouth over the GSHHG lines, over Natural Earth’s where GSHHG has none, and ' +
			`along the modern border where that runs in the river; Douglas–Peucker at ${TOLERANCE_M} m. ` +
			'`stitched` lists the gaps that were bridged with a straight line.',
		notes: [
			'Not in either source: Gorbitsa, Kyakhta brook, Kurchum, Kaba, Charyn and Kegen, Kashgar, Songacha’s lesser arms.',
			'Huang He leaves the frame in the south and comes back: huang-he is the lower part, huang-he-2 the upper.',
		],
	});
}

function trace(river: River, graph: RiverGraph, borders: Map<string, Position[]>): Course {
	const course: Course = { points: [], stitched: [] };
	let last: number | null = null;
	for (const step of river.course) {
		if ('border' in step) {
			const line = borders.get(step.border);
			if (!line) throw new Error(`${river.id}: no border ${step.border}`);
			append(course, between(line, step.from, step.to));
			last = null;
			continue;
		}
		const here = graph.nearest(step as Position);
		if (here.km > SNAP_KM) throw new Error(`${river.id}: no river within ${SNAP_KM} km of ${step.join()}`);
		// After a border leg the route starts where the graph comes nearest to the border's end.
		const from = last ?? (course.points.length ? graph.nearest(course.points.at(-1)!).node : null);
		if (from !== null) {
			const route = graph.route(from, here.node);
			if (!route) throw new Error(`${river.id}: no way to ${step.join()}`);
			append(course, simplified(route.points));
			course.stitched.push(...route.jumps);
		}
		last = here.node;
	}
	return course;
}

function append(course: Course, points: Position[]): void {
	const end = course.points.at(-1);
	if (!end) {
		course.points.push(...points);
		return;
	}
	const km = distanceKm(end, points[0]);
	if (km > 0) course.stitched.push({ at: end, km });
	course.points.push(...(km > 0 ? points : points.slice(1)));
}

function between(line: Position[], from: Position, to: Position): Position[] {
	const nearest = (place: Position) =>
		line.reduce((best, p, i) => (distanceKm(p, place) < distanceKm(line[best], place) ? i : best), 0);
	const [a, b] = [nearest(from), nearest(to)];
	return a <= b ? line.slice(a, b + 1) : line.slice(b, a + 1).reverse();
}

function simplified(points: Position[]): Position[] {
	return points.length < 3 ? points : keptVertices(points, TOLERANCE_M).map((i) => points[i]);
}

/** Gaps under this are differences of drawing, not worth a word. */
const NOTABLE_GAP_KM = 1;

function toFeatures({ id, name, basin, rank }: River, { points, stitched }: Course): Feature<LineString>[] {
	const gaps = stitched
		.filter(({ km }) => km >= NOTABLE_GAP_KM)
		.map(({ at, km }) => ({ at, km: Math.round(km * 10) / 10 }));
	const pieces = clipLine(points).sort((a, b) => lengthKm(b) - lengthKm(a));
	say('rivers', `${id}: ${Math.round(lengthKm(points))} km${gaps.length ? `, ${gaps.length} gaps` : ''}`);
	return pieces
		.filter((piece, i) => i === 0 || lengthKm(piece) > 200)
		.map((coordinates, i) => ({
			type: 'Feature',
			properties: {
				id: i ? `${id}-${i + 1}` : id,
				name,
				basin,
				rank,
				lengthKm: Math.round(lengthKm(coordinates)),
				...(gaps.length ? { stitched: gaps } : {}),
			},
			geometry: { type: 'LineString', coordinates },
		}));
}
