import { error, json } from '@sveltejs/kit';
import { outlineOf } from '$lib/atlas/outline';
import { readBorder, readCatalogue } from '$lib/server/readRecord';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => readBorder().languages.map((lang) => ({ lang }));

/** The record in outline, in a language: what the explorer opens with. */
export const GET: RequestHandler = ({ params }) => {
	const lang = readBorder().languages.find((one) => one === params.lang);
	return lang ? json(outlineOf(readCatalogue(lang))) : error(404, `there is no record in ${params.lang}`);
};
