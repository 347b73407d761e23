import { readdirSync, readFileSync } from 'node:fs';

/*
 * What a first visit may cost (`npm run size`, on the built site): bytes as they come over the line, since text is sent
 * gzipped by every host. What the page asks for by itself is read from the page.
 */
const BUILT = 'build/_app/immutable';
const page = readFileSync('build/index.html', 'utf8');
const asked = (extension) => [
	...new Set(
		[...page.matchAll(/_app\/immutable\/[\w./-]+/g)]
			.map(([path]) => `build/${path}`)
			.filter((path) => path.endsWith(extension)),
	),
];
/** Chunks that hold a text: those that the page asks for later are not named in it. */
const chunksWith = (text) =>
	readdirSync(`${BUILT}/chunks`)
		.map((file) => `${BUILT}/chunks/${file}`)
		.filter((file) => readFileSync(file, 'utf8').includes(text));
const only = (files, what) => {
	if (files.length !== 1) throw new Error(`${files.length} chunks instead of one hold ${what}`);
	return files[0];
};
const messages = only(chunksWith('"year.label":`Year`'), 'the English messages');
const maplibre = only(chunksWith('maplibregl-canvas-container'), 'MapLibre');
/** Asked for with the record, behind the first still. */
const drawing = only(chunksWith('textPath'), 'the drawing of the still map');
const firstScripts = [...asked('.js'), messages];

const gzipped = { gzip: true, brotli: false };
const asTheyAre = { gzip: false, brotli: false };

export default [
	{
		name: 'before first use: page, style and script',
		path: ['build/index.html', ...asked('.css'), ...firstScripts],
		// 120 kB is the most it should ever be (docs/performance.md).
		limit: '115 kB',
		...gzipped,
	},
	{ name: 'what draws the still map', path: drawing, limit: '22 kB', ...gzipped },
	...['en', 'zh-Hans', 'ru'].map((lang) => ({
		name: `the record in outline and its lines, ${lang}`,
		path: [`build/data/outline.${lang}.json`, 'build/data/outline.topo.json'],
		limit: '250 kB',
		...gzipped,
	})),
	{ name: 'fonts before the first paint', path: asked('.woff2'), limit: '80 kB', ...asTheyAre },
	{ name: 'the still map of a link', path: 'build/stills/1858.svg', limit: '40 kB', ...gzipped },
	{ name: 'script with MapLibre', path: [...firstScripts, maplibre], limit: '520 kB', ...gzipped },
	{
		name: 'MapLibre’s worker',
		path: `${BUILT}/workers/maplibre-gl-worker-*.js`,
		limit: '150 kB',
		...gzipped,
	},
	{
		name: 'relief of the whole plate, coarsest level',
		path: 'build/relief/2/**/*.webp',
		limit: '100 kB',
		...asTheyAre,
	},
];
