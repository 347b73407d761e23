import { bboxClip, featureCollection, intersect, multiPolygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { boxOf, type Box } from '../../src/lib/geo/box.ts';
import { polygonsOf } from '../../src/lib/geo/geojson.ts';
import { areasOf } from './areasOf.ts';
import { keyOf, type Stages } from './stages.ts';

/** How large the land is that moved, and where. */
export interface MovedLand {
	areaKm2: number;
	areaTurfKm2: number;
	bbox: Box;
}

/** Land this far around what moved is given to Turf as well, degrees: the cut is to lie apart from all its corners. */
const AROUND = 0.01;

type Labels = ReadonlySet<number>;

/**
 * Turf's intersection of some parcels with others, within parcels that are in both groups. Turf's time goes by the
 * corners that it is given, so it is given no land outside the box of `own`.
 *
 * @param stages remembers the land by the shapes that Turf is given: a line that moved elsewhere changes none of them
 */
export function movedLand(
	before: Labels,
	after: Labels,
	own: Labels,
	shapeOf: (labels: Labels) => MultiPolygon,
	stages: Stages,
): MovedLand {
	const shape = shapeOf(own);
	const [west, south, east, north] = boxOfShape(shape);
	const box: Box = [west - AROUND, south - AROUND, east + AROUND, north + AROUND];
	const [was, is] = [clip(shapeOf(before), box), clip(shapeOf(after), box)];
	const more = [...before].filter((label) => after.has(label)).length > own.size;
	const key = keyOf(was, is, more && shape);
	return stages.run(`land ${key}`, key, () => {
		// What is the same before and after meets itself in itself.
		const whole = keyOf(was) === keyOf(is) ? was : meet(was, is);
		const moved = more ? meet(whole, shape) : whole;
		return { ...areasOf(moved), bbox: boxOfShape(moved) };
	});
}

function clip(shape: MultiPolygon, box: Box): MultiPolygon {
	const polygons = polygonsOf(bboxClip(shape, box).geometry as MultiPolygon);
	return { type: 'MultiPolygon', coordinates: polygons.filter(({ length }) => length > 0) };
}

function meet(a: MultiPolygon, b: MultiPolygon): MultiPolygon {
	const result = intersect(featureCollection([multiPolygon(a.coordinates), multiPolygon(b.coordinates)]));
	return { type: 'MultiPolygon', coordinates: result ? polygonsOf(result.geometry) : [] };
}

/** The box around a shape. */
export const boxOfShape = (shape: MultiPolygon): Box => boxOf(polygonsOf(shape).flat(2));
