import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { siteAdapter } from './scripts/site/adapter.mjs';
import { CONTENT_POLICY } from './scripts/site/headers.mjs';
import { versionOf } from './scripts/site/version.mjs';

/** Where the site lives on its host, e.g. `/frontier`; empty for the root of a domain. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// Names of scoped classes stand at every element: shorter ones are a twentieth of a page.
		cssHash: ({ hash, css }) => `s${hash(css)}`,
	},
	kit: {
		adapter: siteAdapter(base),
		paths: { base, relative: true },
		// Not the time: two builds of one state are one version.
		version: { name: versionOf() },
		// What is written into a page is allowed by its hash: SvelteKit's own, and ours by src/lib/server/allowInline.ts.
		csp: { mode: 'hash', directives: CONTENT_POLICY },
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
