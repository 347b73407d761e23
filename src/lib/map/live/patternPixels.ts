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

/** Distance in tile units from a point to the edge of a shape; negative inside. */
function distance(shape: Shape, x: number, y: number): number {
	if (shape.kind === 'dot') return Math.hypot(x - shape.x, y - shape.y) - shape.r;
	const dx = shape.x2 - shape.x1;
	const dy = shape.y2 - shape.y1;
	const along = ((x - shape.x1) * dx + (y - shape.y1) * dy) / (dx * dx + dy * dy);
	const t = Math.min(1, Math.max(0, along));
	return Math.hypot(x - (shape.x1 + t * dx), y - (shape.y1 + t * dy)) - shape.width / 2;
}

const WRAPS = [-1, 0, 1];

/** Draws a tile at `ratio` device pixels per CSS pixel, antialiased by distance, seamless by wrapping each shape. */
export function patternPixels(spec: PatternSpec, ratio: number): Pixels {
	const side = Math.round(spec.size * ratio);
	const data = new Uint8ClampedArray(side * side * 4);
	const ground = spec.ground === undefined ? undefined : rgb(spec.ground);
	for (let row = 0; row < side; row++) {
		for (let column = 0; column < side; column++) {
			let [r, g, b] = ground ?? [0, 0, 0];
			let alpha = ground ? 1 : 0;
			for (const shape of spec.shapes) {
				const cover = coverage(shape, spec.size, (column + 0.5) / ratio, (row + 0.5) / ratio, ratio);
				if (cover === 0) continue;
				const [sr, sg, sb] = rgb(shape.colour);
				const out = cover + alpha * (1 - cover);
				const mix = (over: number, under: number) => (over * cover + under * alpha * (1 - cover)) / out;
				[r, g, b, alpha] = [mix(sr, r), mix(sg, g), mix(sb, b), out];
			}
			data.set([r, g, b, alpha * 255], (row * side + column) * 4);
		}
	}
	return { width: side, height: side, data };
}

/** 0…1: how much of the pixel at (x, y) the shape or one of its wrapped copies covers. */
function coverage(shape: Shape, size: number, x: number, y: number, ratio: number): number {
	let nearest = Infinity;
	for (const i of WRAPS)
		for (const j of WRAPS) nearest = Math.min(nearest, distance(shape, x + i * size, y + j * size));
	return Math.min(1, Math.max(0, 0.5 - nearest * ratio));
}
