import { describe, expect, test } from 'vitest';
import { catalogue as recordOfTests } from '../../../../tests/atlas';
import { palettesOf } from './palette';
import { PATTERN_IDS, patternSpec } from './patterns';
import { patternPixels, rgb, type Pixels } from '../live/patternPixels';
import { patternDataUri } from './patternSvg';

const { border } = recordOfTests;

const { light } = palettesOf(border);
const at = ({ data, width }: Pixels, x: number, y: number) => [
	...data.slice((y * width + x) * 4).slice(0, 4),
];

describe.each(PATTERN_IDS)('%s', (id) => {
	const pixels = patternPixels(patternSpec(id, light), 2);

	test('has something drawn and is not one flat colour', () => {
		const seen = new Set<string>();
		for (let i = 0; i < pixels.data.length; i += 4) seen.add(pixels.data.slice(i, i + 4).join());
		expect(seen.size).toBeGreaterThan(2);
	});

	test('repeats without a seam: across the tile’s edge nothing jumps that does not jump inside', () => {
		const { width, height } = pixels;
		const step = (x0: number, y0: number, x1: number, y1: number) =>
			Math.abs(at(pixels, x0, y0)[3]! - at(pixels, x1, y1)[3]!);
		let inside = 0;
		let across = 0;
		for (let y = 0; y < height; y++) {
			for (let x = 0; x + 1 < width; x++) inside = Math.max(inside, step(x, y, x + 1, y));
			across = Math.max(across, step(width - 1, y, 0, y));
		}
		expect(across).toBeLessThanOrEqual(inside + 1);
	});

	test('has the same drawing as SVG', () => {
		expect(decodeURIComponent(patternDataUri(patternSpec(id, light)))).toMatch(
			/^data:image\/svg\+xml,<svg.*<(path|circle)/,
		);
	});
});

test('joint land is both sides’ colours, half and half, and opaque', () => {
	const { data } = patternPixels(patternSpec('joint', light), 4);
	const one = rgb(light.fill['side-1']);
	const two = rgb(light.fill['side-2']);
	let [ofOne, ofTwo] = [0, 0];
	for (let i = 0; i < data.length; i += 4) {
		expect(data[i + 3]).toBe(255);
		if (one.every((value, c) => data[i + c] === value)) ofOne++;
		if (two.every((value, c) => data[i + c] === value)) ofTwo++;
	}
	expect(ofOne / ofTwo).toBeGreaterThan(0.85);
	expect(ofOne / ofTwo).toBeLessThan(1.15);
});

test('a hatch takes the colour of the side in control', () => {
	const { shapes } = patternSpec('occupied-side-2', light);
	expect(shapes.every(({ colour }) => colour === light.deep['side-2'])).toBe(true);
});
