import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, KEPT_MS, UNSEEN_MS, type Store, type World } from './answer';
import type { Site, Way } from './offline';

const site: Site = {
	origin: 'https://example.org',
	base: '/frontier',
	built: new Set(['/frontier/a.js']),
	files: new Set(['/frontier/data/catalogue.json']),
	homes: new Set(['/frontier/', '/frontier/ru/', '/frontier/embed/']),
	languages: new Set(['en', 'ru', 'zh-Hans']),
};
const HTML = { headers: { 'content-type': 'text/html; charset=utf-8' } };
/** A page of ours names the manifest, one that asks to sign in does not. */
const ours = (text: string) => `<link rel="manifest" href="../manifest.webmanifest">${text}`;

/** A cache with some texts in it. */
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
/** A cache that has no room, and one that is broken altogether. */
const full = (texts: Record<string, string>): Store => ({
	...storeOf(texts),
	put: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
});
const broken: Store = {
	match: () => Promise.reject(new DOMException('gone', 'UnknownError')),
	put: () => Promise.reject(new DOMException('gone', 'UnknownError')),
};

const page = (text: string) => async () => new Response(ours(text), HTML);
const file = (text: string) => async () =>
	new Response(text, { headers: { 'content-type': 'application/json' } });
const status = (code: number) => async () => new Response(`host’s ${code}`, { status: code, ...HTML });
const signIn = async () => new Response('Welcome to the train! Sign in.', HTML);
const offline = async (): Promise<Response> => Promise.reject(new TypeError('no network'));
const silent = () => new Promise<Response>(() => {});

/** Asks, and does what is to be done after the answer. */
async function ask(
	path: string,
	way: Exclude<Way, 'pass'>,
	store: Store | null,
	fetch: World['fetch'],
): Promise<Response> {
	const work: Promise<unknown>[] = [];
	const later = (promise: Promise<unknown>) => void work.push(promise);
	const response = await answer(new Request(site.origin + path), way, { site, store, fetch, later });
	if (fetch !== silent) await Promise.all(work);
	return response;
}
const text = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).text();
const leadsTo = (response: Response) => [response.status, response.headers.get('location')];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what carries its content’s hash, and tiles', () => {
	test('a built file comes from the cache, and from the network where it is not there', async () => {
		const store = storeOf({ '/frontier/a.js': 'kept' });
		expect(await text('/frontier/a.js', 'kept', store, file('fresh'))).toBe('kept');
		expect(await text('/frontier/b.js', 'kept', store, file('fresh'))).toBe('fresh');
		expect(store.kept.size).toBe(1);
	});

	test('a tile is kept once it was seen; a missing one, or a page in its place, is not', async () => {
		const store = storeOf({});
		await ask('/frontier/relief/2/1/1.webp', 'tile', store, file('tile'));
		await ask('/frontier/relief/2/9/9.webp', 'tile', store, status(404));
		await ask('/frontier/relief/2/9/8.webp', 'tile', store, signIn);
		expect([...store.kept.keys()]).toEqual(['/frontier/relief/2/1/1.webp']);
		expect(await text('/frontier/relief/2/1/1.webp', 'tile', store, offline)).toBe('tile');
	});
});

describe('data', () => {
	const PATH = '/frontier/data/catalogue.json';

	test('come from the network, and are left as they were installed', async () => {
		const store = storeOf({ [PATH]: 'kept' });
		expect(await text(PATH, 'fresh', store, file('fresh'))).toBe('fresh');
		expect(store.kept.get(PATH)).toBe('kept');
	});

	test.each([
		['there is no network', offline],
		['the server has an error', status(503)],
		['the server has lost it', status(404)],
		['one has to sign in first', signIn],
	])('what is kept is used where %s', async (_, fetch) => {
		expect(await text(PATH, 'fresh', storeOf({ [PATH]: 'kept' }), fetch)).toBe('kept');
	});

	test('what is kept is used where the network says nothing', async () => {
		const answered = text(PATH, 'fresh', storeOf({ [PATH]: 'kept' }), silent);
		await vi.advanceTimersByTimeAsync(KEPT_MS);
		expect(await answered).toBe('kept');
	});

	test('with nothing kept the network’s answer stands, whatever it is', async () => {
		expect(await text(PATH, 'fresh', storeOf({}), status(503))).toBe('host’s 503');
		await expect(ask(PATH, 'fresh', storeOf({}), offline)).rejects.toThrow('no network');
	});
});

