import { createServer, type AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';
import type { Options } from './tests/e2e/fixtures';
import { findChromium } from './scripts/run/chromium.mjs';
import { UNDISTRACTED } from './tests/undistracted';

/** The tests serve the built site on a free port. Workers read this file again: they must get the same one. */
process.env.E2E_PORT ??= String(await freePort());
process.env.CHROMIUM_PATH ??= (await findChromium()) ?? '';
const baseURL = `http://localhost:${process.env.E2E_PORT}`;

/** Whole files by their name, groups of tests by their tag. */
const STILL = /@still|\.still\.spec\.ts/;

const browser = (...args: string[]) => ({
	executablePath: process.env.CHROMIUM_PATH || undefined,
	args: [
		...UNDISTRACTED,
		// Letters are drawn alike whatever the system's taste.
		'--font-render-hinting=none',
		'--disable-lcd-text',
		...args,
	],
});

export default defineConfig<Options>({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	// Kept pictures are one set for every platform.
	snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
	fullyParallel: true,
	// Three pages at a time fill two cores, since each waits for files now and then; Playwright by itself would take one.
	workers: 3,
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	// Without a graphics card, starting WebGL alone takes seconds, on a busy machine half a minute.
	timeout: 240_000,
	expect: { timeout: 30_000 },
	reporter: [['list'], ['html', { open: 'never', outputFolder: 'playwright-report' }]],
	use: {
		baseURL,
		// Every pixel is drawn by the processor here: a small desktop window is half the work of a large one.
		viewport: { width: 1200, height: 740 },
		// Recording a trace films the map, which costs as much again as drawing it: on demand only.
		trace: process.env.TRACE ? 'on' : 'off',
		screenshot: 'only-on-failure',
		// The camera jumps instead of flying; a test of movement asks for it.
		contextOptions: { reducedMotion: 'reduce' },
		// A worker would answer in the place of the routes that tests lay; offline.still.spec.ts asks for it.
		serviceWorkers: 'block',
		permissions: ['clipboard-read', 'clipboard-write'],
	},
	projects: [
		{
			// What the live map has no part in, without WebGL: without a graphics card that takes a tenth of the time.
			name: 'still',
			grep: STILL,
			use: { still: true, launchOptions: browser('--disable-gpu') },
		},
		{
			// WebGL 2 and the page drawn by the processor, as where there is no graphics card: the map at half its resolution, a
			// quarter of the pixels, and without relief but where a test asks for it.
			name: 'live',
			grepInvert: STILL,
			use: {
				deviceScaleFactor: 0.5,
				relief: false,
				launchOptions: browser('--enable-unsafe-swiftshader'),
			},
		},
	],
	webServer: {
		command: `node scripts/run/start.mjs --built --port ${process.env.E2E_PORT}`,
		url: baseURL,
		reuseExistingServer: false,
		stdout: 'ignore',
	},
});

/** A port that nothing uses. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
