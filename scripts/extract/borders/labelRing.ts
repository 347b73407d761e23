import type { Position } from '../../../src/lib/geo/position.ts';
import { ringAreaKm2 } from '../../../src/lib/geo/sphere.ts';
import type { Country } from './readCountries';

/** Which countries' mainland rings have a vertex at a place, by the source's own 5 decimals. */
export type Owners = Map<string, string[]>;

/** A stretch of a ring between two junctions (or a whole ring without any). */
export interface Stretch {
	country: string;
	/** The country on the other side; null where that is the sea. */
	neighbour: string | null;
	points: Position[];
}

const keyOf = (p: Position) => `${p[0]},${p[1]}`;

/**
 * Only the largest ring of each country counts: with the islands in, a border would run on through a river's
 * mouth along every river island, past the end of the mainland's.
 */
export function findOwners(countries: Country[]): Owners {
	const owners: Owners = new Map();
	for (const country of countries)
		for (const key of new Set(mainRing(country).map(keyOf)))
			owners.set(key, [...(owners.get(key) ?? []), country.code]);
	return owners;
}

export function mainRing({ rings }: Country): Position[] {
	return rings.reduce((best, ring) => (ringAreaKm2(ring) > ringAreaKm2(best) ? ring : best));
}

/**
 * Cuts a country's ring into stretches that each have one neighbour.
 *
 * The source's neighbours share most vertices exactly, and every meeting of three countries is one
 * vertex of all three. So an unshared vertex between two that are shared with the same neighbour is on
 * that border (the two rings were simplified apart there); an unshared vertex elsewhere is on the coast.
 *
 *     A A A · A A A(AB) B B B B · · · · · · A A      ·  = shared with nobody
 *     └── a's border ─┴─ b's ─┘ └─ coast ─┘ └─ a's
 *
 * A gap of more than `MAX_GAP` vertices is coast even between two vertices of one neighbour.
 */
export function labelRing(country: string, ring: Position[], owners: Owners): Stretch[] {
	const n = ring.length - 1;
	const others = ring.slice(0, n).map((p) => (owners.get(keyOf(p)) ?? []).filter((c) => c !== country));
	const shared = others.flatMap((o, i) => (o.length ? [i] : []));
	if (shared.length === 0) return [{ country, neighbour: null, points: ring }];

	// One label a gap between consecutive shared vertices.
	const labels = shared.map((from, i) => {
		const to = shared[(i + 1) % shared.length];
		const gap = (to - from + n) % n;
		const common = others[from].filter((c) => others[to].includes(c));
		return gap <= MAX_GAP && common.length ? common : [];
	});
	settleAmbiguous(labels);

	const start = labels.findIndex((label, i) => label[0] !== labels.at(i - 1)![0]);
	if (start < 0) return [{ country, neighbour: labels[0][0] ?? null, points: ring }];
	const stretches: Stretch[] = [];
	for (let k = 0; k < labels.length; k++) {
		const i = (start + k) % labels.length;
		const neighbour = labels[i][0] ?? null;
		const [from, to] = [shared[i], shared[(i + 1) % shared.length]];
		const points = walk(ring, from, to);
		const last = stretches.at(-1);
		if (last && last.neighbour === neighbour && k > 0) last.points.push(...points.slice(1));
		else stretches.push({ country, neighbour, points });
	}
	return stretches;
}

/** The longest run of unshared vertices seen inside a land border is about 120; the shortest coast is longer. */
const MAX_GAP = 150;

/** Between two meetings of the same three countries either neighbour would do: take the one next door. */
function settleAmbiguous(labels: string[][]): void {
	labels.forEach((label, i) => {
		if (label.length < 2) return;
		const before = labels.at(i - 1)!;
		labels[i] = before.length === 1 && label.includes(before[0]) ? before : [label[0]];
	});
}

/** Vertices from one index forward to another, round the ring's closing point if need be. */
function walk(ring: Position[], from: number, to: number): Position[] {
	const n = ring.length - 1;
	const points = [ring[from]];
	for (let i = from; i !== to;) points.push(ring[(i = (i + 1) % n)]);
	return points;
}
