import { expect, test } from './fixtures';

test('a live map whose worker says nothing is given up after a minute, and the still one stays of use', async ({
	explorer,
	page,
}) => {
	await page.route('**/workers/maplibre-gl-worker-*.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'self.onmessage = () => {};' }),
	);
	await page.clock.install();
	await page.goto('/?year=1858');
	// It is opened, and waits for what its worker makes of the lines.
	await expect(page.locator('canvas.maplibregl-canvas')).toBeAttached({ timeout: 60_000 });
	await expect(page.locator('html')).not.toHaveAttribute('data-ready');
	await page.clock.runFor(65_000);
	await expect(page.getByText('The live map did not start')).toBeVisible();
	await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(0);
	await expect(page.locator('.still svg')).toBeVisible();
	await explorer.slider.press('ArrowRight');
	await expect(explorer.map).toHaveAttribute('data-year', '1859');
});
