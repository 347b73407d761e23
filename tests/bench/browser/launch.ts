import { chromium, type Browser, type Page } from 'playwright';
import { requireChromium } from '../../../scripts/run/chromium.mjs';
import { UNDISTRACTED } from '../../undistracted';
import { countGl } from './counters';

/** A laptop's window. */
export const VIEWPORT = { width: 1200, height: 800 };

/**
 * A browser without a window or a graphics card: WebGL is drawn by the processor, and so is the page, as on many a school's
 * machine. (`--use-angle=swiftshader` would pretend a graphics card of which the processor does the work: then the page's
 * own paths and letters go through it too, twenty times slower than the processor draws them, which no machine does.)
 */
export async function openBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: await requireChromium(),
		args: [...UNDISTRACTED, '--enable-unsafe-swiftshader'],
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
