import type { Page } from 'playwright';
import '../peer/window';

/** A way of showing the atlas in time: a page with a year that can be stepped. */
export interface Way {
	name: string;
	/** Opens it at a year, and waits until it is drawn. */
	open(page: Page, year: number): Promise<void>;
	/**
	 * Moves it to a year as a reader's hand would, and begins the page's counters (`glCounts.begin()`) in the same
	 * breath. It does not wait for the picture.
	 */
	step(page: Page, year: number): Promise<void>;
	/** The year that its picture shows. */
	shown(page: Page): Promise<number>;
}

/** A built folder of this site: its slider. */
export function siteWay(name: string, url: string): Way {
	return {
		name,
		async open(page, year) {
			await page.goto(`${url}/?year=${year}`);
			// All of its record is there too, which follows the map's first frame.
			await page.locator('html[data-whole=true]').waitFor({ state: 'attached', timeout: 300_000 });
		},
		step: (page, year) => page.evaluate(slide, year),
		shown: async (page) => Number(await page.getByTestId('map').getAttribute('data-year')),
	};
}

/** Moves the page's year slider, as the browser does under a hand that drags it. It runs in the page. */
export function slide(year: number): void {
	const slider = document.querySelector<HTMLInputElement>('input[type=range]:not(.handle)');
	if (!slider) throw new Error('the page has no slider');
	window.glCounts.begin();
	slider.valueAsNumber = year;
	slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The bare page (`peer/`) under one of its ways of filtering by time. */
export function peerWay(name: string, url: string): Way {
	return {
		name,
		async open(page, year) {
			await page.goto(`${url}/?way=${name}&year=${year}`);
			await page.waitForFunction(() => window.peer?.shown !== undefined, undefined, { timeout: 300_000 });
		},
		step: (page, year) =>
			page.evaluate((year) => {
				window.glCounts.begin();
				window.peer.step(year);
			}, year),
		shown: (page) => page.evaluate(() => window.peer.shown ?? Number.NaN),
	};
}
