import type { CDPSession, Page } from 'playwright';

/** What a page holds after its garbage was collected. */
export interface Held {
	/** Of JavaScript, bytes. */
	heap: number;
	/** Of the document and whatever else scripts still know of. */
	nodes: number;
	listeners: number;
}

const METRICS: Record<keyof Held, string> = {
	heap: 'JSHeapUsedSize',
	nodes: 'Nodes',
	listeners: 'JSEventListeners',
};

/** Two looks that differ by less see the page at rest, share of the heap. */
const STILL = 0.002;
const [MOST_LOOKS, BETWEEN_MS] = [20, 500];

/** Looks at what a page holds, again and again until it no longer changes. */
export async function heldBy(page: Page): Promise<Held> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Performance.enable');
	let held = await collected(cdp);
	for (let looks = 0; looks < MOST_LOOKS; looks++) {
		await page.waitForTimeout(BETWEEN_MS);
		const before = held;
		held = await collected(cdp);
		if (Math.abs(held.heap / before.heap - 1) < STILL && held.nodes === before.nodes) break;
	}
	await cdp.detach();
	return held;
}

async function collected(cdp: CDPSession): Promise<Held> {
	// Twice: what the first round's finalisers let go of is collected in the second.
	for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage');
	const { metrics } = await cdp.send('Performance.getMetrics');
	const value = (metric: string) => metrics.find(({ name }) => name === metric)?.value ?? Number.NaN;
	return Object.fromEntries(
		Object.entries(METRICS).map(([what, metric]) => [what, value(metric)]),
	) as unknown as Held;
}
