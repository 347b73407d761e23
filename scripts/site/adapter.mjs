import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import adapterStatic from '@sveltejs/adapter-static';
import { headersFile } from './headers.mjs';
import { NOTICES, workerNotices } from './notices.mjs';
import { publish } from './publish.mjs';
import { sortPaths } from './sortPaths.mjs';

/** Where the site is written to its end before it stands in its place, and where the one before it goes. */
const [WRITTEN, ASIDE] = ['.svelte-kit/site', '.svelte-kit/site-before'];

/**
 * SvelteKit's adapter for static hosts, and what a host wants beside the pages.
 *
 * @param {string} base the site's path on its host, without a slash at its end
 * @param {string} place the folder of the built site
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function siteAdapter(base, place) {
	const site = adapterStatic({ pages: WRITTEN, assets: WRITTEN, precompress: false, strict: true });
	return {
		...site,
		async adapt(builder) {
			await site.adapt(builder);
			dropUnreadData();
			appendFileSync(join(WRITTEN, NOTICES), workerNotices());
			writeHeaders(base);
			const worker = join(WRITTEN, 'service-worker.js');
			writeFileSync(worker, sortPaths(readFileSync(worker, 'utf8')));
			publish(WRITTEN, place, ASIDE);
			builder.log.success(`The site is in ${place}/`);
		},
	};
}

/** SvelteKit writes every page's data beside it, for scripts; no one asks for that of a page which runs none. */
function dropUnreadData() {
	const pages = readdirSync(WRITTEN, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => join(WRITTEN, file));
	for (const page of pages)
		// What a page is about, for programs, is no script.
		if (!/<script(?! type="application\/ld\+json")/.test(readFileSync(page, 'utf8')))
			// `about/__data.json` beside `about/index.html`, `404.html__data.json` beside `404.html`.
			rmSync(`${page.replace(/index\.html$/, '')}__data.json`, { force: true });
}

/** Tells hosts what they should send beside the files. */
function writeHeaders(/** @type {string} */ base) {
	const entries = readdirSync(WRITTEN, { withFileTypes: true });
	const names = entries.map((entry) => entry.name + (entry.isDirectory() ? '/' : '')).sort();
	writeFileSync(join(WRITTEN, '_headers'), headersFile(names, base));
}
