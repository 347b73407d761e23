import type { Feature, Polygon } from 'geojson';
import type { Position } from '../../../src/lib/geo/position.ts';
import type { Box } from '../../../src/lib/geo/box.ts';
import { FRAME } from '../frame';
import { chainRing } from '../../../src/lib/geo/ring.ts';
import { distanceKm, ringAreaKm2 } from '../../../src/lib/geo/sphere.ts';
import { isInRing } from '../../../src/lib/geo/ring.ts';
import { simplifyNetwork } from '../../../src/lib/geo/simplifyNetwork.ts';
import { ExtractError, say } from '../log';
import { readTable } from '../readTable';
import type { Lake } from '../schema.ts';
import { GSHHG } from '../source/packages';
import { readLakeShores } from '../source/readGshhg';
import { writeLayer } from '../writeLayer';

/** The least triangle a shore's vertex makes, m². */
const LEAST_M2 = 60_000;

/** Some lakes reach a little out of the frame. */
const READ_BOX: Box = [FRAME[0] - 4, FRAME[1], FRAME[2], FRAME[3]];

/** Pieces whose ends differ by less than this are one line: the bins' own precision is about a metre. */
const SAME_KM = 0.05;

const SMALLEST_KM2 = 90;
const SMALLEST_ISLAND_KM2 = 150;

/** Writes `lakes`: one polygon a lake, its large islands as holes. */
export async function extractLakes(): Promise<void> {
	const { lakes, notes } = readTable('lakes');
	const shores = await readLakeShores(READ_BOX, SMALLEST_KM2);
	const rings = shores.flatMap((shore) => {
		const ring = chainRing(shore.pieces, SAME_KM);
		return ring ? [{ ...shore, ring }] : [];
	});
	const features = lakes.map((lake) => {
		const found = rings.find(({ level, ring }) => level === 2 && isInRing(lake.at, ring));
		if (!found) throw new ExtractError(`no lake of ${SMALLEST_KM2} km² at ${lake.at.join()} for ${lake.id}`);
		const islands = rings.filter(
			({ level, parent, areaKm2 }) => level === 3 && parent === found.id && areaKm2 >= SMALLEST_ISLAND_KM2,
		);
		return toFeature(lake, [
			lake.cut ? cutAcross(found.ring, lake) : found.ring,
			...islands.map((i) => i.ring),
		]);
	});
	writeLayer('lakes', features, {
		sources: [GSHHG],
		recipe: `GSHHG level-2 shores picked by a place on the water, with islands of ${SMALLEST_ISLAND_KM2} km² or more; Visvalingam at ${LEAST_M2 / 1e6} km².`,
		notes,
	});
}

/** Keeps the part of a ring around the lake's own place, closed with a straight line between two shores. */
function cutAcross(ring: Position[], { id, at, cut }: Lake): Position[] {
	const open = ring.slice(0, -1);
	const nearest = (place: Position) =>
		open.reduce((best, p, i) => (distanceKm(p, place) < distanceKm(open[best], place) ? i : best), 0);
	const [a, b] = cut!.map(nearest).sort((x, y) => x - y);
	const parts = [open.slice(a, b + 1), [...open.slice(b), ...open.slice(0, a + 1)]];
	const part = parts.map((p) => [...p, p[0]]).find((p) => isInRing(at, p));
	if (!part) throw new Error(`${id}: the cut leaves nothing around ${at.join()}`);
	return part;
}

function toFeature({ id, name, note }: Lake, rings: Position[][]): Feature<Polygon> {
	const areaKm2 = Math.round(rings.reduce((sum, ring, i) => sum + ringAreaKm2(ring) * (i ? -1 : 1), 0));
	const coordinates = simplifyNetwork(rings.map((points) => ({ points, leastM2: LEAST_M2 })));
	say('lakes', `${id}: ${areaKm2} km², ${coordinates.flat().length} vertices`);
	return {
		type: 'Feature',
		properties: { id, name, areaKm2, ...(note ? { note } : {}) },
		geometry: { type: 'Polygon', coordinates },
	};
}
