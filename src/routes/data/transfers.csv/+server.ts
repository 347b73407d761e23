import { allTransfers } from '$lib/data/exports/transferFeatures';
import { transferTable } from '$lib/data/exports/transferTable';
import { readCatalogue } from '$lib/server/readRecord';

export const prerender = true;

export const GET = () =>
	new Response(transferTable(allTransfers(readCatalogue())), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
