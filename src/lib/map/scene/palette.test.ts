import { describe, expect, test } from 'vitest';
import { rgb } from '../live/patternPixels';
import { readFileSync } from 'node:fs';
import type { Border } from '../../atlas/border';
import { palettesOf, type Palette } from './palette';

/** The record's own colours: whoever gives a side another one learns here whether it can be told apart. */
const { border } = JSON.parse(readFileSync('static/data/catalogue.json', 'utf8')) as { border: Border };

/** WCAG relative luminance. */
function luminance(hex: string): number {
	const [r, g, b] = rgb(hex).map((value) => {
		const c = value / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** CIE L*, 0…100: what is left of a colour in a grey print. */
const lightness = (hex: string) => {
	const y = luminance(hex);
	return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
};

type Triple = [number, number, number];

const linear = (hex: string): Triple =>
	rgb(hex).map((value) => {
		const c = value / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	}) as Triple;

const times = (matrix: readonly Triple[], [r, g, b]: Triple): Triple =>
	matrix.map(([x, y, z]) => x * r + y * g + z * b) as Triple;

/**
 * What a colour turns into for readers who lack one kind of cones, in linear RGB: the matrices of full severity of
 * Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency (2009).
 */
const DEFICIENCIES: Record<string, Triple[]> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
};

const seen = (hex: string, matrix: Triple[]): Triple =>
	times(matrix, linear(hex)).map((value) => Math.min(1, Math.max(0, value))) as Triple;

/** CIE 1976 colour difference of two linear RGB colours; about 2.3 can just be noticed. */
function difference(a: Triple, b: Triple): number {
	const lab = (colour: Triple): Triple => {
		const [x, y, z] = times(
			[
				[0.4124564, 0.3575761, 0.1804375],
				[0.2126729, 0.7151522, 0.072175],
				[0.0193339, 0.119192, 0.9503041],
			],
			colour,
		);
		const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
		const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
		return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
	};
	const [p, q] = [lab(a), lab(b)];
	return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

describe.each(Object.values(palettesOf(border)))('the $scheme palette', (palette: Palette) => {
	test.each([
		['ink on paper', palette.ink, palette.paper],
		['secondary text on paper', palette.inkSoft, palette.paper],
		['secondary text on the darker paper', palette.inkSoft, palette.paperShade],
		['the accent as text', palette.accent, palette.paper],
		['names on the first side', palette.label, palette.fill['side-1']],
		['names on the second side', palette.label, palette.fill['side-2']],
		['names on another state', palette.label, palette.fill['other-2']],
		['water names on the sea', palette.water, palette.sea],
		['band names on the first side', palette.ink, palette.fill['side-1']],
		['band names on the second side', palette.ink, palette.fill['side-2']],
	])('%s reads: at least 4.5:1', (_, text, ground) => {
		expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
	});

	test.each([
		['the frontier on the first side', palette.frontier, palette.fill['side-1']],
		['the frontier on the second side', palette.frontier, palette.fill['side-2']],
		['the accent on paper', palette.accent, palette.paper],
		['focus on paper', palette.focus, palette.paper],
		['stipple on bare paper', palette.stipple, palette.fill.none],
	])('%s shows: at least 3:1', (_, line, ground) => {
		expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
	});

	test.each(Object.entries(DEFICIENCIES))(
		'with %s the sides, other states and the accent stay apart',
		(_, matrix) => {
			const { 'side-1': one, 'side-2': two, 'other-1': other } = palette.fill;
			const pairs = [
				[one, two],
				[one, other],
				[two, other],
				[palette.accent, one],
				[palette.accent, two],
			] as const;
			for (const [a, b] of pairs)
				expect(difference(seen(a, matrix), seen(b, matrix)), `${a} ${b}`).toBeGreaterThan(10);
		},
	);

	test('the two sides stay apart in grey', () => {
		const apart = Math.abs(lightness(palette.fill['side-1']) - lightness(palette.fill['side-2']));
		expect(apart).toBeGreaterThanOrEqual(10);
	});
});
