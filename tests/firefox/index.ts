/**
 * `npm run test:firefox`: the reader's main job and the links in a Firefox that is installed, through WebDriver BiDi.
 * Where there is none, it says so and holds nothing.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, type Browser } from 'puppeteer-core';
import { fail, readOptions } from '../../scripts/run/prepare.mjs';
import { serveFolder } from '../bench/browser/serveFolder';
import { findFirefox } from './find';
import { JOB, LINKS, type Step } from './steps';
import { Visit } from './visit';

const HELP = `npm run test:firefox: the built site in a Firefox that is installed: the reader's main job, and links.

Where there is none (FIREFOX_PATH, or firefox-esr or firefox in the PATH), it says so and holds nothing. It ends with 1
where a step fails.`;

const { values } = readOptions(() => parseArgs({ options: { help: { type: 'boolean' } } }), HELP);
if (values.help) {
	console.log(HELP);
	process.exit();
}
const executablePath = findFirefox();
if (!executablePath) {
	console.log('Not run: no Firefox is installed here (FIREFOX_PATH, or firefox-esr or firefox in the PATH).');
	process.exit();
}
const site = await serveFolder(resolve('build'));
const faults: string[] = [];
/**
 * Firefox says so of each request that a page still waited for, through the worker, when it was left for the next one.
 * That the worker answers a page that stays is held by `answer.test.ts`.
 */
const GIVEN_UP = /A ServiceWorker intercepted the request and encountered an unexpected error/;

/** Takes steps in a page; the first that fails ends them, since each begins where the one before it ended. */
async function take(browser: Browser, steps: readonly Step[]): Promise<void> {
	const page = await browser.newPage();
	// tsx has functions keep their names by a helper, which those sent into a page would miss.
	await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
	await page.setViewport({ width: 1200, height: 740 });
	page.on('pageerror', (error) => {
		if (!GIVEN_UP.test(String(error))) faults.push(`not caught: ${error}`);
	});
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()}`);
	});
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== site.url) faults.push(`left the origin: ${request.url()}`);
	});
	const drawnBy = await page.evaluate(() => {
		const gl = document.createElement('canvas').getContext('webgl2');
		return gl && String(gl.getParameter(gl.RENDERER));
	});
	if (drawnBy === null)
		console.log('The live map is not run: this Firefox has no WebGL 2 on this machine. The still map is.');
	else console.log(`The live map is run, drawn by ${drawnBy}.`);
	for (const { what, take } of steps) {
		const begun = performance.now();
		try {
			await take(new Visit(page, site.url));
		} catch (error) {
			faults.push(`${what}: ${error instanceof Error ? error.message : error}`);
			break;
		}
		console.log(`  ${((performance.now() - begun) / 1000).toFixed(1).padStart(5)} s  ${what}`);
	}
}

const browser = await launch({
	browser: 'firefox',
	executablePath,
	headless: true,
	// The camera jumps instead of flying.
	extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'intl.accept_languages': 'en' },
});
try {
	console.log(`${await browser.version()} at ${executablePath}`);
	await take(browser, [...JOB, ...LINKS]);
} finally {
	await browser.close();
	site.close();
}
if (faults.length > 0) fail(faults.join('\n'));
