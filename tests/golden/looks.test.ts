import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { eventsAt } from '../../src/lib/atlas/event';
import { routesAt } from '../../src/lib/atlas/route';
import { ALL_EVENT_KINDS, ROUTE_KINDS } from '../../src/lib/atlas/vocabulary';
import { decodeAtlas } from '../../src/lib/data/decode';
import { decodeNature } from '../../src/lib/data/loadNature';
import { LAYER_ORDER } from '../../src/lib/map/live/layers';
import { palettesOf } from '../../src/lib/map/scene/palette';
import type { MapSubject } from '../../src/lib/map/svg/subject';
import SvgMap from '../../src/lib/map/svg/SvgMap.svelte';
import { readCatalogue } from '../../src/lib/server/readRecord';
import { readHistory } from '../readHistory';
import { pngPixels } from '../pngPixels';

/*
 * Kept pictures of the map: land and lines apart from letters, which the names' text and places stand for. They
 * are drawn without a browser, so that every machine draws the same pixels and hardly one may differ;
 * `UPDATE_LOOKS=1 npx vitest run tests/golden/looks` takes them anew.
 */

const KEPT = new URL('expected/looks/', import.meta.url);
const isTakenAnew = process.env.UPDATE_LOOKS === '1';

/** A pixel differs when a channel does by more than this, of 255; and so many pixels may. */
const CHANNEL_SLACK = 3;
const PIXEL_SLACK = 20;

const read = (name: string) =>
	JSON.parse(readFileSync(new URL(`../../static/data/${name}.json`, import.meta.url), 'utf8')) as never;
const catalogue = readCatalogue();
const history = readHistory();
const features = decodeAtlas(read('atlas.topo'));
const nature = decodeNature(read('nature.topo'));
const treaty = (id: string) => catalogue.instruments.find((instrument) => instrument.id === id)!;

const SIZE = { width: 800, height: 480 };
const STATES: Record<string, Partial<MapSubject> & { year: number; scheme?: 'dark' }> = {
	'year-1689': { year: 1689, view: { zoom: 2.7, lat: 48, lon: 107 } },
	'treaty-aigun': {
		year: 1858,
		instrument: treaty('aigun-1858'),
		pickedEvent: eventsAt(history.events, 1858, ALL_EVENT_KINDS).at(-1)!.event.id,
	},
	'chosen-1903': {
		...{ year: 1903, chosen: 'manchuria', localNames: true },
		view: { zoom: 4.6, lat: 46, lon: 126 },
	},
	'islands-1991': {
		...{ year: 1991, instrument: treaty('east-1991') },
		view: { zoom: 4.7, lat: 47.5, lon: 130 },
	},
	'compared-1881': {
		...{ year: 1881, comparing: true, changed: new Set(['amur-left-bank', 'ussuri-sea']) },
		view: { zoom: 3, lat: 49, lon: 112 },
	},
	'edge-1700': { year: 1700, view: { zoom: 2, lat: 48, lon: 105 } },
	'night-1903': { year: 1903, scheme: 'dark', view: { zoom: 3, lat: 48, lon: 112 } },
};

function drawn(state: (typeof STATES)[string]): string {
	const { scheme = 'light', ...subject } = state;
	const { body } = render(SvgMap, {
		props: {
			...{ catalogue, features, nature, lang: 'en', instrument: null, ...SIZE },
			events: eventsAt(history.events, subject.year, ALL_EVENT_KINDS),
			routes: routesAt(history.routes, subject.year, ROUTE_KINDS),
			...{ palette: palettesOf(catalogue.border)[scheme], id: 'm', ...subject },
		},
	});
	return body.replaceAll(/<!--[^]*?-->/g, '');
}

/** A picture's pixels without its letters: no font is at hand. */
const pictureOf = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } }).render();

/** The pixels of a kept picture, which the drawing program reads too. */
const keptPixels = (file: URL): Buffer => pngPixels(readFileSync(file), SIZE);

/** How many pixels of two pictures differ. */
function differing(a: Buffer, b: Buffer): number {
	if (a.length !== b.length) return Infinity;
	let count = 0;
	for (let i = 0; i < a.length; i += 4)
		if ([0, 1, 2].some((channel) => Math.abs(a[i + channel]! - b[i + channel]!) > CHANNEL_SLACK)) count++;
	return count;
}

/** Each name with its layer and where it stands; along a line, where that begins. */
function namesOf(svg: string): string {
	const lines = new Map(
		[...svg.matchAll(/<path id="([^"]*)" d="(m[-.\d]+ ?[-.\d]+)/g)].map(([, id, start]) => [id!, start!]),
	);
	return svg
		.split('data-layer="')
		.slice(1)
		.flatMap((group) => {
			const layer = group.slice(0, group.indexOf('"'));
			return [...group.matchAll(/<text([^>]*)>\s*(?:<textPath[^>]*href="#([^"]*)"[^>]*>)?([^<]*)/g)].map(
				([, attributes = '', line, text]) => {
					const [, x] = /\bx="([^"]*)"/.exec(attributes) ?? [];
					const [, y] = /\by="([^"]*)"/.exec(attributes) ?? [];
					return `${layer}: ${text} ${line ? lines.get(line) : `${x} ${y}`}`;
				},
			);
		})
		.join('\n');
}

/** A drawing without a layer: its mark stays, unseen. */
const without = (layer: string, svg: string) =>
	svg.replace(`data-layer="${layer}"`, `data-layer="${layer}" display="none"`);

const pictures = Object.entries(STATES).map(([name, state]) => {
	const svg = drawn(state);
	const file = new URL(`${name}.png`, KEPT);
	if (isTakenAnew) {
		mkdirSync(KEPT, { recursive: true });
		writeFileSync(file, pictureOf(svg).asPng());
	}
	return { name, svg, kept: keptPixels(file) };
});

describe.each(pictures)('$name', ({ name, svg, kept }) => {
	test('land and lines are as they were', () => {
		expect(differing(pictureOf(svg).pixels, kept)).toBeLessThanOrEqual(PIXEL_SLACK);
	});

	test('names are as they were, and where they were', async () => {
		await expect(namesOf(svg)).toMatchFileSnapshot(`expected/looks/${name}.txt`);
	});
});

/** Layers of letters alone are in the lists of names. */
const layers = LAYER_ORDER.filter((id) => !id.endsWith('-names')).filter((id) =>
	pictures.some(({ svg }) => svg.includes(`data-layer="${id}"`)),
);

test.each(layers)('a picture without its %s would be noticed', (layer) => {
	const isNoticed = pictures.some(({ svg, kept }) => {
		const less = without(layer, svg);
		return less !== svg && differing(pictureOf(less).pixels, kept) > PIXEL_SLACK;
	});
	expect(isNoticed).toBe(true);
});
