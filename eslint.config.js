import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { border } from './eslint.border.js';
import svelteConfig from './svelte.config.js';

/** The rooms of the house, by folder. The first pattern that fits a file names its room. */
const rooms = [
	...['geo', 'atlas', 'search', 'data', 'i18n', 'state', 'ui', 'app', 'server'].map((room) => ({
		type: room,
		pattern: `src/lib/${room}`,
	})),
	// The map is what to draw, two renderers that know nothing of each other, and what puts them on the page.
	...['scene', 'live', 'svg', 'picture'].map((room) => ({ type: room, pattern: `src/lib/map/${room}` })),
	{ type: 'map', pattern: 'src/lib/map' },
	{ type: 'routes', pattern: 'src/routes' },
	{ type: 'worker', pattern: 'src/service-worker' },
	{ type: 'scripts', pattern: 'scripts' },
	{ type: 'tests', pattern: 'tests' },
	// Read as files, never imported: no room may import them.
	{ type: 'geodata', pattern: 'geodata' },
	{ type: 'static', pattern: 'static' },
];

const core = ['atlas', 'geo'];
const maps = ['scene', 'live', 'svg', 'picture', 'map'];
const page = [...core, 'search', 'data', 'i18n', ...maps, 'state', 'ui', 'app'];

/** Who may import whom; a room may always import itself. docs/architecture.md gives the reasons. */
const mayImport = {
	geo: [],
	atlas: ['geo'],
	search: core,
	i18n: core,
	data: core,
	state: [...core, 'data'],
	scene: [...core, 'data'],
	live: [...core, 'data', 'scene'],
	svg: [...core, 'data', 'scene'],
	picture: [...core, 'data', 'scene', 'svg'],
	map: [...core, 'data', ...maps],
	ui: [...core, 'i18n', 'search'],
	app: page,
	server: page.filter((room) => !['state', 'live'].includes(room)),
	routes: [...page.filter((room) => room !== 'live'), 'server'],
	worker: [],
	scripts: [...core, 'search', 'data', 'i18n'],
	tests: [...page, 'server', 'scripts'],
};

/** Packages that some rooms alone may import. */
const reserved = [
	{ packages: ['maplibre-gl', 'maplibre-gl/**'], rooms: ['live', 'tests'] },
	{ packages: ['minisearch'], rooms: ['search', 'tests'] },
	{
		packages: ['@turf/*', 'topojson-server', 'topojson-simplify', 'tyme4ts', 'opencc-js', 'pinyin-pro'],
		rooms: ['scripts', 'tests'],
	},
];

const policies = [
	...Object.entries(mayImport).map(([room, others]) => ({
		from: { element: { type: room } },
		allow: { to: { element: { types: { anyOf: [room, ...others] } } } },
	})),
	// Packages are everyone's, except for the reserved ones below and in the pure core.
	{ allow: { to: { module: { origin: ['external', 'core'] } } } },
	{
		from: { element: { type: 'atlas' } },
		disallow: { to: { module: { origin: ['external', 'core'] } } },
		message: 'src/lib/atlas is pure: it imports nothing but itself',
	},
	...reserved.flatMap(({ packages, rooms: allowed }) => ({
		from: { element: { types: { noneOf: allowed } } },
		disallow: { to: { module: { source: packages } } },
		message: `{{ dependency.source }} may be imported in ${allowed.join(' and ')} only`,
	})),
];

export default defineConfig(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'node_modules/',
			'.cache/',
			'static/',
			'test-results/',
			'playwright-report/',
		],
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows better which names exist.
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
			],
			'@typescript-eslint/consistent-type-imports': 'error',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig },
		},
	},
	{
		files: ['**/*.svelte'],
		// `let` is how props and runes are written; the Svelte rule of the same name knows which may be `const`.
		rules: { 'prefer-const': 'off' },
	},
	{
		// Commands talk to the terminal.
		files: ['scripts/**', 'tests/**', 'docs/**', '*.config.{js,ts}'],
		rules: { 'no-console': 'off' },
	},
	{
		files: ['**/*.test.ts'],
		ignores: ['**/*.alone.test.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				...['mock', 'doMock'].map((property) => ({
					...{ object: 'vi', property },
					message: 'Test files share their modules: one that replaces a module is called *.alone.test.ts.',
				})),
			],
		},
	},
	{
		files: ['src/**', 'scripts/**', 'tests/**'],
		ignores: ['**/*.test.ts'],
		plugins: { boundaries },
		settings: {
			'boundaries/elements': rooms,
			'boundaries/include': ['src/**', 'scripts/**', 'tests/**', 'geodata/**', 'static/**'],
			'import/resolver': { typescript: true },
		},
		rules: {
			'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies }],
		},
	},
	{
		files: ['src/**', 'scripts/**'],
		plugins: { border },
		rules: { 'border/no-border-words': 'error' },
	},
	{
		// SvelteKit's own modules are virtual, which the rule above does not see.
		files: ['src/lib/**'],
		ignores: ['src/lib/app/**', 'src/lib/server/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ group: ['$app/*'], message: 'only app, server and routes know SvelteKit: hand it in' },
					],
				},
			],
		},
	},
);
