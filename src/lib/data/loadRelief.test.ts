import { expect, test } from 'vitest';
import { loadRelief } from './loadRelief';

const answer =
	(body: unknown, status = 200) =>
	async () =>
		new Response(JSON.stringify(body), { status });
const META = {
	tiles: 'relief/{z}/{x}/{y}.webp',
	minzoom: 2,
	maxzoom: 5,
	tileSize: 512,
	encoding: 'terrarium',
	bounds: [50, 28, 160, 66],
	provenance: {},
};

test('tile addresses are made absolute on the site, braces kept', async () => {
	const relief = await loadRelief('/frontier', 'https://example.org/frontier/?year=1858', answer(META));
	expect(relief?.tiles).toEqual(['https://example.org/frontier/relief/{z}/{x}/{y}.webp']);
	expect(relief).not.toHaveProperty('provenance');
});

test('several addresses are kept', async () => {
	const tiles = ['a/{z}/{x}/{y}.png', 'b/{z}/{x}/{y}.png'];
	const relief = await loadRelief('', 'https://example.org/', answer({ ...META, tiles }));
	expect(relief?.tiles).toHaveLength(2);
});

test('without relief the map is flat, and no error', async () => {
	expect(await loadRelief('', 'https://example.org/', answer('', 404))).toBeNull();
	expect(await loadRelief('', 'https://example.org/', answer({ ...META, tiles: [] }))).toBeNull();
	const broken = async () => Promise.reject(new Error('offline'));
	expect(await loadRelief('', 'https://example.org/', broken)).toBeNull();
});
