import type { Browser, CDPSession, Page } from 'playwright';
import { openPage } from './launch';
import { untilQuiet } from './quiet';
import type { Way } from './ways';

/** What one step of a year cost. */
export interface StepCost {
	/** What the page's main thread was busy for until it was quiet, ms: scripts, layout, painting. */
	mainMs: number;
	/** From the slider's event to the first and the last draw call, ms. */
	firstDrawMs: number;
	lastDrawMs: number;
	/** Bytes handed to WebGL, in MB of a million. */
	bufferMB: number;
	textureMB: number;
	/** Draw calls of all frames, and the frames. */
	draws: number;
	frames: number;
}

/** A page is quiet when it has not drawn for so long, ms: longer than the site waits with anything that draws. */
const QUIET_MS = 700;

/** A way that is open in a page of its own. */
interface Seat {
	way: Way;
	page: Page;
	cdp: CDPSession;
}

/**
 * Scrubs several pages through the same years in turn: each step is taken by every way before the next one begins, so
 * that a machine that is busy for a while is so for all of them.
 *
 * @param from the year before the first step
 * @returns the cost of every step, by way and in order
 */
export async function scrub(
	browser: Browser,
	ways: readonly Way[],
	{ from, steps }: { from: number; steps: number },
): Promise<Map<Way, StepCost[]>> {
	const seats: Seat[] = [];
	for (const way of ways) {
		const page = await openPage(browser);
		await way.open(page, from);
		await untilQuiet(page, QUIET_MS);
		const cdp = await page.context().newCDPSession(page);
		await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
		seats.push({ way, page, cdp });
	}
	const costs = new Map<Way, StepCost[]>(ways.map((way) => [way, []]));
	for (let step = 1; step <= steps; step++)
		for (const seat of seats) costs.get(seat.way)!.push(await costOf(seat, from + step));
	for (const { page } of seats) await page.context().close();
	return costs;
}

async function costOf({ way, page, cdp }: Seat, year: number): Promise<StepCost> {
	const before = await busyMs(cdp);
	await way.step(page, year);
	let counts = await untilQuiet(page, QUIET_MS);
	// A busy machine may be silent for long before anything comes of a step.
	for (let tries = 0; counts.lastDraw === null || (await way.shown(page)) !== year; tries++) {
		if (tries > 60) throw new Error(`${way.name} does not show the year ${year}`);
		await new Promise((resolve) => setTimeout(resolve, QUIET_MS / 2));
		counts = await untilQuiet(page, QUIET_MS);
	}
	return {
		mainMs: (await busyMs(cdp)) - before,
		firstDrawMs: (counts.firstDraw ?? counts.begun) - counts.begun,
		lastDrawMs: counts.lastDraw - counts.begun,
		bufferMB: counts.bufferBytes / 1e6,
		textureMB: counts.textureBytes / 1e6,
		draws: counts.draws,
		frames: counts.frames,
	};
}

/** How long the page's main thread has been busy since it began, ms. */
async function busyMs(cdp: CDPSession): Promise<number> {
	const { metrics } = await cdp.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
