import type { Feature, LineString } from 'geojson';
import type { Box } from '../../../src/lib/geo/box.ts';
import { FRAME } from '../frame';
import { clipLine } from '../../../src/lib/geo/clipLine.ts';
import { lengthKm } from '../../../src/lib/geo/sphere.ts';
import { ExtractError, say } from '../log';
import { readLines } from '../readLayer';
import { readTable } from '../readTable';
import type { River } from '../schema.ts';
import { BORDERS, GSHHG, NATURAL_EARTH } from '../source/packages';
import { readRiverPieces } from '../source/readGshhg';
import { readNaturalEarthRivers } from '../source/readNaturalEarthRivers';
import { writeLayer } from '../writeLayer';
import { RiverGraph } from './riverGraph';
import { TOLERANCE_M, traceRiver, type Course } from './traceRiver';

/** Some rivers rise or end a little outside the frame. */
const READ_BOX: Box = [FRAME[0] - 3, FRAME[1] - 2, FRAME[2] + 3, FRAME[3] + 2];

/** Writes `rivers`: each named river one line from source to mouth. */
export async function extractRivers(): Promise<void> {
	const { rivers, notes } = readTable('rivers');
	const fine = await readRiverPieces(READ_BOX);
	const coarse = await readNaturalEarthRivers(READ_BOX);
	const graph = new RiverGraph([
		// The double-lined rivers of GSHHG are two banks and a braid of islands: there the centre line is better.
		...fine.map(({ level, points }) => ({ points, factor: level === 0 ? 1.6 : 1 })),
		...coarse.map((points) => ({ points, factor: 1.25 })),
	]);
	const borders = readLines('borders');
	const problems: string[] = [];
	const features = rivers.flatMap((river) => {
		try {
			return toFeatures(river, traceRiver(river, graph, borders));
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
		notes,
	});
}

/** Gaps under this are differences of drawing, not worth a word. */
const NOTABLE_GAP_KM = 1;

function toFeatures({ id, name, basin, rank }: River, { points, stitched }: Course): Feature<LineString>[] {
	const gaps = stitched
		.filter(({ km }) => km >= NOTABLE_GAP_KM)
		.map(({ at, km }) => ({ at, km: Math.round(km * 10) / 10 }));
	const pieces = clipLine(points, FRAME).sort((a, b) => lengthKm(b) - lengthKm(a));
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
