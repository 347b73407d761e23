import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explorerInstead, pageOf, wayOf, wholeAtlas, type Site } from './offline';

const site: Site = {
	origin: 'https://example.org',
	base: '/frontier',
	built: new Set(['/frontier/_app/immutable/entry/start.abc.js']),
	files: new Set(['/frontier/data/catalogue.json', '/frontier/relief/meta.json']),
	homes: new Set(['/frontier/', '/frontier/ru/', '/frontier/embed/']),
	languages: new Set(['en', 'ru', 'zh-Hans']),
};
const way = (url: string, mode: RequestMode = 'cors', method = 'GET') =>
	wayOf({ url: new URL(url, site.origin).href, mode, method }, site);

describe('how a request is answered', () => {
	test.each([
		['/frontier/_app/immutable/entry/start.abc.js', 'cors', 'kept'],
		['/frontier/data/catalogue.json', 'cors', 'fresh'],
		['/frontier/relief/meta.json', 'cors', 'fresh'],
		['/frontier/relief/4/12/5.webp', 'cors', 'tile'],
		['/frontier/', 'navigate', 'page'],
		['/frontier/?year=1858&map=4.20/52.10/128.30', 'navigate', 'page'],
		['/frontier/ru/treaties/aigun-1858/', 'navigate', 'page'],
		['/frontier/about/index.html', 'navigate', 'page'],
		['/frontier/palette.css', 'no-cors', 'part'],
		['/frontier/treaties/aigun-1858/wide.svg', 'no-cors', 'part'],
		['/frontier/stills/1858.svg', 'no-cors', 'part'],
		['/frontier/treaties/aigun-1858/card.png', 'no-cors', 'pass'],
		['/frontier/data/transfers/aigun-1858.geojson', 'navigate', 'pass'],
		['/frontier/data/transfers/aigun-1858.geojson', 'cors', 'pass'],
		['/frontier/_app/version.json', 'cors', 'pass'],
		['/frontiers/', 'navigate', 'pass'],
		['/', 'navigate', 'pass'],
		['https://elsewhere.org/frontier/', 'navigate', 'pass'],
	] as const)('%s (%s) is %s', (url, mode, expected) => {
		expect(way(url, mode)).toBe(expected);
	});

	test('only what is asked for with GET', () => {
		expect(way('/frontier/', 'navigate', 'POST')).toBe('pass');
		expect(way('/frontier/data/catalogue.json', 'cors', 'HEAD')).toBe('pass');
	});

	test('at the root of a host too', () => {
		const root = { ...site, base: '', files: new Set(['/data/catalogue.json']) };
		const at = (path: string) => wayOf({ url: site.origin + path, mode: 'navigate', method: 'GET' }, root);
		expect(['/', '/data/catalogue.json', '/relief/2/1/1.webp'].map(at)).toEqual(['page', 'fresh', 'tile']);
	});

	test('law: nothing of another origin, and nothing throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), (url) => {
				expect(wayOf({ url, mode: 'navigate', method: 'GET' }, site)).toBe('pass');
			}),
		);
	});
});

describe('pages', () => {
	test.each([
		['/frontier/about', '/frontier/about/'],
		['/frontier/index.html', '/frontier/'],
		['/frontier/ru/about/index.html', '/frontier/ru/about/'],
		['/frontier/treaties/aigun-1858/', '/frontier/treaties/aigun-1858/'],
		['/frontier/404.html', '/frontier/404.html'],
	])('%s stands at %s', (path, page) => expect(pageOf(path)).toBe(page));

	test.each([
		['/frontier/treaties/aigun-1858/', '/frontier/?treaty=aigun-1858#offline'],
		['/frontier/ru/treaties/aigun-1858/', '/frontier/?treaty=aigun-1858&lang=ru#offline'],
		['/frontier/zh-Hans/about/', '/frontier/?lang=zh-Hans#offline'],
		['/frontier/treaties/', '/frontier/#offline'],
		['/frontier/nothing/here/', '/frontier/#offline'],
	])('in place of %s the explorer opens at %s', (page, instead) =>
		expect(explorerInstead(page, site)).toBe(instead),
	);

	test('the whole atlas is its pages and their pictures, and no exports', () => {
		const written = [
			'/frontier/',
			'/frontier/ru/treaties/aigun-1858/',
			'/frontier/treaties/aigun-1858/wide.svg',
			'/frontier/treaties/aigun-1858/card.png',
			'/frontier/data/transfers.csv',
			'/frontier/data/outline.en.json',
			'/frontier/palette.css',
			'/frontier/stills/1858.svg',
			'/frontier/404.html',
		];
		expect(wholeAtlas(written, site)).toEqual([written[0], written[1], written[2], written[6], written[7]]);
	});
});
