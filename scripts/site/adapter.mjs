import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import adapterStatic from '@sveltejs/adapter-static';
import { headersFile } from './headers.mjs';
import { NOTICES, workerNotices } from './notices.mjs';
import { publish } from './publish.mjs';

/** The built site; and where it is written to its end before it stands there, and where the one before it goes. */
const [PLACE, WRITTEN, ASIDE] = ['build', '.svelte-kit/site', '.svelte-kit/site-before'];

/**
 * SvelteKit's adapter for static hosts, and what a host wants beside the pages.
 *
 * @param {string} base the site's path on its host, without a slash at its end
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function siteAdapter(base) {
	const site = adapterStatic({ pages: WRITTEN, assets: WRITTEN, precompress: false, strict: true });
	return {
		...site,
		async adapt(builder) {
			await site.adapt(builder);
			dropUnreadData();
			appendFileSync(join(WRITTEN, NOTICES), workerNotices());
			writeHeaders(base);
			publish(WRITTEN, PLACE, ASIDE);
			builder.log.success(`The site is in ${PLACE}/`);
		},
	};
}

/** SvelteKit writes every page's data beside it, for scripts; no one asks for that of a page which runs none. */
function dropUnreadData() {
	const pages = readdirSync(WRITTEN, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => join(WRITTEN, file));
	for (const page of pages)
		if (!readFileSync(page, 'utf8').includes('<script'))
			// `about/__data.json` beside `about/index.html`, `404.html__data.json` beside `404.html`.
			rmSync(`${page.replace(/index\.html$/, '')}__data.json`, { force: true });
}

/** Tells hosts what they should send beside the files. */
function writeHeaders(/** @type {string} */ base) {
	const entries = readdirSync(WRITTEN, { withFileTypes: true });
	const names = entries.map((entry) => entry.name + (entry.isDirectory() ? '/' : '')).sort();
	writeFileSync(join(WRITTEN, '_headers'), headersFile(names, base));
}
