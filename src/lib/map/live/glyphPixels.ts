import { ALL_EVENT_KINDS, type EventKind } from '../../atlas/vocabulary';
import { GLYPH_RADIUS, glyphId, GLYPHS, type Corner } from '../scene/glyphs';
import { EVENT } from '../scene/looks';
import type { Palette } from '../scene/palette';
import { rgb, type Pixels } from './patternPixels';

/** Width of the paper rim that keeps it off the tints. */
const RIM = EVENT.rim;

/** A glyph in ink with a rim of paper, at `ratio` device pixels per CSS pixel. */
export function glyphPixels(kind: EventKind, palette: Palette, ratio: number): Pixels {
	const corners = GLYPHS[kind].map(([x, y]): Corner => [x * GLYPH_RADIUS, y * GLYPH_RADIUS]);
	const side = Math.ceil((GLYPH_RADIUS * 1.1 + RIM + 0.5) * 2 * ratio);
	const data = new Uint8ClampedArray(side * side * 4);
	const [ink, paper] = [rgb(palette.ink), rgb(palette.casing)];
	const cover = (distance: number) => Math.min(1, Math.max(0, 0.5 - distance * ratio));
	for (let i = 0; i < side * side; i++) {
		const x = ((i % side) + 0.5 - side / 2) / ratio;
		const y = (Math.floor(i / side) + 0.5 - side / 2) / ratio;
		const away = distanceTo(corners, x, y);
		const inside = cover(away);
		data.set(
			[...ink.map((value, c) => value * inside + paper[c]! * (1 - inside)), cover(away - RIM) * 255],
			i * 4,
		);
	}
	return { width: side, height: side, data };
}

/** Every kind's image. */
export const glyphImages = (palette: Palette, ratio: number) =>
	ALL_EVENT_KINDS.map((kind) => ({
		id: glyphId(kind),
		pixels: glyphPixels(kind, palette, ratio),
		pixelRatio: ratio,
	}));

/** Distance from a point to a polygon's edge; negative inside. */
function distanceTo(corners: Corner[], x: number, y: number): number {
	let nearest = Infinity;
	let inside = false;
	corners.forEach(([ax, ay], i) => {
		const [bx, by] = corners[(i + 1) % corners.length]!;
		const [dx, dy] = [bx - ax, by - ay];
		const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
		nearest = Math.min(nearest, Math.hypot(x - ax - t * dx, y - ay - t * dy));
		if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * dx) inside = !inside;
	});
	return inside ? -nearest : nearest;
}
