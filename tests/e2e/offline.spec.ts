import { expect, test } from './fixtures';

test.use({ still: true, serviceWorkers: 'allow' });

test('once visited, the explorer opens without a network', async ({ explorer, page, context }) => {
	await explorer.open('?year=1858');
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await context.setOffline(true);
	await page.goto('/?year=1860&treaty=peking-1860');
	await explorer.settled();
	await expect(explorer.slider).toHaveValue('1860');
	await expect(page.getByRole('heading', { name: /Peking/ }).first()).toBeVisible();
	await page.goto('/?year=1860&lang=ru');
	await explorer.settled();
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});
