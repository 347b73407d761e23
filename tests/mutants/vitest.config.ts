import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The fast unit tests of what `stryker.config.json` mutates: no SvelteKit, no built site, not the whole record. */
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		include: ['src/lib/atlas/**/*.test.ts', 'scripts/{compile,partition,trace}/**/*.test.ts'],
		environment: 'node',
		testTimeout: 30_000,
	},
});
