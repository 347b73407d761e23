import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Where the site lives on its host, e.g. `/frontier`; empty for the root of a domain. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

const OUT = 'build';
const site = adapter({ pages: OUT, assets: OUT, precompress: false, strict: true });

/** SvelteKit writes every page's data beside it, for scripts; no one asks for that of a page which runs none. */
function dropUnreadData() {
	const pages = readdirSync(OUT, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('index.html'))
		.map((file) => join(OUT, file));
	for (const page of pages)
		if (!readFileSync(page, 'utf8').includes('<script'))
			rmSync(join(dirname(page), '__data.json'), { force: true });
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// Names of scoped classes stand at every element: shorter ones are a twentieth of a page.
		cssHash: ({ hash, css }) => `s${hash(css)}`,
	},
	kit: {
		adapter: {
			...site,
			async adapt(builder) {
				await site.adapt(builder);
				dropUnreadData();
			},
		},
		paths: { base, relative: true },
		serviceWorker: {
			// The explorer does it itself, when its first picture is there: src/lib/app/keepOffline.ts.
			register: false,
			// What the worker keeps from the start: of the relief the description, and not its many tiles; and nothing
			// that only the pages for reading are made from.
			files: (file) => !/^relief\/\d|^data\/about\.json$/.test(file),
		},
		prerender: {
			// A card is drawn on a thread of its own: meanwhile the next pages are.
			concurrency: 4,
			// A broken link or a missing export must fail the build, not go out as a hole.
			handleHttpError: 'fail',
			handleMissingId: 'fail',
		},
		typescript: {
			config: (config) => {
				config.include.push('../svelte.config.js', '../eslint.config.js', '../playwright.config.ts');
				// These are checked by scripts/tsconfig.json.
				config.exclude.push('../scripts/**', '../tests/golden/**', '../tests/bench/**');
			},
		},
	},
};
