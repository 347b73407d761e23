import type { Feature, LineString } from 'geojson';
import type { Position } from '../../../src/lib/geo/position.ts';
import { clipLine } from '../../../src/lib/geo/clipLine.ts';
import { lengthKm } from '../../../src/lib/geo/sphere.ts';
import { removeLoops } from '../../../src/lib/geo/removeLoops.ts';
import { SegmentIndex } from '../../../src/lib/geo/segmentIndex.ts';
import { keptVertices } from '../../../src/lib/geo/simplify.ts';
import { FRAME } from '../frame';
import { readLines } from '../readLayer';
import { readTable } from '../readTable';
import { readDcw } from '../source/readDcw';
import { DCW } from '../source/packages';
import { writeLayer } from '../writeLayer';
import { joinEnds } from './joinEnds';
import { sharedRuns } from './sharedRuns';

const TOLERANCE_M = 400;

/** Ends of lines that meet in one corner lie this close, km. */
const CORNER_KM = 2;

/** DCW's own national borders and coasts lie up to this far from those of the borders layer, km. */
const BORDER_KM = 6;

/** Writes `admin`: one line between each two neighbouring regions. */
export async function extractAdmin(): Promise<void> {
	const { regions, notes } = readTable('admin');
	const rings = await readDcw(regions.map(({ code }) => code));
	const indexes = new Map([...rings].map(([code, own]) => [code, new SegmentIndex(own)]));
	const lines = regions.flatMap((a, i) =>
		regions.slice(i + 1).flatMap((b) => {
			if (countryOf(a.id) !== countryOf(b.id)) return [];
			return sharedRuns(rings.get(a.code)!, indexes.get(b.code)!)
				.flatMap((run) => clipLine(run, FRAME))
				.sort((p, q) => lengthKm(q) - lengthKm(p))
				.map((points, n) => ({ id: `${a.id}--${b.id}${n ? `-${n + 1}` : ''}`, a: a.id, b: b.id, points }));
		}),
	);
	const simple = lines.map(({ points }) => keptVertices(points, TOLERANCE_M).map((i) => points[i]));
	const fixed = [...readLines('borders').values(), ...readLines('coast').values()].flat();
	const joined = joinEnds(simple, fixed, CORNER_KM, BORDER_KM).map(removeLoops);
	writeLayer(
		'admin',
		joined.map((points, i) => toFeature(lines[i], points)),
		{
			sources: [DCW],
			recipe:
				'The stretches of two regions’ rings that lie within 2.5 km of each other, from the first of the two; ' +
				`Douglas–Peucker at ${TOLERANCE_M} m; ends brought together within ${CORNER_KM} km, and to the nearest vertex of ` +
				`borders.geojson or coast.geojson within ${BORDER_KM} km.`,
			notes,
		},
	);
}

/** A region's id begins with its country's. */
const countryOf = (region: string) => region.slice(0, 2);

function toFeature(
	{ id, a, b }: { id: string; a: string; b: string },
	coordinates: Position[],
): Feature<LineString> {
	const properties = { id, a, b, lengthKm: Math.round(lengthKm(coordinates)) };
	return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}
