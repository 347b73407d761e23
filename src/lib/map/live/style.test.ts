import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { AtlasFeatures } from '../../data/decode';
import type { Relief } from '../../data/loadRelief';

import { fontFaces } from './fonts';
import { mapImages } from './images';
import { SECTIONS } from './layers';
import { catalogue as recordOfTests } from '../../../../tests/atlas';
import { palettesOf, type Palette } from '../scene/palette';
import { atlasStyle, LIVE_SOURCES } from './style';

const { border } = recordOfTests;

const { light, dark } = palettesOf(border);
const EMPTY: AtlasFeatures = { parcels: [], boundaries: [], segments: [] };
const ELEVATIONS: Relief = {
	tiles: ['https://example.org/relief/{z}/{x}/{y}.webp'],
	minzoom: 2,
	maxzoom: 6,
	tileSize: 512,
	encoding: 'terrarium',
	bounds: [50, 28, 160, 66],
};

const style = (palette: Palette, relief: Relief | null) =>
	atlasStyle({
		palette,
		lang: 'en',
		relief,
		frame: border.frame,
		features: EMPTY,
		nature: { rivers: [], lakes: [], land: [] },
		fontFaces: fontFaces('https://example.org/'),
	});

describe.each([
	['light', light],
	['dark', dark],
])('the %s style', (_, palette) => {
	test.each([
		['without relief', null],
		['with elevations', ELEVATIONS],
		['with shaded tiles', { ...ELEVATIONS, encoding: 'image' as const }],
	])('is valid %s', (_, relief) => {
		expect(validateStyleMin(style(palette, relief))).toEqual([]);
	});
});

test('every layer’s source is there, and every pattern and icon it names is registered', () => {
	const { layers, sources } = style(light, ELEVATIONS);
	const inSections = SECTIONS.flatMap(({ layers }): string[] => [...layers]);
	for (const layer of layers) {
		// A layer of no section would never be taken onto a sheet, and so never be seen.
		expect(inSections).toContain(layer.id);
		if ('source' in layer && typeof layer.source === 'string') expect(sources).toHaveProperty([layer.source]);
	}
	for (const id of LIVE_SOURCES) expect(sources).toHaveProperty([id]);
	const images = mapImages(light).map(({ id }) => id);
	expect(images).toEqual(expect.arrayContaining(['place-major', 'place-minor']));
});

test('nothing reads the year: a filter or a data-driven paint that did would reload its source', () => {
	expect(JSON.stringify(style(light, ELEVATIONS).layers)).not.toContain('global-state');
});

test('fills have no antialiasing, or neighbours of one colour would show a seam', () => {
	for (const layer of style(light, null).layers)
		if (layer.type === 'fill' && layer.id !== 'lakes')
			expect(layer.paint?.['fill-antialias'], layer.id).toBe(false);
});

test('no glyph server and no address outside the site', () => {
	const text = JSON.stringify(style(light, null));
	expect(style(light, null)).not.toHaveProperty('glyphs');
	expect(text.match(/https?:\/\/[^/"]+/g)?.every((host) => host === 'https://example.org')).toBe(true);
});
