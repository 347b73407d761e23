import { error, json } from '@sveltejs/kit';
import { base } from '$app/paths';
import { dataPackage, PACKAGE } from '$lib/server/published/dataPackage';
import { publishedFiles } from '$lib/server/published/files';
import { FORMATS } from '$lib/server/published/formats';
import { contentOf } from '$lib/server/published/contentOf';
import { readWhole } from '$lib/server/readRecord';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Asked when the module is read: while a page is rendered, SvelteKit makes `base` relative to it. */
const SITE_BASE = base;

export const entries: EntryGenerator = () => [
	{ file: PACKAGE },
	...publishedFiles(SITE_BASE)
		// What `static/data` has is there already.
		.filter(({ isStatic }) => !isStatic)
		.map(({ path }) => ({ file: path })),
];

export const GET: RequestHandler = async ({ params }) => {
	const files = publishedFiles(SITE_BASE);
	if (params.file === PACKAGE) return json(await dataPackage(files, readWhole()));
	const file = files.find(({ path }) => path === params.file);
	if (!file) error(404, `there is no ${params.file}`);
	return new Response(await contentOf(file), { headers: { 'content-type': FORMATS[file.format].type } });
};
