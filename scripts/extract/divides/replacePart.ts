import type { Position } from '../../../src/lib/geo/position.ts';
import { distanceKm } from '../../../src/lib/geo/sphere.ts';
import { readLine } from '../readLayer';
import type { Divide } from '../schema.ts';

export interface Drawn {
	points: Position[];
	between: [string, string];
	method: 'relief flood' | 'dcw admin';
	/** Of the line's place, km. */
	medianErrorKm: number;
}

/** The divides as they are drawn: those that have a better drawing of their eastern part, with that put in. */
export function replaceParts(table: Divide[], lines: Map<string, Position[]>): Map<string, Drawn> {
	const drawn = new Map<string, Drawn>();
	const starts = new Map<string, Position>();
	for (const { id, between, medianErrorKm, replace } of table) {
		const relief = { between, method: 'relief flood', medianErrorKm } as const;
		const points = lines.get(id)!;
		if (!replace) {
			drawn.set(id, { ...relief, points });
			continue;
		}
		const [west, east] = replacePart(points, readLine(replace.by), replace.joinLon);
		for (const other of replace.meet) starts.set(other, east.at(-1)!);
		drawn.set(replace.ids[0], { ...relief, points: west });
		drawn.set(replace.ids[1], {
			between,
			method: 'dcw admin',
			medianErrorKm: replace.medianErrorKm,
			points: east,
		});
	}
	for (const [id, start] of starts) {
		const line = drawn.get(id);
		if (!line) throw new Error(`no divide ${id} to meet the line put in`);
		drawn.set(id, { ...line, points: [start, ...line.points.slice(1)] });
	}
	return drawn;
}

/**
 * A line's own western part and the eastern part of another, both from west to east, joined at the other's vertex
 * where the two come nearest to each other between two longitudes.
 *
 *     a──a──a──a      a──a
 *            b──b  →      \
 *                          b──b
 */
export function replacePart(
	line: Position[],
	by: Position[],
	joinLon: [number, number],
): [west: Position[], east: Position[]] {
	const eastward = by[0][0] < by.at(-1)![0] ? by : [...by].reverse();
	const [last, first] = closestPair(line, eastward, joinLon);
	const east = eastward.slice(first);
	return [[...line.slice(0, last), east[0]], east];
}

/** The vertices, one of each line, at which the two come nearest to each other between two longitudes. */
function closestPair(a: Position[], b: Position[], [west, east]: [number, number]): [number, number] {
	const within = ([lon]: Position) => lon >= west && lon <= east;
	let best: [number, number, number] = [-1, -1, Infinity];
	a.forEach((p, i) => {
		if (!within(p)) return;
		b.forEach((q, j) => {
			const km = within(q) ? distanceKm(p, q) : Infinity;
			if (km < best[2]) best = [i, j, km];
		});
	});
	if (best[0] < 0) throw new Error(`the two lines do not both run between ${west} and ${east}°E`);
	return [best[0], best[1]];
}
