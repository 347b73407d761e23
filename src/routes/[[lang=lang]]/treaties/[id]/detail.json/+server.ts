import { json } from '@sveltejs/kit';
import { detailOf } from '$lib/atlas/detail';
import { findOr404 } from '$lib/server/findOr404';
import { langOf } from '$lib/server/langOf';
import { readCatalogue } from '$lib/server/readRecord';
import { treatyEntries } from '$lib/server/treatyEntries';

export const prerender = true;

export const entries = treatyEntries;

/** What the explorer tells of a treaty that a link opens, before it has the whole record. */
export const GET = ({ params }) => {
	const catalogue = readCatalogue(langOf(params));
	return json(detailOf(catalogue, findOr404(catalogue.instruments, params.id, 'instrument')));
};
