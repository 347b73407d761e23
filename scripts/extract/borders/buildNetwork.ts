import type { Position } from '../../../src/lib/geo/position.ts';
import { isOnBoxEdge } from '../../../src/lib/geo/box.ts';
import { FRAME } from '../frame';
import { clipLine } from '../../../src/lib/geo/clipLine.ts';
import { distanceKm, lengthKm, ringAreaKm2 } from '../../../src/lib/geo/sphere.ts';
import { isInRing } from '../../../src/lib/geo/ring.ts';
import { findOwners, labelRing, mainRing } from './labelRing';
import type { Country } from './readCountries';

/** A border (two countries) or a coast (one), inside the frame, not yet simplified. */
export interface Arc {
	id: string;
	countries: string[];
	points: Position[];
	island?: { name?: string; areaKm2: number };
}

const SMALLEST_ISLAND_KM2 = 100;

/** A scrap of coast that the frame cuts off on both sides is not worth a line below this length. */
const SHORTEST_SCRAP_KM = 30;

/**
 * Every border once, from the ring of the country that comes first, and every coast.
 * The islands without a land border are left out below `SMALLEST_ISLAND_KM2`; inner exclaves
 * are not mainland rings and are left out too.
 *
 * @param parts names for the parts of a border that is met in several, from the west
 * @param islands a place in each island that has a name
 */
export function buildNetwork(
	countries: Country[],
	parts: Record<string, string[]>,
	islands: Record<string, Position>,
): Arc[] {
	const owners = findOwners(countries);
	const rank = new Map(countries.map(({ code }, i) => [code, i]));
	const arcs: Arc[] = [];
	for (const country of countries) {
		const main = mainRing(country);
		for (const { neighbour, points } of labelRing(country.code, main, owners)) {
			if (neighbour && rank.get(neighbour)! < rank.get(country.code)!) continue;
			const pair = neighbour ? [country.code, neighbour].sort() : [country.code];
			for (const piece of worthKeeping(rejoin(clipLine(points, FRAME))))
				arcs.push({ id: pair.join('-'), countries: pair, points: neighbour ? westToEast(piece) : piece });
		}
		if (country.landlocked) continue;
		for (const ring of country.rings)
			if (ring !== main) arcs.push(...islandArcs(country.code, ring, owners, islands));
	}
	return nameParts(arcs, parts);
}

function islandArcs(
	code: string,
	ring: Position[],
	owners: ReturnType<typeof findOwners>,
	islands: Record<string, Position>,
): Arc[] {
	const areaKm2 = Math.round(ringAreaKm2(ring));
	const touchesLand = ring.some((p) => owners.has(`${p[0]},${p[1]}`));
	if (areaKm2 < SMALLEST_ISLAND_KM2 || touchesLand) return [];
	const name = Object.keys(islands).find((island) => isInRing(islands[island], ring));
	return worthKeeping(rejoin(clipLine(ring, FRAME))).map((points) => ({
		id: `coast-${code}-${name ?? 'island'}`,
		countries: [code],
		points,
		island: { name, areaKm2 },
	}));
}

function worthKeeping(pieces: Position[][]): Position[][] {
	return pieces.filter((piece) => {
		const isScrap =
			isOnBoxEdge(piece[0], FRAME) &&
			isOnBoxEdge(piece.at(-1)!, FRAME) &&
			lengthKm(piece) < SHORTEST_SCRAP_KM;
		return !isScrap;
	});
}

/** A ring that starts inside the frame and leaves it comes back as two pieces that belong together. */
function rejoin(pieces: Position[][]): Position[][] {
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (pieces.length < 2 || !first || !last || distanceKm(first[0], last.at(-1)!) > 0) return pieces;
	return [...pieces.slice(1, -1), [...last, ...first.slice(1)]];
}

function westToEast(line: Position[]): Position[] {
	return line[0][0] <= line.at(-1)![0] ? line : [...line].reverse();
}

/** A border or coast in several parts has them named where it has names for them, else numbered, from the west. */
function nameParts(arcs: Arc[], parts: Record<string, string[]>): Arc[] {
	const groups = new Map<string, Arc[]>();
	for (const arc of arcs) groups.set(arc.id, [...(groups.get(arc.id) ?? []), arc]);
	for (const [id, group] of groups) {
		const isCoast = group[0].countries.length === 1 && !group[0].island;
		const stem = isCoast ? `coast-${id}` : id;
		const westFirst = [...group].sort((a, b) => west(a) - west(b));
		westFirst.forEach((arc, i) => {
			const part = parts[id]?.[i] ?? i + 1;
			arc.id = group.length > 1 ? `${stem}-${part}` : stem;
		});
	}
	return arcs;
}

function west({ points }: Arc): number {
	return points.reduce((least, p) => Math.min(least, p[0]), Infinity);
}
