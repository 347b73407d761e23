import { gaussian } from './gaussian';
import type { Position } from './position';

const same = (a: readonly number[] | undefined, b: readonly number[] | undefined): boolean =>
	!!a && !!b && a[0] === b[0] && a[1] === b[1];

/** Joins lines that share an end point into as few lines as possible, turning them round where needed. */
export function stitch<Point extends readonly number[]>(lines: readonly Point[][]): Point[][] {
	const rest = lines.filter((line) => line.length > 1).map((line) => [...line]);
	const joined: Point[][] = [];
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

function join<Point extends readonly number[]>(a: Point[], b: Point[]): Point[] | null {
	if (same(a.at(-1), b[0])) return [...a, ...b.slice(1)];
	if (same(a.at(-1), b.at(-1))) return [...a, ...b.slice(0, -1).reverse()];
	if (same(a[0], b.at(-1))) return [...b, ...a.slice(1)];
	if (same(a[0], b[0])) return [...[...b].reverse(), ...a.slice(1)];
	return null;
}

/** A degree of the equator (WGS84): good enough for how smooth a drawn line is. */
const KM_PER_DEGREE = 111.32;

/**
 * Smooths a line so that its bends are no tighter than about `radiusKm`: resampled, then averaged along its
 * length with a Gaussian. Its ends stay. Averaging past an end mirrors the line in it, which keeps it in place.
 */
export function smooth(line: readonly Position[], radiusKm: number): Position[] {
	const points = resample(line, radiusKm / 4);
	if (points.length < 3) return points;
	const weights = gaussian(4, 9);
	const last = points.length - 1;
	const at = (i: number): Position => {
		if (i >= 0 && i <= last) return points[i]!;
		const end = i < 0 ? points[0]! : points[last]!;
		const inside = points[Math.min(last, Math.max(0, i < 0 ? -i : 2 * last - i))]!;
		return [2 * end[0] - inside[0], 2 * end[1] - inside[1]];
	};
	return points.map((_, i) => mean(at, i, weights));
}

/**
 * A line with its vertices averaged along it by a Gaussian of `sigma` vertices: steps of a grid become a slope.
 * The ends stay. Wants vertices at an even distance.
 */
export function smoothVertices(line: readonly Position[], sigma: number): Position[] {
	const reach = Math.ceil(3 * sigma);
	const last = line.length - 1;
	return line.map((p, i) => {
		// The window narrows towards the ends, so that they are neither moved nor pulled at.
		const near = Math.min(reach, i, last - i);
		if (near === 0) return p;
		return mean((j) => line[j]!, i, gaussian(Math.max(0.5, (sigma * near) / reach), near));
	});
}

/** The weighted mean of the points about the `i`th, by as many weights as there are points. */
function mean(at: (i: number) => Position, i: number, weights: readonly number[]): Position {
	const reach = (weights.length - 1) / 2;
	let [x, y, sum] = [0, 0, 0];
	weights.forEach((weight, j) => {
		const point = at(i + j - reach);
		x += weight * point[0];
		y += weight * point[1];
		sum += weight;
	});
	return [x / sum, y / sum];
}

/** Points along a line every `stepKm`, its first and last among them. */
function resample(line: readonly Position[], stepKm: number): Position[] {
	const points: Position[] = line[0] ? [line[0]] : [];
	let wanted = stepKm;
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1]!, line[i]!];
		const x = Math.cos((a[1] * Math.PI) / 180);
		const km = Math.hypot((b[0] - a[0]) * x, b[1] - a[1]) * KM_PER_DEGREE;
		while (wanted <= km) {
			const t = wanted / km;
			points.push([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
			wanted += stepKm;
		}
		wanted -= km;
	}
	const end = line.at(-1);
	if (end && end !== points.at(-1)) points.push(end);
	return points;
}
