import { expect, test } from 'vitest';
import { loadNature } from './loadNature';

const TOPOLOGY = {
	type: 'Topology',
	arcs: [
		[
			[0, 0],
			[1, 1],
		],
	],
	objects: {
		rivers: {
			type: 'GeometryCollection',
			geometries: [{ type: 'LineString', arcs: [0], properties: { id: 'amur', name: 'Amur', rank: 1 } }],
		},
	},
};

test('what is there is decoded, what is not is empty', async () => {
	const nature = await loadNature('', async () => new Response(JSON.stringify(TOPOLOGY)));
	expect(nature.rivers[0]?.properties).toEqual({ id: 'amur', name: 'Amur', rank: 1 });
	expect(nature.lakes).toEqual([]);
	expect(nature.land).toEqual([]);
});

test('a failure leaves the map bare, never without its record', async () => {
	const nothing = { rivers: [], lakes: [], land: [] };
	expect(await loadNature('', async () => new Response('', { status: 404 }))).toEqual(nothing);
	expect(await loadNature('', async () => new Response('<!doctype html>'))).toEqual(nothing);
	expect(await loadNature('', async () => Promise.reject(new Error('offline')))).toEqual(nothing);
});
