import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { recordPlugin } from './scripts/dev/recordPlugin.ts';
import { atlasOf } from './scripts/site/atlas.mjs';
import { NOTICES } from './scripts/site/notices.mjs';
import { reportAddress } from './scripts/site/report.mjs';

const TESTS = [
	'src/**/*.test.ts',
	'scripts/**/*.test.ts',
	'tests/{atlases,golden,foreign,bench,soak,verify}/**/*.test.ts',
];
/** Those of them that put something else in the place of a module, and those that take long. */
const ALONE = ['{src,scripts,tests}/**/*.alone.test.ts', 'tests/golden/**/*.test.ts'];

export default defineConfig({
	// The tests have no page that could show the record.
	plugins: [sveltekit(), ...(process.env.VITEST ? [] : [recordPlugin(atlasOf())])],
	define: {
		// What is written on the server is made of the compiled record: src/lib/server/readRecord.ts.
		__RECORD__: JSON.stringify(atlasOf().data),
		__RECORD_FOLDER__: JSON.stringify(atlasOf().record),
		__REPORT_ADDRESS__: JSON.stringify(reportAddress()),
	},
	build: {
		// MapLibre is one lazily loaded chunk of its own; the warning would be about that alone.
		chunkSizeWarningLimit: 1200,
		// On the server too: a script of the page is written there as the text of a function.
		minify: true,
		// The licences of the packages that are in the site's scripts, as they ask for.
		license: { fileName: NOTICES },
	},
	// It is two modules by its name: Node would take the one that is not ES.
	ssr: { noExternal: ['gifenc'] },
	server: {
		// Dev server only.
		watch: { ignored: ['**/build/**', '**/test-results/**', '**/.cache/**'] },
	},
	test: {
		// What stands for all the projects below.
		environment: 'node',
		setupFiles: ['tests/everyLanguage.ts'],
		testTimeout: 30_000,
		// Vitest would leave one of two cores idle.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		projects: [
			{
				extends: true,
				test: {
					name: 'together',
					include: TESTS,
					// The packages of scripts/extract may have tests of their own.
					exclude: [...configDefaults.exclude, ...ALONE],
					// Files share what they import: to load it anew for each took a third of the time.
					isolate: false,
				},
			},
			{
				extends: true,
				// One by one they are given to whoever is free.
				test: { name: 'alone', include: ALONE },
			},
		],
	},
});
