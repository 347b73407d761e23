import { snapshotTopology } from '$lib/data/exports/snapshotTopology';
import { readCatalogue, readTopology } from '$lib/server/readRecord';

export const prerender = true;

export const GET = () =>
	new Response(`${JSON.stringify(snapshotTopology(readCatalogue(), readTopology()))}\n`, {
		headers: { 'content-type': 'application/json' },
	});
