import { expect, test } from 'vitest';
import { loadNature } from './loadNature';

const TOPOLOGY = {
	version: 'one',
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
	const nature = await loadNature('', 'one', async () => new Response(JSON.stringify(TOPOLOGY)));
	expect(nature?.rivers[0]?.properties).toEqual({ id: 'amur', name: 'Amur', rank: 1 });
	expect(nature?.lakes).toEqual([]);
	expect(nature?.land).toEqual([]);
});

test('a failure leaves the map bare, never without its record', async () => {
	expect(await loadNature('', 'one', async () => new Response('', { status: 404 }))).toBeNull();
	expect(await loadNature('', 'one', async () => new Response('<!doctype html>'))).toBeNull();
	expect(await loadNature('', 'one', async () => Promise.reject(new Error('offline')))).toBeNull();
});
