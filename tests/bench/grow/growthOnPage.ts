import { openBrowser } from '../browser/launch.ts';
import { scrub, type StepCost } from '../browser/scrub.ts';
import { serveFolder } from '../browser/serveFolder.ts';
import { siteWay, type Way } from '../browser/ways.ts';
import { figure, printTable, ratio } from '../markdown.ts';
import type { Options } from '../parts/part.ts';
import { median } from '../statistics.ts';
import { grownSite } from './grownSite.ts';

/**
 * The slider on the built site, with the real record and with grown ones, in one browser.
 *
 * @param sizes so many times the parcels and tenures
 */
export async function growthOnPage(
	{ sites, from, steps }: Options,
	sizes: readonly number[],
	seed: number,
): Promise<void> {
	const [built] = sites;
	if (!built) return;
	const folders = [built.folder, ...sizes.map((times) => grownSite(built.folder, times, seed))];
	const served = await Promise.all(folders.map((folder) => serveFolder(folder)));
	const ways: Way[] = served.map(({ url }, i) => siteWay(`×${i === 0 ? 1 : sizes[i - 1]}`, url));
	const browser = await openBrowser();
	try {
		const costs = await scrub(browser, ways, { from, steps });
		const row = (what: string, of: (cost: StepCost) => number) => {
			const medians = ways.map((way) => median(costs.get(way)!.map(of)));
			return [what, ...medians.map((value) => `${figure(value)} (${ratio(value, medians[0]!)})`)];
		};
		printTable(
			`A step of a year on the page, ${from} to ${from + steps}: medians, and how many times the real record’s`,
			['', ...ways.map(({ name }) => name)],
			[
				row('main thread, ms', ({ mainMs }) => mainMs),
				row('last draw, ms', ({ lastDrawMs }) => lastDrawMs),
				row('buffers, MB', ({ bufferMB }) => bufferMB),
				row('textures, MB', ({ textureMB }) => textureMB),
				row('draw calls', ({ draws }) => draws),
			],
		);
	} finally {
		await browser.close();
		for (const { close } of served) close();
	}
}
