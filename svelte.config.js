import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { siteAdapter } from './scripts/site/adapter.mjs';
import { atlasOf } from './scripts/site/atlas.mjs';
import { CONTENT_POLICY } from './scripts/site/headers.mjs';
import { versionOf } from './scripts/site/version.mjs';

/** Where the site lives on its host, e.g. `/frontier`; empty for the root of a domain. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** Where the site will stand, if the build is told. */
const origin = process.env.PUBLIC_ORIGIN;

const { assets, site } = atlasOf();
/** @type {Map<string, string>} Which file has which short name. */
const named = new Map();

/**
 * The name of a file's scoped classes. Two files of one name would paint each other: then it must be longer.
 *
 * @param {string} hash of its styles
 * @param {string} filename
 */
function shortHash(hash, filename) {
	const short = `s${hash.slice(0, 4)}`;
	const other = named.get(short) ?? filename;
	if (other !== filename) throw new Error(`the styles of ${other} and ${filename} go by one name, ${short}`);
	named.set(short, filename);
	return short;
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// Names of scoped classes stand at every element: shorter ones are a twentieth of a page.
		cssHash: ({ hash, css, filename }) => shortHash(hash(css), filename),
	},
	kit: {
		adapter: siteAdapter(base, site),
		files: { assets },
		paths: { base, relative: true },
		// Not the time: two builds of one state are one version.
		version: { name: versionOf() },
		// What is written into a page is allowed by its hash: SvelteKit's own, and ours by src/lib/server/allowInline.ts.
		csp: { mode: 'hash', directives: CONTENT_POLICY },
		serviceWorker: {
			// The explorer does it itself, when its first picture is there: src/lib/app/keepOffline.ts.
			register: false,
			// What the worker keeps from the start: of the relief the description, and not its many tiles; and nothing
			// that only the pages for reading are made from, or that only a link made with older data asks for.
			files: (file) => !/^relief\/\d|^data\/(about|changes|health|record\.schema)\.json$/.test(file),
		},
		prerender: {
			// More than what is slow at a time, which is made on other threads: meanwhile the pages are written.
			concurrency: 24,
			// Addresses in pages that are whole lead the build on as well: to the cards.
			...(origin && URL.canParse(origin) && { origin: new URL(origin).origin }),
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
