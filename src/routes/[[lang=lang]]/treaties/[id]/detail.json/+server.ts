import { error, json } from '@sveltejs/kit';
import { detailOf } from '$lib/atlas/detail';
import { langOf, pageParams } from '$lib/server/langOf';
import { readCatalogue } from '$lib/server/readRecord';

export const prerender = true;

export const entries = () => {
	const { border, instruments } = readCatalogue();
	return pageParams(border, instruments);
};

/** What the explorer tells of a treaty that a link opens, before it has the whole record. */
export const GET = ({ params }) => {
	const catalogue = readCatalogue(langOf(params));
	const instrument = catalogue.instruments.find(({ id }) => id === params.id);
	if (!instrument) error(404, `No instrument here is called “${params.id}”.`);
	return json(detailOf(catalogue, instrument));
};