describe('pages', () => {
	const HOME = { '/frontier/': 'the explorer' };

	test('the explorer opens whatever its link says, and stays as it was installed', async () => {
		const store = storeOf({ ...HOME, '/frontier/embed/': 'the map for a frame' });
		expect(await text('/frontier/?year=1858', 'page', store, offline)).toBe('the explorer');
		expect(await text('/frontier/embed/?year=1900', 'page', store, offline)).toBe('the map for a frame');
		await ask('/frontier/?year=1858', 'page', store, page('newer'));
		expect(store.kept.get('/frontier/')).toBe('the explorer');
	});

	test.each([
		['no network', offline],
		['an error of the host', status(502)],
	])('with %s a page that was seen is shown again', async (_, fetch) => {
		const store = storeOf(HOME);
		await ask('/frontier/about/?x=1', 'page', store, page('about'));
		expect(await text('/frontier/about/', 'page', store, fetch)).toBe(ours('about'));
		// Its links are relative to the folder.
		expect(leadsTo(await ask('/frontier/about', 'page', store, fetch))).toEqual([
			302,
			'https://example.org/frontier/about/',
		]);
	});

	test('a host that says nothing is not waited for', async () => {
		const store = storeOf({ ...HOME, '/frontier/about/': 'about' });
		const seen = text('/frontier/about/', 'page', store, silent);
		await vi.advanceTimersByTimeAsync(KEPT_MS);
		expect(await seen).toBe('about');
		const unseen = ask('/frontier/ru/treaties/aigun-1858/', 'page', store, silent);
		await vi.advanceTimersByTimeAsync(UNSEEN_MS);
		expect(leadsTo(await unseen)).toEqual([
			302,
			'https://example.org/frontier/?treaty=aigun-1858&lang=ru#offline',
		]);
	});

	test('in place of a page that was not seen the explorer opens, where it is kept', async () => {
		const asked = (store: Store) => ask('/frontier/treaties/aigun-1858', 'page', store, offline);
		expect(leadsTo(await asked(storeOf(HOME)))).toEqual([
			302,
			'https://example.org/frontier/?treaty=aigun-1858#offline',
		]);
		await expect(asked(storeOf({}))).rejects.toThrow('no network');
	});

	test('the explorer by its file’s name keeps its link', async () => {
		const response = await ask('/frontier/index.html?year=1858', 'page', storeOf(HOME), offline);
		expect(leadsTo(response)).toEqual([302, 'https://example.org/frontier/?year=1858']);
	});

	test('a page that the server does not have is told as it is, and one to sign in is shown; neither is kept', async () => {
		const store = storeOf(HOME);
		expect((await ask('/frontier/x/', 'page', store, status(404))).status).toBe(404);
		expect(await text('/frontier/about/', 'page', store, signIn)).toMatch(/Sign in/);
		expect([...store.kept.keys()]).toEqual(['/frontier/']);
	});

	test('what a page was shown with is kept with it; unseen it is missing, and nothing stands in its place', async () => {
		const store = storeOf(HOME);
		const map = '/frontier/treaties/aigun-1858/wide.svg';
		await ask(map, 'part', store, file('a map'));
		for (const fetch of [offline, status(500), signIn])
			expect(await text(map, 'part', store, fetch)).toBe('a map');
		await expect(ask('/frontier/palette.css', 'part', store, offline)).rejects.toThrow('no network');
	});
});

describe('a full disk changes no answer', () => {
	test.each([
		['/frontier/treaties/aigun-1858/', 'page'],
		['/frontier/ru/about/', 'page'],
		['/frontier/treaties/aigun-1858/wide.svg', 'part'],
		['/frontier/relief/4/12/5.webp', 'tile'],
		['/frontier/data/catalogue.json', 'fresh'],
		['/frontier/a.js', 'kept'],
	] as const)('%s', async (path, way) => {
		const fetch = way === 'page' ? page('fresh') : file('fresh');
		for (const store of [full({}), full({ '/frontier/': 'the explorer' }), broken, null])
			expect(await text(path, way, store, fetch)).toMatch(/fresh$/);
	});

	test('and no answer waits for what is kept', async () => {
		const slow: Store = { match: async () => undefined, put: () => new Promise(() => {}) };
		const world = { site, store: slow, fetch: page('fresh'), later: () => {} };
		const response = await answer(new Request(`${site.origin}/frontier/about/`), 'page', world);
		expect(await response.text()).toBe(ours('fresh'));
	});
});
