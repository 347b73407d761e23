/**
 * `npm run soak`: half an hour of random use of the built site, which must break nothing and leave nothing behind.
 * What counts as broken is in faults.ts and walk.ts, as left behind in judge.ts; what is done in actions/.
 */
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { requireChromium } from '../../scripts/run/chromium.mjs';
import { buildIfStale, fail, readOptions } from '../../scripts/run/prepare.mjs';
import { chanceOf } from '../../src/lib/atlas/learn/chance';
import { serveFolder } from '../bench/browser/serveFolder';
import { ACTIONS } from './actions';
import { watchFaults } from './faults';
import { grownIn } from './judge';
import { heldBy, type Held } from './memory';
import { Reader } from './reader';
import { bringToRest } from './rest';
import { everythingOnce, someOfEverything, type Done } from './walk';
import { UNDISTRACTED } from '../undistracted';
import { withoutWebGl } from '../withoutWebGl';
import { WINDOW } from './window';

const HELP = `npm run soak: uses the built site at random, as readers do, in a browser without a window.

  npm run soak -- --minutes 5   for so long, in place of 30
  npm run soak -- --seed 1727   other things in another order; the same seed does the same
  npm run soak -- --still       without WebGL: the still map
  npm run soak -- --built       what is built already, whatever its age
  npm run soak -- --help        say this

It ends with 1 where something broke, or the page holds more memory later than after its first rounds.`;

const { values } = readOptions(
	() =>
		parseArgs({
			options: {
				minutes: { type: 'string', default: '30' },
				seed: { type: 'string', default: '1689' },
				still: { type: 'boolean' },
				built: { type: 'boolean' },
				help: { type: 'boolean' },
			},
		}),
	HELP,
);
if (values.help) {
	console.log(HELP);
	process.exit();
}
const minutes = Number(values.minutes);
if (!(minutes > 0)) fail(`--minutes takes a number above 0, not "${values.minutes}".`);
const seed = Number(values.seed);
if (!Number.isInteger(seed)) fail(`--seed takes a whole number, not "${values.seed}".`);

/** Actions between two looks at the memory. */
const A_ROUND = 60;
/**
 * Rounds before the first look that counts: by then what is kept of years, tiles and texts seen has met its bounds.
 * Without WebGL the heap is 54.7 MB after the first round, 55.9 after the third and 56.6 from the tenth to the last.
 */
const WARM = 2;

if (!values.built) await buildIfStale();
const site = await serveFolder(resolve('build'));
const browser = await chromium.launch({
	executablePath: await requireChromium(),
	args: [...UNDISTRACTED, ...(values.still ? ['--disable-gpu'] : ['--enable-unsafe-swiftshader'])],
});
const context = await browser.newContext({
	viewport: WINDOW,
	reducedMotion: 'reduce',
	serviceWorkers: 'block',
	permissions: ['clipboard-read', 'clipboard-write'],
	// Every pixel is drawn by the processor: at half the resolution four times as much is done in the time.
	deviceScaleFactor: 0.5,
});
const faults = watchFaults(context);
const page = await context.newPage();
// tsx has functions keep their names by a helper, which those sent into a page would miss.
await page.addInitScript('globalThis.__name = (named) => named');
if (values.still) await context.addInitScript(withoutWebGl);
const reader = new Reader(page, chanceOf(seed));
const done: Done = new Map();
const looks: Held[] = [];
const begun = Date.now();
try {
	await page.goto(`${site.url}/?year=1860`);
	await page.locator('html[data-whole=true]').waitFor({ state: 'attached', timeout: 300_000 });
	do {
		const told = faults.length;
		if (looks.length === 0) await everythingOnce(reader, done, faults);
		await someOfEverything(reader, A_ROUND, done, faults);
		await bringToRest(reader);
		const held = await heldBy(page);
		looks.push(held);
		const actions = [...done.values()].reduce((sum, n) => sum + n, 0);
		console.log(
			`${((Date.now() - begun) / 60_000).toFixed(1)} min, ${actions} actions: ${(held.heap / 1e6).toFixed(1)} MB, ` +
				`${held.nodes} nodes, ${held.listeners} listeners; ${faults.length} faults`,
		);
		for (const fault of faults.slice(told)) console.log(`  ${fault}`);
	} while (Date.now() - begun < minutes * 60_000 || looks.length < WARM + 2);
} finally {
	await browser.close();
	site.close();
}
console.log('\nWhat was done:');
for (const { name } of ACTIONS) console.log(`  ${String(done.get(name) ?? 0).padStart(5)}  ${name}`);
const grown = grownIn(looks.slice(WARM));
if (grown.length > 0) console.log(`\n${grown.join('\n')}`);
if (faults.length + grown.length > 0)
	fail(`It does not hold: ${faults.length} faults, ${grown.length} growths.`);
console.log('\nNothing broke, and nothing was left behind.');
