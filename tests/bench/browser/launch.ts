import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright';
import { requireChromium } from '../../../scripts/run/chromium.mjs';
import { siteServer } from '../../../scripts/run/serve.mjs';
import { countGl } from './counters';

/** A laptop's window. */
export const VIEWPORT = { width: 1200, height: 800 };

/** A browser without a window or a graphics card: WebGL is drawn by the processor, as on many a school's machine. */
export async function openBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: await requireChromium(),
		args: [
			'--no-sandbox',
			'--use-angle=swiftshader',
			'--enable-unsafe-swiftshader',
			'--disable-background-networking',
			'--disable-component-update',
			'--no-first-run',
		],
	});
}

/** An empty page as of a first visit, with a process of its own, whose calls to WebGL are counted. */
export async function openPage(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
	const page = await context.newPage();
	// tsx has functions keep their names by a helper, which those sent into a page would miss.
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.addInitScript(countGl);
	return page;
}

/** A folder that is served. */
export interface Served {
	/** Its address, without a slash at the end. */
	url: string;
	close(): void;
}

/**
 * Serves a folder of files on a free port, as `npm start` serves the site.
 *
 * @param folder an absolute path
 */
export async function serveFolder(folder: string): Promise<Served> {
	const server = siteServer(folder);
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
