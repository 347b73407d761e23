import type { Position } from 'geojson';

const same = (a: Position | undefined, b: Position | undefined): boolean =>
	!!a && !!b && a[0] === b[0] && a[1] === b[1];

/** Joins lines that share an end point into as few lines as possible, turning them round where needed. */
export function stitch(lines: Position[][]): Position[][] {
	const rest = lines.filter((line) => line.length > 1).map((line) => [...line]);
	const joined: Position[][] = [];
	while (rest.length > 0) {
		let line = rest.shift()!;
		for (let i = 0; i < rest.length;) {
			const longer = join(line, rest[i]!);
			if (!longer) {
				i++;
				continue;
			}
			line = longer;
			rest.splice(i, 1);
			// The longer line may now meet one that was passed over.
			i = 0;
		}
		joined.push(line);
	}
	return joined;
}

function join(a: Position[], b: Position[]): Position[] | null {
	if (same(a.at(-1), b[0])) return [...a, ...b.slice(1)];
	if (same(a.at(-1), b.at(-1))) return [...a, ...b.slice(0, -1).reverse()];
	if (same(a[0], b.at(-1))) return [...b, ...a.slice(1)];
	if (same(a[0], b[0])) return [...[...b].reverse(), ...a.slice(1)];
	return null;
}

const KM_PER_DEGREE = 111.32;

/**
 * Smooths a line so that its bends are no tighter than about `radiusKm`: resampled, then averaged along its
 * length with a Gaussian. Its ends stay. Averaging past an end mirrors the line in it, which keeps it in place.
 */
export function smooth(line: Position[], radiusKm: number): Position[] {
	const step = radiusKm / 4;
	const points = resample(line, step);
	if (points.length < 3) return points;
	const reach = 9;
	const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-(((i - reach) / 4) ** 2) / 2));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const last = points.length - 1;
	const at = (i: number): Position => {
		if (i >= 0 && i <= last) return points[i]!;
		const end = i < 0 ? points[0]! : points[last]!;
		const inside = points[Math.min(last, Math.max(0, i < 0 ? -i : 2 * last - i))]!;
		return [2 * end[0]! - inside[0]!, 2 * end[1]! - inside[1]!];
	};
	return points.map((_, i) => {
		let [x, y] = [0, 0];
		weights.forEach((weight, j) => {
			const point = at(i + j - reach);
			x += weight * point[0]!;
			y += weight * point[1]!;
		});
		return [x / total, y / total];
	});
}

/** Points along a line every `stepKm`, its first and last among them. */
function resample(line: Position[], stepKm: number): Position[] {
	const points: Position[] = line[0] ? [line[0]] : [];
	let wanted = stepKm;
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1]!, line[i]!];
		const x = Math.cos((a[1]! * Math.PI) / 180);
		const km = Math.hypot((b[0]! - a[0]!) * x, b[1]! - a[1]!) * KM_PER_DEGREE;
		while (wanted <= km) {
			const t = wanted / km;
			points.push([a[0]! + t * (b[0]! - a[0]!), a[1]! + t * (b[1]! - a[1]!)]);
			wanted += stepKm;
		}
		wanted -= km;
	}
	const end = line.at(-1);
	if (end && end !== points.at(-1)) points.push(end);
	return points;
}

/** Douglas–Peucker on a plane, in the plane's own unit, e.g. pixels. Both ends stay. */
export function simplifyPlane(line: Position[], tolerance: number): Position[] {
	if (line.length < 3) return line;
	const keep = new Uint8Array(line.length);
	keep[0] = keep[line.length - 1] = 1;
	const stack: [number, number][] = [[0, line.length - 1]];
	while (stack.length > 0) {
		const [first, last] = stack.pop()!;
		let far = -1;
		let farthest = tolerance;
		for (let i = first + 1; i < last; i++) {
			const away = fromSegment(line[i]!, line[first]!, line[last]!);
			if (away > farthest) {
				far = i;
				farthest = away;
			}
		}
		if (far === -1) continue;
		keep[far] = 1;
		stack.push([first, far], [far, last]);
	}
	return line.filter((_, i) => keep[i]);
}

/** How far a point is from the segment ab, on a plane. Plain numbers: this runs for every point of every line. */
function fromSegment(p: Position, a: Position, b: Position): number {
	const px = p[0]! - a[0]!;
	const py = p[1]! - a[1]!;
	const bx = b[0]! - a[0]!;
	const by = b[1]! - a[1]!;
	const length2 = bx * bx + by * by;
	const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, (px * bx + py * by) / length2));
	return Math.hypot(px - t * bx, py - t * by);
}
