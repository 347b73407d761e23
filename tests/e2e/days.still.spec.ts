import { expect, test } from './fixtures';

test('a year opens into its days, and Back takes back what moved it', async ({ explorer, page }) => {
	await page.clock.install();
	await explorer.open('?year=1944');
	const next = page.getByRole('button', { name: 'Next change' });
	await next.click();
	await expect.poll(() => explorer.search().get('date')).toBe('1945-08-09');
	await next.click();
	await expect.poll(() => explorer.search().get('date')).toBe('1945-08-14');
	await expect(explorer.slider).toHaveAttribute('aria-valuetext', /^14 August 1945\./);
	await expect(page).toHaveTitle(/^14 August 1945/);
	await explorer.slider.focus();
	// The keys are one gesture by the page's clock, however long this machine takes from one to the next.
	await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
	for (let times = 0; times < 5; times++) await page.keyboard.press('ArrowLeft');
	await expect(explorer.slider).toHaveValue('1940');
	await page.clock.resume();
	await expect.poll(() => explorer.search().get('year')).toBe('1940');
	await page.goBack();
	await expect.poll(() => explorer.search().get('date')).toBe('1945-08-14');
	await page.goBack();
	await page.goBack();
	await expect(explorer.slider).toHaveValue('1944');
});

test('by which days the map goes stands on the map, with the way back', async ({ explorer, page }) => {
	await explorer.open('?year=1859&days=ratified');
	const told = page.getByText('Land passes on the day of ratification or exchange');
	await expect(told).toBeVisible();
	await explorer.press('Back to each act’s own day');
	await expect.poll(() => explorer.search().get('days')).toBeNull();
	await expect(told).toHaveCount(0);
});
