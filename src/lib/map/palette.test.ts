import { describe, expect, test } from 'vitest';
import { rgb } from './patternPixels';
import { palettes, type Palette } from './palette';

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

describe.each(Object.values(palettes))('the $scheme palette', (palette: Palette) => {
	test.each([
		['ink on paper', palette.ink, palette.paper],
		['secondary text on paper', palette.inkSoft, palette.paper],
		['secondary text on the darker paper', palette.inkSoft, palette.paperShade],
		['the accent as text', palette.accent, palette.paper],
		['names on China’s side', palette.label, palette.fill.china],
		['names on Russia’s side', palette.label, palette.fill.russia],
		['names on another state', palette.label, palette.fill['other-2']],
		['water names on the sea', palette.water, palette.sea],
		['band names on China’s side', palette.ink, palette.fill.china],
		['band names on Russia’s side', palette.ink, palette.fill.russia],
	])('%s reads: at least 4.5:1', (_, text, ground) => {
		expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
	});

	test.each([
		['the frontier on China’s side', palette.frontier, palette.fill.china],
		['the frontier on Russia’s side', palette.frontier, palette.fill.russia],
		['the accent on paper', palette.accent, palette.paper],
		['focus on paper', palette.focus, palette.paper],
		['stipple on bare paper', palette.stipple, palette.fill.none],
	])('%s shows: at least 3:1', (_, line, ground) => {
		expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
	});

	test('the two sides stay apart in grey', () => {
		const apart = Math.abs(lightness(palette.fill.china) - lightness(palette.fill.russia));
		expect(apart).toBeGreaterThanOrEqual(10);
	});
});
