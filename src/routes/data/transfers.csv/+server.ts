import { allTransfers } from '$lib/data/transferFeatures';
import { transferTable } from '$lib/data/transferTable';
import { readCatalogue } from '../record';

export const prerender = true;

export const GET = () =>
	new Response(transferTable(allTransfers(readCatalogue())), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
