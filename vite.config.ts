import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		// MapLibre is one lazily loaded chunk of its own; the warning would be about that alone.
		chunkSizeWarningLimit: 1200,
	},
	server: {
		// Dev server only: the record and its stages are not watched, they are rebuilt by command.
		watch: { ignored: ['**/geodata/**', '**/build/**', '**/test-results/**', '**/.cache/**'] },
	},
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{golden,foreign,bench}/**/*.test.ts'],
		environment: 'node',
		setupFiles: ['tests/everyLanguage.ts'],
		testTimeout: 30_000,
		// Vitest would leave one of two cores idle.
		maxWorkers: Math.max(2, availableParallelism() - 1),
	},
});
