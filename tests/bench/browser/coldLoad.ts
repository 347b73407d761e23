import type { Browser, CDPSession } from 'playwright';
import { openPage } from './launch';
import { watchLoad, type LoadMarks } from './watchLoad';

/** A line as in a school or on a train: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const LINE = { downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8, latency: 150, offline: false };

/** What came over the line, sorted as the budgets are. */
export const KINDS = ['html', 'css', 'script', 'data', 'fonts', 'stills', 'relief', 'pictures'] as const;
export type Kind = (typeof KINDS)[number];

/** A file that came over the line. */
export interface Arrival {
	kind: Kind;
	path: string;
	/** When it was there, ms since the page was asked for. */
	at: number;
	/** Bytes as sent, headers and all. */
	bytes: number;
}

/** Loads a page with nothing in any cache over a slow line, until its map is there. */
export async function coldLoad(
	browser: Browser,
	url: string,
	hand: boolean,
): Promise<{ marks: LoadMarks; arrivals: Arrival[] }> {
	const page = await openPage(browser);
	try {
		await page.addInitScript(watchLoad, hand);
		const cdp = await page.context().newCDPSession(page);
		const arrivals = await watchLine(cdp);
		await cdp.send('Network.emulateNetworkConditions', LINE);
		await page.goto(url, { waitUntil: 'commit' });
		await page.waitForFunction(() => window.loadMarks.map !== null, undefined, { timeout: 300_000 });
		const marks = await page.evaluate(() => window.loadMarks);
		return { marks, arrivals };
	} finally {
		await page.context().close();
	}
}

/** The files that come over the line from now on; more are added as they come. */
async function watchLine(cdp: CDPSession): Promise<Arrival[]> {
	const arrivals: Arrival[] = [];
	const paths = new Map<string, string>();
	let begun: number | undefined;
	cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
		begun ??= timestamp;
		paths.set(requestId, new URL(request.url).pathname);
	});
	cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
		const path = paths.get(requestId);
		if (path === undefined || begun === undefined) return;
		arrivals.push({ kind: kindOf(path), path, at: (timestamp - begun) * 1000, bytes: encodedDataLength });
	});
	await cdp.send('Network.enable');
	return arrivals;
}

function kindOf(path: string): Kind {
	if (path.includes('/relief/')) return 'relief';
	if (path.includes('/stills/')) return 'stills';
	if (/\.(json|geojson|pbf|pmtiles|bin)$/.test(path)) return 'data';
	if (/\.m?js$/.test(path)) return 'script';
	if (path.endsWith('.css')) return 'css';
	if (/\.(woff2?|ttf|otf)$/.test(path)) return 'fonts';
	if (path.endsWith('/') || path.endsWith('.html')) return 'html';
	return 'pictures';
}
