import { expect, test } from './fixtures';

test.use({ serviceWorkers: 'allow' });

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
	// The record's other languages were kept with it.
	await page.goto('/?year=1881&lang=ru');
	await expect(explorer.map).toHaveAttribute('data-year', '1881');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await expect(page.getByRole('button', { name: /Айгунский договор/ }).first()).toBeVisible();
});
