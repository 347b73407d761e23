import { afterEach, expect, test, vi } from 'vitest';
import { readCatalogue } from '$lib/server/readRecord';
import { entries, GET } from './+server';

const ask = (crawled: string) => GET({ params: { crawled } }).text();
const told = () => vi.stubEnv('PUBLIC_ORIGIN', 'https://atlas.example/');

afterEach(() => vi.unstubAllEnvs());

test('a build that was told where it will stand lists every page in whole addresses, each once', async () => {
	told();
	expect(await entries()).toEqual([{ crawled: 'robots.txt' }, { crawled: 'sitemap.xml' }]);
	const listed = [...(await ask('sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc);
	for (const path of [
		'/',
		'/ru/',
		'/zh-Hans/',
		'/about/',
		'/ru/about/',
		'/ru/data/',
		'/zh-Hans/data/health/',
		'/places/',
		'/ru/places/kyakhta/',
		'/lands/kwantung/',
		'/zh-Hans/treaties/',
		'/treaties/aigun-1858/',
	])
		expect(listed).toContain(`https://atlas.example${path}`);
	// In three languages the explorer, the two lists, the pages of the data, of its health and about the atlas, one for
	// each instrument, place and land, a worksheet for some.
	const { instruments, places, parcels } = readCatalogue();
	const sheets = instruments.filter(({ spine }) => spine);
	expect(sheets.length).toBeGreaterThan(0);
	expect(new Set(listed).size).toBe(
		3 * (6 + instruments.length + sheets.length + places.length + parcels.length),
	);
	expect(listed.length).toBe(new Set(listed).size);
	expect(await ask('robots.txt')).toBe(
		'User-agent: *\nAllow: /\n\nSitemap: https://atlas.example/sitemap.xml\n',
	);
});

test('a build that was not told lets everyone in and has no sitemap', async () => {
	vi.stubEnv('PUBLIC_ORIGIN', undefined);
	expect(await entries()).toEqual([{ crawled: 'robots.txt' }]);
	expect(await ask('robots.txt')).toBe('User-agent: *\nAllow: /\n');
	expect(() => ask('sitemap.xml')).toThrow();
});

test('nothing else is there', () => {
	told();
	expect(() => ask('humans.txt')).toThrow();
});
