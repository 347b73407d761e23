import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The rooms of the house, by folder. The first pattern that fits a file names its room. */
const rooms = [
	...['atlas', 'data', 'map', 'ui', 'state', 'i18n'].map((room) => ({
		type: room,
		pattern: `src/lib/${room}`,
	})),
	{ type: 'routes', pattern: 'src/routes' },
	{ type: 'worker', pattern: 'src/service-worker' },
	{ type: 'scripts', pattern: 'scripts' },
	{ type: 'tests', pattern: 'tests' },
	// Read as files, never imported: no room may import them.
	{ type: 'geodata', pattern: 'geodata' },
	{ type: 'static', pattern: 'static' },
];

/** Who may import whom; a room may always import itself. docs/architecture.md gives the reasons. */
const mayImport = {
	atlas: [],
	i18n: ['atlas'],
	data: ['atlas'],
	state: ['atlas', 'data'],
	map: ['atlas'],
	ui: ['atlas', 'i18n'],
	routes: ['atlas', 'data', 'map', 'ui', 'state', 'i18n'],
	worker: [],
	scripts: ['atlas'],
	tests: ['atlas', 'data', 'map', 'ui', 'state', 'i18n', 'scripts'],
};

/** Packages that one room alone may import. */
const reserved = [
	{ packages: ['maplibre-gl', 'maplibre-gl/**'], rooms: ['map', 'tests'] },
	{ packages: ['@turf/*', 'topojson-server', 'topojson-simplify'], rooms: ['scripts', 'tests'] },
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
		files: ['scripts/**', 'tests/**', '*.config.{js,ts}'],
		rules: { 'no-console': 'off' },
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
		// SvelteKit's own modules are virtual, which the rule above does not see.
		files: ['src/lib/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ group: ['$app/*'], message: 'only src/routes knows SvelteKit: hand it in' }] },
			],
		},
	},
);
