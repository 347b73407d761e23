import type { Position } from 'geojson';
import { distanceKm } from './measure';

/** Pieces whose ends differ by less than this are one line: the bins' own precision is about a metre. */
const SAME_KM = 0.05;

/** Strings the pieces of one outline together into a closed ring; null if some lie outside what was read. */
export function chainRing(pieces: Position[][]): Position[] | null {
	const left = pieces.slice(1);
	const ring = [...pieces[0]];
	while (left.length) {
		const end = ring.at(-1)!;
		const next = left.findIndex(
			(p) => distanceKm(p[0], end) < SAME_KM || distanceKm(p.at(-1)!, end) < SAME_KM,
		);
		if (next < 0) return null;
		const [piece] = left.splice(next, 1);
		ring.push(...(distanceKm(piece[0], end) < SAME_KM ? piece : [...piece].reverse()).slice(1));
	}
	if (distanceKm(ring[0], ring.at(-1)!) >= SAME_KM) return null;
	ring[ring.length - 1] = ring[0];
	return ring;
}
