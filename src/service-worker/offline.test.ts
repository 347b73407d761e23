import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, wayOf, type Site, type Store } from './offline';

const site: Site = {
	origin: 'https://example.org',
	base: '/frontier',
	built: new Set(['/frontier/_app/immutable/entry/start.abc.js']),
	files: new Set(['/frontier/data/catalogue.json', '/frontier/relief/meta.json']),
	homes: new Set(['/frontier/', '/frontier/ru/']),
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

describe('what is answered', () => {
	/** A cache with some texts in it, that counts what is put. */
	function storeOf(texts: Record<string, string>): Store & { kept: Map<string, string> } {
		const kept = new Map(Object.entries(texts));
		return {
			kept,
			match: async (key) => {
				const text = kept.get(String(key));
				return text === undefined ? undefined : new Response(text);
			},
			put: async (key, response) => void kept.set(String(key), await response.text()),
		};
	}
	const online = async () => new Response('from the network');
	const missing = async () => new Response('no such page', { status: 404 });
	const offline = async (): Promise<Response> => {
		throw new TypeError('no network');
	};
	const ask = (path: string) => new Request(site.origin + path);

	test('a built file comes from the cache, and from the network where it is not there', async () => {
		const store = storeOf({ '/frontier/a.js': 'kept' });
		const text = async (path: string) => (await answer(ask(path), 'kept', site, store, online)).text();
		expect(await text('/frontier/a.js')).toBe('kept');
		expect(await text('/frontier/b.js')).toBe('from the network');
		expect(store.kept.size).toBe(1);
	});

	test('a tile is kept once it was seen, a missing one is not', async () => {
		const store = storeOf({});
		await answer(ask('/frontier/relief/2/1/1.webp'), 'tile', site, store, online);
		await answer(ask('/frontier/relief/2/9/9.webp'), 'tile', site, store, missing);
		expect([...store.kept.keys()]).toEqual(['/frontier/relief/2/1/1.webp']);
		const again = await answer(ask('/frontier/relief/2/1/1.webp'), 'tile', site, store, offline);
		expect(await again.text()).toBe('from the network');
	});

	test('data come from the network, and kept where there is none', async () => {
		const store = storeOf({ '/frontier/data/catalogue.json': 'kept' });
		const text = async (fetch: typeof online) =>
			(await answer(ask('/frontier/data/catalogue.json'), 'fresh', site, store, fetch)).text();
		expect(await text(online)).toBe('from the network');
		expect(await text(offline)).toBe('kept');
		expect(store.kept.get('/frontier/data/catalogue.json')).toBe('kept');
	});

	test('the explorer opens without a network, whatever its link says', async () => {
		const store = storeOf({ '/frontier/': 'the explorer' });
		const page = await answer(ask('/frontier/?year=1858'), 'page', site, store, offline);
		expect(await page.text()).toBe('the explorer');
		await answer(ask('/frontier/?year=1858'), 'page', site, store, online);
		expect(store.kept.get('/frontier/')).toBe('the explorer');
		const russian = storeOf({ '/frontier/ru/': 'the explorer in Russian' });
		const askRussian = (fetch: typeof online) =>
			answer(ask('/frontier/ru/?year=1858'), 'page', site, russian, fetch);
		expect(await (await askRussian(offline)).text()).toBe('the explorer in Russian');
		await askRussian(online);
		expect(russian.kept.get('/frontier/ru/')).toBe('the explorer in Russian');
	});

	test('a page that was seen is kept; in place of another the explorer opens', async () => {
		const store = storeOf({});
		await answer(ask('/frontier/about/?x=1'), 'page', site, store, online);
		const seen = await answer(ask('/frontier/about/'), 'page', site, store, offline);
		expect(await seen.text()).toBe('from the network');
		const unseen = await answer(ask('/frontier/ru/about/'), 'page', site, store, offline);
		expect([unseen.status, unseen.headers.get('location')]).toEqual([302, 'https://example.org/frontier/']);
	});

	test('what a page was shown with is kept with it; unseen it is missing, and nothing stands in its place', async () => {
		const store = storeOf({});
		const map = '/frontier/treaties/aigun-1858/wide.svg';
		await answer(ask(map), 'part', site, store, online);
		expect(await (await answer(ask(map), 'part', site, store, offline)).text()).toBe('from the network');
		const unseen = answer(ask('/frontier/palette.css'), 'part', site, store, offline);
		await expect(unseen).rejects.toThrow('no network');
	});

	test('a page that the server does not have is told as it is, and not kept', async () => {
		const store = storeOf({});
		expect((await answer(ask('/frontier/x/'), 'page', site, store, missing)).status).toBe(404);
		expect(store.kept.size).toBe(0);
	});

	test('with nothing kept the failure stays one', async () => {
		const lost = answer(ask('/frontier/data/history.json'), 'fresh', site, storeOf({}), offline);
		await expect(lost).rejects.toThrow('no network');
	});
});
