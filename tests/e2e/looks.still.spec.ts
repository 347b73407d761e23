import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/*
 * Pictures of the page in a few telling states, held against kept ones; `npx playwright test looks
 * --update-snapshots` takes them anew. They are taken of the still map, which any machine draws alike but for the
 * edges of its letters. Those are too many pixels to notice a missing line by: tests/golden/looks.test.ts holds the
 * map's land and lines, apart from letters, to the pixel.
 */
const SLACK = { maxDiffPixelRatio: 0.03 };

async function atRest(page: Page, words: RegExp): Promise<void> {
	await expect(page.getByText(words).first()).toBeAttached();
	await page.evaluate(async () => void (await document.fonts.ready));
}

test('a year, its frontier and its events', async ({ explorer, page }) => {
	await explorer.open('?year=1689');
	await atRest(page, /^On the map in 1689/);
	await expect(page).toHaveScreenshot('year-1689.png', SLACK);
});

test('a treaty and the land it moved', async ({ explorer, page }) => {
	await explorer.open('?treaty=aigun-1858');
	await atRest(page, /^On the map in 1858/);
	await expect(page).toHaveScreenshot('treaty-aigun.png', SLACK);
});

test('two years compared', async ({ explorer, page }) => {
	await explorer.open('?year=1881&from=1689&events=none&routes=none');
	await atRest(page, /1689–1881/);
	await expect(page.getByRole('article', { name: '1689–1881' })).toBeVisible();
	await expect(page).toHaveScreenshot('compared-1689-1881.png', SLACK);
});

test.describe('at night on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

	test('sovereign and controller are told apart', async ({ explorer, page }) => {
		await explorer.open('?year=1903');
		await atRest(page, /^On the map in 1903/);
		await expect(page).toHaveScreenshot('phone-night-1903.png', SLACK);
	});
});
