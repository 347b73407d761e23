import { countGl } from '../bench/browser/counters';
import { untilQuiet } from '../bench/browser/quiet';
import { slide } from '../bench/browser/ways';
import { expect, test } from './fixtures';

/*
 * What a step of a year sends to the graphics card: counters, not times, so that they are alike on every machine. What
 * each of them means is told in docs/performance.md.
 */

/** The most that a step may cost. */
const BUDGET = { bufferMB: 0.2, textureMB: 0.05, draws: 250 };

/** The years around the spine's busiest treaties: most of what can change does. */
const [BEFORE, STEPS] = [1853, 10];

/** How long the map must not have drawn to be quiet, ms: longer than the page waits with anything that draws. */
const QUIET_MS = 700;

// The whole plate: counted as a reader has it, with its relief and every pixel.
test.use({ relief: true, deviceScaleFactor: 1, viewport: { width: 1200, height: 800 } });

test('a step of the slider costs what changed', async ({ explorer, page }) => {
	await page.addInitScript(countGl);
	await explorer.open(`?year=${BEFORE}`);
	await untilQuiet(page, QUIET_MS);
	const over: string[] = [];
	let draws = 0;
	for (let year = BEFORE + 1; year <= BEFORE + STEPS; year++) {
		await page.evaluate(slide, year);
		await explorer.settled();
		const counts = await untilQuiet(page, QUIET_MS);
		const cost = {
			bufferMB: counts.bufferBytes / 1e6,
			textureMB: counts.textureBytes / 1e6,
			draws: counts.draws,
		};
		for (const what of ['bufferMB', 'textureMB', 'draws'] as const)
			if (cost[what] >= BUDGET[what]) over.push(`${year}: ${what} ${cost[what]}, not under ${BUDGET[what]}`);
		draws += counts.draws;
	}
	expect(over).toEqual([]);
	// A counter that counts nothing would hold any budget.
	expect(draws).toBeGreaterThan(STEPS);
});
