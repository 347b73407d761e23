import { en } from '../../src/lib/i18n/messages/en';
import { ru } from '../../src/lib/i18n/messages/ru';
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
	// A page that was not seen opens as the explorer, at its treaty and in its language, and says why.
	await page.goto('/ru/treaties/nerchinsk-1689/');
	await expect(page.getByText(String(ru['notice.notKept']))).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Нерчинский договор' })).toBeVisible();
	await expect(explorer.map).toHaveAttribute('data-year', '1689');
	await expect(page).toHaveURL(/treaty=nerchinsk-1689&lang=ru$/);
	// The map for frames stays one.
	await page.goto('/embed/?year=1900');
	await expect(page.getByRole('heading', { name: '1900' })).toBeVisible();
});

test('saved for offline, every page opens without a network', async ({ explorer, page, context }) => {
	await explorer.open('?year=1858');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await page.getByRole('button', { name: en['share.offline.save'] }).click();
	await expect(page.getByText(/^Saved: \d+ files, [\d.]+ MB/)).toBeVisible({ timeout: 120_000 });
	await context.setOffline(true);
	await page.goto('/zh-Hans/treaties/aigun-1858/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('瑷珲');
	const maps = page.locator('main img, main image');
	expect(await maps.count()).toBeGreaterThan(0);
	await page.goto('/ru/about/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});
