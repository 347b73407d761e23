import type { Position } from '../../src/lib/geo/position.ts';
import type { Face } from './faces.ts';
import { toPosition } from './grid.ts';

/**
 * A point well inside a face: the middle of the widest stretch that horizontal lines at several heights cut out of
 * it. Good enough for a label or a message, and it always lies inside, which a centroid does not.
 */
export function insidePoint(face: Pick<Face, 'rings'>): Position {
	const ys = face.rings[0]!.map(([, y]) => y);
	const low = Math.min(...ys);
	const high = Math.max(...ys);
	let best = { width: -1, x: face.rings[0]![0]![0], y: low };
	for (let step = 1; step < 16; step++) {
		const y = low + ((high - low) * step) / 16 + 0.123;
		const xs = crossings(face, y);
		for (let i = 1; i < xs.length; i += 2) {
			const width = xs[i]! - xs[i - 1]!;
			// Prefer the middle heights: a stretch near the top or bottom of a face makes a poor label point.
			const weight = width * (1 - Math.abs(step - 8) / 16);
			if (weight > best.width) best = { width: weight, x: (xs[i]! + xs[i - 1]!) / 2, y };
		}
	}
	return toPosition([best.x, best.y]);
}

function crossings(face: Pick<Face, 'rings'>, y: number): number[] {
	const xs: number[] = [];
	for (const ring of face.rings) {
		for (let i = 1; i < ring.length; i++) {
			const [x1, y1] = ring[i - 1]!;
			const [x2, y2] = ring[i]!;
			if (y1 > y !== y2 > y) xs.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
		}
	}
	return xs.sort((a, b) => a - b);
}
