import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { decodeAtlas } from '$lib/data/decode';
import { cssVariables, variablePalette } from '$lib/map/scene/cssVariables';
import SvgMap from '$lib/map/svg/SvgMap.svelte';
import { readCatalogue, readNature, readTopology } from '$lib/server/readRecord';
import { stillOf, stillYears } from '$lib/map/svg/still';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	stillYears(readCatalogue()).map((year) => ({ year: String(year) }));

/**
 * The whole plate at the end of a year in which land changed, without furniture: what the explorer shows before its data have come, and
 * where no script runs. It follows the reader's scheme by itself.
 */
export const GET: RequestHandler = ({ params }) => {
	const catalogue = readCatalogue();
	const { border } = catalogue;
	const year = Number(params.year);
	if (!stillYears(catalogue).includes(year)) error(404, `no land changed in ${params.year}`);
	const { body } = render(SvgMap, {
		props: {
			catalogue,
			features: decodeAtlas(readTopology()),
			nature: readNature(),
			year,
			instrument: null,
			...stillOf(border.frame),
			lang: 'en',
			palette: variablePalette,
			thin: 0.7,
			id: 's',
		},
	});
	const svg = body.replaceAll(/<!--[^]*?-->/g, '').trim();
	const styled = svg.replace('>', `><style>${cssVariables(border)}</style>`);
	return new Response(styled, { headers: { 'content-type': 'image/svg+xml' } });
};
