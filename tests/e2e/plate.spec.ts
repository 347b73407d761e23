import type { Browser, Page } from '@playwright/test';
import { expect, Explorer, test, withoutWebGl } from './fixtures';
import { pixelsOf } from './pixels';

/*
 * The two maps draw one scene. The SVG's is drawn by the browser, the live one by shaders of our own: what has a
 * colour of its own must cover about as much of either, and land must have the same tint in the same places.
 */

interface Rgb {
	r: number;
	g: number;
	b: number;
}
type Counts = Record<string, number>;

/** Colours of the light palette that only one kind of mark has. */
const MARKS: Record<string, Rgb> = {
	frontier: { r: 0x45, g: 0x16, b: 0x0f },
	accent: { r: 0xc4, g: 0x35, b: 0x1c },
};

/** A picture of the map without its names: those are placed by different hands. */
async function pictureOf(explorer: Explorer, search: string): Promise<Buffer> {
	await explorer.open(search);
	await expect(explorer.map).toHaveAttribute('data-year', await explorer.slider.inputValue());
	return explorer.map.screenshot();
}

/** Counts pixels near each mark's colour, and the share of places whose tint the two pictures share. */
async function compare(
	page: Page,
	[live, still]: [Buffer, Buffer],
): Promise<{ counts: [Counts, Counts]; alike: number }> {
	return page.evaluate(
		({ a, b, marks }) => {
			const count = ({ data }: ImageData) =>
				Object.fromEntries(
					Object.entries(marks).map(([name, { r, g, b }]) => {
						let near = 0;
						for (let i = 0; i < data.length; i += 4)
							if (Math.abs(data[i]! - r) + Math.abs(data[i + 1]! - g) + Math.abs(data[i + 2]! - b) < 90)
								near++;
						return [name, near];
					}),
				);
			// Blocks as large as a hatch's period, so that where its strokes lie makes no difference.
			const SIDE = 14;
			let [blocks, alike] = [0, 0];
			for (let y = 0; y + SIDE <= a.height; y += SIDE)
				for (let x = 0; x + SIDE <= a.width; x += SIDE) {
					const difference = [0, 1, 2].map((channel) => {
						let sum = 0;
						for (let dy = 0; dy < SIDE; dy++)
							for (let dx = 0; dx < SIDE; dx++) {
								const i = ((y + dy) * a.width + x + dx) * 4 + channel;
								sum += a.data[i]! - b.data[i]!;
							}
						return Math.abs(sum / (SIDE * SIDE));
					});
					blocks++;
					if (Math.max(...difference) < 14) alike++;
				}
			return { counts: [count(a), count(b)] as [Counts, Counts], alike: alike / blocks };
		},
		{ a: await pixelsOf(page, live), b: await pixelsOf(page, still), marks: MARKS },
	);
}

/** The same address in a browser without WebGL. */
async function stillOf(browser: Browser, search: string, baseURL: string): Promise<Buffer> {
	const context = await browser.newContext({
		...{ baseURL, viewport: { width: 1200, height: 740 }, reducedMotion: 'reduce', serviceWorkers: 'block' },
	});
	const page = await context.newPage();
	await page.addInitScript(withoutWebGl);
	const picture = await pictureOf(new Explorer(page), search);
	await context.close();
	return picture;
}

test.describe('the live map and the still one', () => {
	test.use({ deviceScaleFactor: 1 });

	// Joint and changed land, a frontier with its casing, dots, ribbons and a band: most of what can be drawn.
	test('are the same picture', async ({ explorer, page, browser, baseURL }) => {
		const search = '?treaty=aigun-1858&map=4/49/125&events=none&routes=none';
		const live = await pictureOf(explorer, search);
		const still = await stillOf(browser, search, baseURL!);
		const { counts, alike } = await compare(page, [live, still]);
		const [drawn, wanted] = counts;
		// The blocks that names stand on are the rest.
		expect(alike).toBeGreaterThan(0.9);
		for (const mark of Object.keys(MARKS)) {
			const ratio = drawn[mark]! / wanted[mark]!;
			const what = `${mark}: ${drawn[mark]} pixels live, ${wanted[mark]} still`;
			expect(wanted[mark], what).toBeGreaterThan(200);
			expect(ratio, what).toBeGreaterThan(0.7);
			expect(ratio, what).toBeLessThan(1.4);
		}
	});
});
