import { keptLast } from '../scene/keptLast';
import type { PatternSpec, Shape } from '../scene/patterns';

/** What MapLibre's `addImage` takes: straight (not premultiplied) RGBA rows. */
export interface Pixels {
	width: number;
	height: number;
	data: Uint8ClampedArray;
}

/** `#rrggbb` to three bytes. */
export function rgb(hex: string): [number, number, number] {
	const value = Number.parseInt(hex.slice(1), 16);
	return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** A shape whatever its colour. */
type Drawn = { [Kind in Shape['kind']]: Omit<Extract<Shape, { kind: Kind }>, 'colour'> }[Shape['kind']];

/** Distance in tile units from a point to the edge of a shape; negative inside. */
function distance(shape: Drawn, x: number, y: number): number {
	if (shape.kind === 'dot') return length(x - shape.x, y - shape.y) - shape.r;
	const dx = shape.x2 - shape.x1;
	const dy = shape.y2 - shape.y1;
	const along = ((x - shape.x1) * dx + (y - shape.y1) * dy) / (dx * dx + dy * dy);
	const t = Math.min(1, Math.max(0, along));
	return length(x - (shape.x1 + t * dx), y - (shape.y1 + t * dy)) - shape.width / 2;
}

/** `Math.hypot` takes several times as long, and this is asked for some hundred thousand times before the map stands. */
const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** Draws a tile at `ratio` device pixels per CSS pixel, antialiased by distance, seamless by wrapping each shape. */
export function patternPixels(spec: PatternSpec, ratio: number): Pixels {
	const side = Math.round(spec.size * ratio);
	const data = new Uint8ClampedArray(side * side * 4);
	const ground = spec.ground === undefined ? undefined : rgb(spec.ground);
	const shapes = spec.shapes.map((shape) => ({
		ink: rgb(shape.colour),
		covers: coverages(shape, spec.size, ratio),
	}));
	for (let i = 0; i < side * side; i++) {
		let [r, g, b] = ground ?? [0, 0, 0];
		let alpha = ground ? 1 : 0;
		for (const { ink, covers } of shapes) {
			const cover = covers[i]!;
			if (cover === 0) continue;
			const [sr, sg, sb] = ink;
			const out = cover + alpha * (1 - cover);
			const under = alpha * (1 - cover);
			r = (sr * cover + r * under) / out;
			g = (sg * cover + g * under) / out;
			b = (sb * cover + b * under) / out;
			alpha = out;
		}
		// One by one: `set` of a small list takes ten times as long.
		data[i * 4] = r;
		data[i * 4 + 1] = g;
		data[i * 4 + 2] = b;
		data[i * 4 + 3] = alpha * 255;
	}
	return { width: side, height: side, data };
}

/** Made last, by shape: three patterns of four are another in other colours. */
const made = new Map<string, Float64Array>();

/** How much of each pixel of a tile a shape covers, row by row. */
function coverages({ colour: _, ...shape }: Shape, size: number, ratio: number): Float64Array {
	return keptLast(made, JSON.stringify([shape, size, ratio]), () => {
		const side = Math.round(size * ratio);
		return Float64Array.from({ length: side * side }, (_, i) =>
			coverage(shape, size, ((i % side) + 0.5) / ratio, (Math.floor(i / side) + 0.5) / ratio, ratio),
		);
	});
}

/** 0…1: how much of the pixel at (x, y) the shape or one of its wrapped copies covers. */
function coverage(shape: Drawn, size: number, x: number, y: number, ratio: number): number {
	let nearest = Infinity;
	for (let i = -1; i <= 1; i++)
		for (let j = -1; j <= 1; j++) nearest = Math.min(nearest, distance(shape, x + i * size, y + j * size));
	return Math.min(1, Math.max(0, 0.5 - nearest * ratio));
}
