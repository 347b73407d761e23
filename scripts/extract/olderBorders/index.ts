import type { Feature, LineString } from 'geojson';
import { boxOf, isInBox, type Box } from '../../../src/lib/geo/box.ts';
import type { Position } from '../../../src/lib/geo/position.ts';
import { linesOf } from '../../../src/lib/geo/geojson.ts';
import { isInRing } from '../../../src/lib/geo/ring.ts';
import { SegmentIndex } from '../../../src/lib/geo/segmentIndex.ts';
import { distanceKm, lengthKm } from '../../../src/lib/geo/sphere.ts';
import { say } from '../log';
import { readLines } from '../readLayer';
import { readTable } from '../readTable';
import { RiverGraph } from '../rivers/riverGraph';
import { readDcw } from '../source/readDcw';
import { readBorderPieces } from '../source/readGshhg';
import { readNaturalEarth } from '../source/readNaturalEarth';
import { DCW, GSHHG, NATURAL_EARTH } from '../source/packages';
import { writeLayer } from '../writeLayer';
import { densified, findSectors, type Sector } from './findSectors';
import { sideOf } from './sideOf';
import { witnessShare } from './witnessShare';

/** A witness's lines further than this from today's are of another border. */
const NEAR_KM = 30;

/** Writes `older-borders`: each border as an older map has it, and the sectors where it departs from today's. */
export async function extractOlderBorders(): Promise<void> {
	const { borders, leastKm2, sectors: names, notes } = readTable('older-borders');
	const today = readLines('borders');
	const rings = await readDcw(borders.map(({ code }) => code));
	const naturalEarth = (
		(await readNaturalEarth('ne_10m_admin_0_boundary_lines_land')) as LineString[]
	).flatMap(linesOf);
	const features: Feature<LineString>[] = [];
	for (const { border, code, side, departsM } of borders) {
		const line = today.get(border)!;
		const older = alongRing(rings.get(code)!, line);
		const witnesses = {
			wdbii: along(await readBorderPieces(around(line)), line),
			naturalEarth: along(naturalEarth, line),
		};
		features.push(feature({ id: border, border, ...departureOf(older, line) }, older));
		const found = findSectors(older, line).filter(
			(sector) => sector.side === side && sector.departsM >= departsM && sector.areaKm2 >= leastKm2,
		);
		for (const sector of found) {
			const shares = Object.entries(witnesses).map(([name, witness]) => [
				name,
				witnessShare(sector.ring, witness, line),
			]);
			const id = nameOf(sector, names) ?? `${border}-${middleOf(sector)}`;
			const properties = {
				id,
				border,
				areaKm2: Number(sector.areaKm2.toFixed(1)),
				departsKm: Number((sector.departsM / 1000).toFixed(1)),
				witnesses: Object.fromEntries(shares) as Record<string, number>,
			};
			say('older-borders', JSON.stringify(properties));
			features.push(feature(properties, sector.line));
		}
	}
	writeLayer('older-borders', features, {
		sources: [DCW, GSHHG, NATURAL_EARTH],
		recipe:
			'The stretch of a DCW country’s ring along each border of borders.geojson; and its sectors, where it departs from ' +
			'that border on one side by more than the table says, from crossing to crossing. `witnesses` is the share of ' +
			'the sector’s land that WDBII’s and Natural Earth’s lines leave on the same side as DCW’s.',
		notes,
	});
}

function feature(properties: Record<string, unknown>, coordinates: Position[]): Feature<LineString> {
	return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}

function around(line: Position[]): Box {
	const [west, south, east, north] = boxOf(line);
	return [west - 0.5, south - 0.5, east + 0.5, north + 0.5];
}

/** The stretch of the largest ring between the places nearest to a line's ends, the way that keeps closer to it. */
function alongRing(rings: Position[][], line: Position[]): Position[] {
	const whole = rings.reduce((best, ring) => (ring.length > best.length ? ring : best));
	const open = whole.slice(0, -1);
	const nearest = (place: Position) =>
		open.reduce((best, p, i) => (distanceKm(p, place) < distanceKm(open[best], place) ? i : best), 0);
	const [a, b] = [nearest(line[0]), nearest(line.at(-1)!)];
	const forward = a <= b ? open.slice(a, b + 1) : [...open.slice(a), ...open.slice(0, b + 1)];
	const backward = (a <= b ? [...open.slice(b), ...open.slice(0, a + 1)] : open.slice(b, a + 1)).reverse();
	return lengthKm(forward) <= lengthKm(backward) ? forward : backward;
}

/** A witness's line from one end of a border to the other, over its pieces. */
function along(pieces: Position[][], line: Position[]): Position[] {
	const index = new SegmentIndex([line]);
	const box = around(line);
	const isNear = (p: Position) => isInBox(p, box) && index.nearest(p, NEAR_KM * 1000) !== null;
	const near = pieces.flatMap((piece) => runsOf(piece, isNear)).filter((run) => run.length > 1);
	const graph = new RiverGraph(near.map((points) => ({ points, factor: 1 })));
	const [from, to] = [line[0], line.at(-1)!].map((p) => graph.nearest(p).node);
	const route = graph.route(from, to);
	if (!route) throw new Error(`a witness has no line from ${line[0].join()} to ${line.at(-1)!.join()}`);
	return route.points;
}

/** The stretches of a line whose vertices all pass. */
function runsOf(line: Position[], passes: (p: Position) => boolean): Position[][] {
	const runs: Position[][] = [[]];
	for (const p of line) {
		if (passes(p)) runs.at(-1)!.push(p);
		else if (runs.at(-1)!.length) runs.push([]);
	}
	return runs;
}

/** How far the older line lies from today's, looked at every 100 m. */
function departureOf(older: Position[], line: Position[]) {
	const offsetOf = sideOf(line);
	const sorted = densified(older)
		.map((p) => Math.abs(offsetOf(p).metres) / 1000)
		.sort((a, b) => a - b);
	const at = (share: number) => Number(sorted[Math.floor(share * (sorted.length - 1))].toFixed(2));
	return { lengthKm: Math.round(lengthKm(older)), medianKm: at(0.5), p90Km: at(0.9), maxKm: at(1) };
}

function nameOf({ ring }: Sector, names: Record<string, Position>): string | undefined {
	return Object.keys(names).find((name) => isInRing(names[name], ring));
}

/** `8033-4475`: a place in the middle, hundredths of a degree. */
function middleOf({ ring }: Sector): string {
	const [west, south, east, north] = boxOf(ring);
	return [(west + east) / 2, (south + north) / 2].map((degrees) => Math.round(degrees * 100)).join('-');
}
