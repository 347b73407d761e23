import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Where the site lives on its host, e.g. `/frontier`; empty for the root of a domain. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', precompress: false, strict: true }),
		paths: { base, relative: true },
		serviceWorker: {
			// The explorer does it itself, when its first picture is there: src/lib/app/keepOffline.ts.
			register: false,
			// What the worker keeps from the start: of the relief the description, and not its many tiles; and nothing
			// that only the pages for reading are made from.
			files: (file) => !/^relief\/\d|^data\/about\.json$/.test(file),
		},
		prerender: {
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
