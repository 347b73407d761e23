import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test, type Explorer } from './fixtures';

/*
 * Pictures of a few telling states, held against kept ones; `npx playwright test looks --update-snapshots` takes
 * them anew. They are taken of the still map, which any machine draws alike but for the edges of its letters. So a
 * state is kept twice: the whole page, in which letters may differ, and land and lines without a letter, where
 * hardly a pixel may. Names and where they stand are in tests/golden/looks.test.ts.
 */
const PAGE = { maxDiffPixelRatio: 0.03 };
const MAP = {
	stylePath: fileURLToPath(new URL('looks/mapOnly.css', import.meta.url)),
	threshold: 0.03,
	maxDiffPixels: 20,
};

async function atRest(page: Page, words: RegExp): Promise<void> {
	await expect(page.getByText(words).first()).toBeAttached();
	await page.evaluate(async () => void (await document.fonts.ready));
}

async function expectLooks(explorer: Explorer, name: string): Promise<void> {
	await expect(explorer.page).toHaveScreenshot(`${name}.png`, PAGE);
	await expect(explorer.map).toHaveScreenshot(`${name}-map.png`, MAP);
}

/** Layers that the picture has nothing of: names are letters, and the window lies within the frame. */
const UNSEEN = '[data-layer$="-names"], [data-layer="outside-frame"], [data-layer="neatline"]';

/** Without any one layer, what is kept must not fit. */
async function expectEachLayerCounts({ page, map }: Explorer, name: string): Promise<void> {
	const layers = await page
		.locator(`[data-testid="map"] [data-layer]:not(${UNSEEN})`)
		.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-layer')!));
	expect(layers.length).toBeGreaterThan(15);
	const style = await page.addStyleTag({ content: ' ' });
	for (const layer of layers) {
		await style.evaluate((element, id) => {
			element.textContent = `[data-layer="${id}"] { display: none; }`;
		}, layer);
		await expect(map, `the map without ${layer}`).not.toHaveScreenshot(`${name}-map.png`, MAP);
	}
}

test('a year, its frontier and its events', async ({ explorer, page }) => {
	await explorer.open('?year=1689');
	await atRest(page, /^On the map in 1689/);
	await expectLooks(explorer, 'year-1689');
});

test('a treaty and the land it moved', async ({ explorer, page }) => {
	await explorer.open('?treaty=aigun-1858');
	await atRest(page, /^On the map in 1858/);
	await expectLooks(explorer, 'treaty-aigun');
	await expectEachLayerCounts(explorer, 'treaty-aigun');
});

test('land that is chosen, roads and names of its holders', async ({ explorer, page }) => {
	await explorer.open('?year=1903&land=manchuria&names=local&map=4.60/46.00/126.00');
	await atRest(page, /^On the map in 1903/);
	await expectLooks(explorer, 'chosen-1903');
});

test('two years compared', async ({ explorer, page }) => {
	await explorer.open('?year=1881&from=1689&events=none&routes=none');
	await atRest(page, /1689 – 1881/);
	await expect(page.getByRole('article', { name: '1689 – 1881' })).toBeVisible();
	await expectLooks(explorer, 'compared-1689-1881');
});

test.describe('at night on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

	test('sovereign and controller are told apart', async ({ explorer, page }) => {
		await explorer.open('?year=1903');
		await atRest(page, /^On the map in 1903/);
		await expectLooks(explorer, 'phone-night-1903');
	});
});
