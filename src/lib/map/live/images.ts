import { glyphImages } from './glyphPixels';
import { rgb, type Pixels } from './patternPixels';
import { CHANGED, EVENT, PLACE_DOT } from '../scene/looks';
import type { Palette } from '../scene/palette';

export interface MapImage {
	id: string;
	pixels: Pixels;
	pixelRatio: number;
}

/** Enough for a sharp edge on a dense screen; it is scaled down on others. */
const RATIO = 2;

const made = new WeakMap<Palette, MapImage[]>();

/** Every picture that stands at a place: events' glyphs, the dots of places, and rings; made once for each palette. */
export function mapImages(palette: Palette): MapImage[] {
	const images = made.get(palette) ?? draw(palette);
	made.set(palette, images);
	return images;
}

function draw(palette: Palette): MapImage[] {
	return [
		...glyphImages(palette, RATIO),
		{ id: 'event-ring', pixels: ring(EVENT.ring, palette), pixelRatio: RATIO },
		{ id: 'change-ring', pixels: ring(CHANGED.ring, palette), pixelRatio: RATIO },
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

/** A circle in the accent: about the event that the reader picked, or land too small to be seen. */
function ring({ radius, width }: { radius: number; width: number }, palette: Palette): Pixels {
	const half = width / 2;
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
