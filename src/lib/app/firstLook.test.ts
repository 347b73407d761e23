import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCatalogue } from '$lib/server/readRecord';
import { decodeLink, langOf } from '$lib/atlas/address/decode';
import { linkContext, linkForm } from '$lib/atlas/address/link';
import { LANGS } from '$lib/atlas/vocabulary';
import { openingOf } from '$lib/atlas/timeline';
import { framing, openingView } from '$lib/map/camera.svelte';
import { projectorOf, type Insets } from '$lib/geo/projector';
import type { View } from '$lib/geo/view';
import { stillYears } from '$lib/map/svg/still';
import { firstLook, firstLookData, firstLookScript } from './firstLook';

const catalogue = readCatalogue();
const { border } = catalogue;
const stills = stillYears(catalogue);
const data = firstLookData(catalogue, stills, '/frontier', 'en');
const SITE = 'https://example.org/frontier';
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

const fetched: string[] = [];
beforeEach(() => {
	fetched.length = 0;
	vi.stubGlobal('window', {});
	vi.stubGlobal('addEventListener', () => {});
	vi.stubGlobal('fetch', async (url: string) => {
		fetched.push(url);
		return new Response();
	});
});
afterEach(() => vi.unstubAllGlobals());

/** Where a still lies in a window, CSS pixels, so that the map that follows at a view covers it exactly. */
function stillBox(
	[west, south, east, north]: readonly [number, number, number, number],
	view: View,
	size: { width: number; height: number },
	insets: Insets,
) {
	const project = projectorOf(view, size, insets);
	const [x0, y0] = project([west, north]);
	const [x1, y1] = project([east, south]);
	return { left: x0, top: y0, width: x1 - x0, height: y1 - y0 };
}

/** Runs the script as the page does: as text, which knows of nothing around it. */
function look(search: string, width: number, height: number) {
	vi.stubGlobal('location', { search });
	const style = { left: '', top: '', width: '', height: '' };
	const img = {
		...{ src: '', dataset: { year: '' }, style, isConnected: true },
		parentElement: { clientWidth: width, clientHeight: height },
	};
	vi.stubGlobal('document', { baseURI: `${SITE}/`, currentScript: { previousElementSibling: img } });
	const script = /<script>([^]*)<\/script>/.exec(firstLookScript(data))![1]!;
	new Function(script)();
	const px = Object.fromEntries(
		Object.entries(style).map(([side, value]) => [side, Number.parseFloat(value)]),
	);
	return { src: img.src, year: Number(img.dataset.year), px };
}

const WINDOWS = [
	[808, 594],
	[1500, 900],
	[390, 500],
	[600, 601],
] as const;

describe.each([
	'',
	'?year=1700',
	'?year=12',
	'?treaty=nobody',
	'?map=4.20/52.10/128.30',
	'?year=1858&map=99/-4/400',
	...catalogue.instruments.map(({ id }) => `?treaty=${id}`),
	'?year=1861&treaty=aigun-1858',
])('a link %s', (search) => {
	test.each(WINDOWS)('in a window of %s × %s opens as the explorer will', (width, height) => {
		const { state } = decodeLink(search, linkContext(catalogue, linkForm(border)));
		const room = { width, height, insets: NO_INSETS };
		const treaty = catalogue.instruments.find(({ id }) => id === state.treaty);
		const bbox = treaty && openingOf(treaty);
		const view = state.map ?? (bbox ? framing(bbox, border, room) : openingView(border, room));
		const expected = stillBox(border.frame, view, room, NO_INSETS);
		const { src, year, px } = look(search, width, height);
		expect(year).toBe(state.year);
		expect(src).toBe(`/frontier/stills/${stills.findLast((one) => one <= state.year)}.svg`);
		// The boxes are written in few figures, which may turn the zoom's rounding by one hundredth.
		const near = Math.max(1, expected.width * 0.01);
		for (const side of ['left', 'top', 'width', 'height'] as const)
			expect(Math.abs(px[side]! - expected[side]), side).toBeLessThan(near);
	});
});

test.each([
	'?year=soon',
	'?year=1858.',
	'?Year=1858',
	'?year=1858&amp;treaty=aigun-1858',
	'?year%3D1858',
	'?land=amur-left-bank',
	'?place=harbin',
	'?event=sretensk-1900',
])('a link %s, which only the explorer can read, shows no still of another year', (search) => {
	expect(look(search, 800, 600).src).toBe('');
});

test.each(['zh', 'zh-CN', 'zh_cn', 'RU', 'ru-RU', 'EN', 'en-US', 'tlh', ''])(
	'lang=%s asks for the data of the language that the explorer opens in',
	(tag) => {
		look(`?lang=${tag}`, 800, 600);
		expect(fetched[0]).toBe(`${SITE}/data/outline.${langOf(`?lang=${tag}`, LANGS, 'en')}.json`);
	},
);

test.each([
	['', 'en'],
	['?lang=ru&year=1800', 'ru'],
	['?lang=tlh', 'en'],
])('a link %s asks for the data in %s, and no others', (search, lang) => {
	look(search, 800, 600);
	expect(fetched).toEqual(
		[`data/outline.${lang}.json`, 'data/outline.topo.json', 'relief/meta.json'].map(
			(file) => `${SITE}/${file}`,
		),
	);
});

test('the script cannot end before its end', () => {
	const sly = { ...data, base: '</script>' };
	expect(firstLookScript(sly).match(/<\/script>/g)).toHaveLength(1);
	expect(firstLook).toBeTypeOf('function');
});
