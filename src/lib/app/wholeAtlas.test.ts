import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadRelief } from '$lib/data/loadRelief';
import { allTiles } from '$lib/data/reliefTiles';
import { WholeAtlas } from './wholeAtlas.svelte';

const SHELF = { cache: 'frontier::one', paths: ['/about/', '/palette.css', '/stills/1858.svg'] };
const HOST: Record<string, string> = {
	'/about/': '<html>',
	'/palette.css': 'css',
	'/stills/1858.svg': '<svg/>',
};

/** A whole atlas in a world with a host, a cache with some room, and what is in it already. */
async function atlas({ host = HOST, room = Infinity, before = [] as string[] } = {}) {
	const kept = new Map(before.map((path) => [path, 'kept before']));
	const fetched: string[] = [];
	const whole = new WholeAtlas({
		fetch: async (path) => {
			fetched.push(path);
			if (host[path] === undefined) return new Response('', { status: 404 });
			const type = host[path].startsWith('<html') ? 'text/html' : 'text/css';
			return new Response(host[path], { headers: { 'content-type': type } });
		},
		open: async (cache) => {
			expect(cache).toBe(SHELF.cache);
			return {
				match: async (path) => (kept.has(String(path)) ? new Response(kept.get(String(path))) : undefined),
				put: async (path, response) => {
					const text = await response.text();
					if (kept.size >= room) throw new DOMException('no room', 'QuotaExceededError');
					kept.set(String(path), text);
				},
			};
		},
	});
	await whole.ask(null, async () => SHELF);
	return { whole, kept, fetched };
}

test('all that the worker names is fetched and kept, and its size is told', async () => {
	const { whole, kept } = await atlas();
	expect(whole.progress).toMatchObject({ kind: 'idle', total: 3 });
	await whole.save();
	expect(whole.progress).toEqual({ kind: 'saved', total: 3, done: 3, missing: 0, bytes: 15 });
	expect([...kept.keys()].sort()).toEqual([...SHELF.paths].sort());
});

test('what is kept already is not fetched again', async () => {
	const { whole, fetched } = await atlas({ before: ['/about/'] });
	await whole.save();
	expect(fetched).not.toContain('/about/');
	expect(whole.progress).toMatchObject({ kind: 'saved', done: 3 });
});

test.each([
	['a file is missing', { host: { ...HOST, '/palette.css': undefined } as never }, 1],
	['one has to sign in first', { host: { ...HOST, '/palette.css': '<html>Sign in' } }, 1],
	['there is no room', { room: 1 }, 2],
])('where %s, what is missing is told, and it can be tried again', async (_, world, missing) => {
	const { whole } = await atlas(world);
	await whole.save();
	expect(whole.progress).toMatchObject({ kind: 'failed', missing, done: 3 - missing });
	await whole.save();
	expect(whole.progress).toMatchObject({ kind: 'failed', missing });
});

test('without a worker nothing is offered', async () => {
	const whole = new WholeAtlas();
	await whole.ask(null, async () => null);
	expect(whole.progress).toBeNull();
});

test('the tiles of the relief are those that there are', async () => {
	const meta = readFileSync('static/relief/meta.json', 'utf8');
	const relief = await loadRelief('/frontier', 'https://example.org/', async () => new Response(meta));
	const there = readdirSync('static/relief', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.webp'))
		.map((file) => `/frontier/relief/${file.replaceAll('\\', '/')}`);
	expect(allTiles(relief!).sort()).toEqual(there.sort());
});
