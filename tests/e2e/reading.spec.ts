import { expect, test } from './fixtures';

test.describe('on a phone', { tag: '@still' }, () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('the slider, the treaties and their land are at hand', async ({ explorer, page }) => {
		await explorer.open('?year=1700');
		await expect(explorer.slider).toBeInViewport();
		await page.getByRole('button', { name: 'Treaty of Aigun, 1858', exact: true }).click();
		await expect(explorer.slider).toHaveValue('1858');
		await expect(page.getByRole('heading', { name: /Aigun/ }).first()).toBeVisible();
		await expect
			.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
			.toBe(true);
	});
});
