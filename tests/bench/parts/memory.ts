import type { Browser } from 'playwright';
import { buildPeer } from '../browser/buildPeer';
import { openBrowser, openPage } from '../browser/launch';
import { serveFolder } from '../browser/serveFolder';
import { heapOf, type Heap } from '../browser/heap';
import { peerWay, siteWay, type Way } from '../browser/ways';
import { figure, printTable } from '../markdown';
import { catalogue, topology } from '../record';
import type { Part } from './part';

/** How far the heap may be from where it was. */
const TOLERANCE = 0.05;

/** The years gone through, there and back. */
const [FIRST, LAST] = [1640, 2020];

/** The heap is looked at so often on the way. */
const LOOKS = 4;

/** How long a page rests before a look, ms. */
const REST_MS = 3000;

/** Thousands of steps as fast as a hand could make them: one a frame. */
export const memoryPart: Part = {
	what: 'the heap after many steps, one a frame',
	site: true,
	async run({ sites, many }) {
		const peer = await serveFolder(await buildPeer(catalogue, topology));
		const served = await Promise.all(
			sites.map(async ({ name, folder }) => ({ name, ...(await serveFolder(folder)) })),
		);
		const ways = [...served.map(({ name, url }) => siteWay(name, url)), peerWay('filterByDate', peer.url)];
		const browser = await openBrowser();
		const heaps = new Map<string, Heap[]>();
		try {
			for (const way of ways) heaps.set(way.name, await heapsOf(browser, way, many));
		} finally {
			await browser.close();
			for (const { close } of [peer, ...served]) close();
		}
		const share = (heap: Heap[], part: (heap: Heap) => number) => part(heap.at(-1)!) / part(heap[0]!) - 1;
		const parts = [
			['', ({ all }: Heap) => all],
			[', without machine code', ({ all, code }: Heap) => all - code],
		] as const;
		printTable(
			'JavaScript heap after garbage collection, MB',
			[
				'',
				...Array.from({ length: LOOKS + 1 }, (_, look) => `${Math.round((many * look) / LOOKS)} steps`),
				'change, %',
			],
			[...heaps].flatMap(([name, heap]) =>
				parts.map(([what, part]) => [
					name + what,
					...heap.map((one) => figure(part(one))),
					figure(share(heap, part) * 100),
				]),
			),
		);
		return sites.every(({ name }) => Math.abs(share(heaps.get(name)!, ({ all }) => all)) <= TOLERANCE);
	},
};

/** The heap of a page before and after stretches of steps. */
async function heapsOf(browser: Browser, way: Way, steps: number): Promise<Heap[]> {
	const page = await openPage(browser);
	await way.open(page, FIRST);
	const heaps: Heap[] = [];
	let taken = 0;
	for (let look = 0; look <= LOOKS; look++) {
		for (; taken < Math.round((steps * look) / LOOKS); taken++) {
			await way.step(page, yearOf(taken + 1));
			await page.evaluate(() => new Promise(requestAnimationFrame));
		}
		// All the looks see the same year, come to rest: what it shows is not what has leaked.
		await way.step(page, FIRST);
		await page.waitForTimeout(REST_MS);
		heaps.push(await heapOf(page));
		console.error(
			`${way.name}: ${taken} of ${steps} steps, ${heaps.map(({ all }) => figure(all)).join(' → ')} MB`,
		);
	}
	await page.context().close();
	return heaps;
}

/** The year of a step, going up and down between the first and the last. */
function yearOf(step: number): number {
	const span = LAST - FIRST;
	const at = step % (2 * span);
	return FIRST + (at <= span ? at : 2 * span - at);
}
