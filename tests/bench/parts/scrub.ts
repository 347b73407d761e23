import { buildPeer } from '../browser/buildPeer';
import { openBrowser, VIEWPORT } from '../browser/launch';
import { scrub, type StepCost } from '../browser/scrub';
import { serveFolder } from '../browser/serveFolder';
import { peerWay, siteWay, type Way } from '../browser/ways';
import { figure, printTable, ratio } from '../markdown';
import { catalogue, topology } from '../record';
import { median, p95 } from '../statistics';
import type { Options, Part } from './part';

/** What is held against what. */
const PEER = 'filterByDate';

const ROWS: [what: string, figure: (cost: StepCost) => number, of: (figures: number[]) => number][] = [
	['main thread, ms a step', ({ mainMs }) => mainMs, median],
	['main thread, p95', ({ mainMs }) => mainMs, p95],
	['first draw of the step, ms', ({ firstDrawMs }) => firstDrawMs, median],
	['last draw of the step, ms', ({ lastDrawMs }) => lastDrawMs, median],
	['last draw, p95', ({ lastDrawMs }) => lastDrawMs, p95],
	['buffers, MB a step', ({ bufferMB }) => bufferMB, median],
	['buffers, p95', ({ bufferMB }) => bufferMB, p95],
	['textures, MB a step', ({ textureMB }) => textureMB, median],
	['textures, p95', ({ textureMB }) => textureMB, p95],
	['draw calls a step', ({ draws }) => draws, median],
	['draw calls, p95', ({ draws }) => draws, p95],
	['frames a step', ({ frames }) => frames, median],
];

/** The slider, year by year, beside a bare page of the same parcels and tenures. */
export const scrubPart: Part = {
	what: 'a step of the slider, beside a bare map that filters by date',
	site: true,
	async run({ sites, from, steps }: Options) {
		const peer = await serveFolder(await buildPeer(catalogue, topology));
		const served = [peer];
		const ways: Way[] = [];
		for (const { name, folder } of sites) {
			const site = await serveFolder(folder);
			served.push(site);
			ways.push(siteWay(name, site.url));
		}
		ways.push(...[PEER, 'setFilter', 'setData'].map((name) => peerWay(name, peer.url)));
		const browser = await openBrowser();
		try {
			const costs = await scrub(browser, ways, { from, steps });
			const against = costs.get(ways.find(({ name }) => name === PEER)!)!;
			const tenures = catalogue.parcels.reduce((sum, parcel) => sum + parcel.tenures.length, 0);
			printTable(
				`A step of a year, ${from} to ${from + steps}, ${VIEWPORT.width}×${VIEWPORT.height}, ${catalogue.parcels.length} parcels, ${tenures} tenures: medians, and how many times ${PEER}`,
				['', ...ways.map(({ name }) => name)],
				ROWS.map(([what, read, of]) => {
					const theirs = of(against.map(read));
					return [
						what,
						...ways.map((way) => {
							const value = of(costs.get(way)!.map(read));
							return `${figure(value)} (${ratio(value, theirs)})`;
						}),
					];
				}),
			);
		} finally {
			await browser.close();
			for (const { close } of served) close();
		}
		return true;
	},
};
