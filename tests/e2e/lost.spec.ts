import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Takes the WebGL context of every live map away, as a sleeping machine or a reset graphics card does. */
const loseContexts = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const canvases = document.querySelectorAll<HTMLCanvasElement>('canvas.maplibregl-canvas');
		for (const canvas of canvases)
			canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
		return canvases.length;
	});

test('a live map that the browser takes WebGL from gives way to the still one, which goes on with the year', async ({
	explorer,
	page,
}) => {
	await explorer.open('?year=1860');
	expect(await loseContexts(page)).toBe(1);
	await expect(page.getByText('took the live map’s graphics away')).toBeVisible();
	await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(0);
	await expect(page.locator('.still svg').first()).toBeVisible();
	await explorer.slider.press('ArrowLeft');
	await expect(explorer.map).toHaveAttribute('data-year', '1859');
});
