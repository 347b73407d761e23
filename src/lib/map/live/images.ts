import { glyphImages } from './glyphPixels';
import { patternPixels, rgb, type Pixels } from './patternPixels';
import { PATTERN_IDS, patternSpec } from '../scene/patterns';
import { EVENT, PLACE_DOT } from '../scene/looks';
import type { Palette } from '../scene/palette';

export interface MapImage {
	id: string;
	pixels: Pixels;
	pixelRatio: number;
}

/** Enough for a sharp hatch on a dense screen; MapLibre scales it down on others. */
const RATIO = 2;

/** Every image the style names: hatches, and the precise dots of places. */
export function mapImages(palette: Palette): MapImage[] {
	return [
		...PATTERN_IDS.map((id) => ({
			id,
			pixels: patternPixels(patternSpec(id, palette), RATIO),
			pixelRatio: RATIO,
		})),
		...glyphImages(palette, RATIO),
		{ id: 'event-ring', pixels: ring(EVENT.ring.radius, palette), pixelRatio: RATIO },
		{ id: 'place-major', pixels: dot(PLACE_DOT.major, palette), pixelRatio: RATIO },
		{ id: 'place-minor', pixels: dot(PLACE_DOT.minor, palette), pixelRatio: RATIO },
	];
}

/** A disc of ink with a thin rim of paper, so that it stays a dot on any tint. */
function dot(radius: number, palette: Palette): Pixels {
	const { rim } = PLACE_DOT;
	const side = Math.ceil((radius + rim + 0.5) * 2 * RATIO);
	const data = new Uint8ClampedArray(side * side * 4);
	const [ink, paper] = [rgb(palette.label), rgb(palette.casing)];
	for (let i = 0; i < side * side; i++) {
		const x = ((i % side) + 0.5 - side / 2) / RATIO;
		const y = (Math.floor(i / side) + 0.5 - side / 2) / RATIO;
		const distance = Math.hypot(x, y);
		const inside = cover(radius - distance);
		const alpha = cover(radius + rim - distance);
		data.set([...ink.map((value, c) => value * inside + paper[c]! * (1 - inside)), alpha * 255], i * 4);
	}
	return { width: side, height: side, data };
}

/** A circle in the accent, about the event that the reader picked. */
function ring(radius: number, palette: Palette): Pixels {
	const half = EVENT.ring.width / 2;
	const side = Math.ceil((radius + half + 0.5) * 2 * RATIO);
	const data = new Uint8ClampedArray(side * side * 4);
	const accent = rgb(palette.accent);
	for (let i = 0; i < side * side; i++) {
		const x = ((i % side) + 0.5 - side / 2) / RATIO;
		const y = (Math.floor(i / side) + 0.5 - side / 2) / RATIO;
		data.set([...accent, cover(half - Math.abs(Math.hypot(x, y) - radius)) * 255], i * 4);
	}
	return { width: side, height: side, data };
}

const cover = (distance: number) => Math.min(1, Math.max(0, 0.5 + distance * RATIO));
