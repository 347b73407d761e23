import { countGl } from '../bench/browser/counters';
import { untilQuiet } from '../bench/browser/quiet';
import { slide } from '../bench/browser/ways';
import { median } from '../bench/statistics';
import { expect, test } from './fixtures';

/*
 * What a step of a year sends to the graphics card: counters, not times, so that they are alike on every machine. What
 * each of them means is told in docs/performance.md.
 */

/** The most that a step may cost: the median of them. */
const BUDGET = { bufferMB: 0.2, textureMB: 0.05, draws: 250 };

/** The most that any step may draw: some forty where names come and go; the ground anew would be 250. */
const MOST_DRAWS = 120;

/** The most that is drawn until the map is first seen: once all of it, 270, not each of the frames in which it comes together. */
const FIRST_DRAWS = 500;

/** The years around the spine's busiest treaties: most of what can change does. */
const [BEFORE, STEPS] = [1853, 10];

/** How long the map must not have drawn to be quiet, ms: longer than the page waits with anything that draws. */
const QUIET_MS = 700;

test.use({ viewport: { width: 1200, height: 800 } });

/** Runs in the page: keeps how much had been drawn when the map was first seen. */
function keepFirstDraws(): void {
	new MutationObserver((_, watch) => {
		if (document.documentElement.dataset.ready !== 'true') return;
		watch.disconnect();
		document.documentElement.dataset.firstDraws = String(window.glCounts.draws);
	}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
}

test('a step of the slider costs what changed, and the first picture one drawing', async ({
	explorer,
	page,
}) => {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (/GL_INVALID|WebGL: INVALID/.test(message.text())) complaints.push(message.text());
	});
	await page.addInitScript(countGl);
	await page.addInitScript(keepFirstDraws);
	await explorer.open(`?year=${BEFORE - 1}`);
	const first = Number(await page.locator('html').getAttribute('data-first-draws'));
	expect(first).toBeGreaterThan(0);
	expect(first).toBeLessThan(FIRST_DRAWS);
	// The exact lines and waters are loaded into the graphics card once, whatever the year.
	await explorer.whole();
	await expect(explorer.map).toHaveAttribute('data-exact', 'true', { timeout: 120_000 });
	// Nor is the first step counted: on a busy machine what is loaded once may have waited for it.
	await page.evaluate(slide, BEFORE);
	await explorer.settled();
	await untilQuiet(page, 4 * QUIET_MS);
	const costs: Record<keyof typeof BUDGET, number[]> = { bufferMB: [], textureMB: [], draws: [] };
	for (let year = BEFORE + 1; year <= BEFORE + STEPS; year++) {
		await page.evaluate(slide, year);
		await explorer.settled();
		const counts = await untilQuiet(page, QUIET_MS);
		costs.bufferMB.push(counts.bufferBytes / 1e6);
		costs.textureMB.push(counts.textureBytes / 1e6);
		costs.draws.push(counts.draws);
	}
	for (const what of Object.keys(BUDGET) as (keyof typeof BUDGET)[])
		expect(median(costs[what]), `${what} of the steps: ${costs[what].join(', ')}`).toBeLessThan(BUDGET[what]);
	// A counter that counts nothing would hold any budget; and where names change, glyphs are sent, but no lines.
	expect(costs.draws.every((draws) => draws > 0)).toBe(true);
	expect(Math.max(...costs.draws), `draws of the steps: ${costs.draws.join(', ')}`).toBeLessThan(MOST_DRAWS);
	expect(Math.max(...costs.bufferMB), `buffers of the steps: ${costs.bufferMB.join(', ')}`).toBeLessThan(
		BUDGET.bufferMB,
	);
	// New sheets for another size must not hang where the next lines look for their tables.
	for (const viewport of [
		{ width: 1100, height: 760 },
		{ width: 1200, height: 800 },
	]) {
		await page.setViewportSize(viewport);
		await untilQuiet(page, QUIET_MS);
	}
	expect(complaints).toEqual([]);
});
