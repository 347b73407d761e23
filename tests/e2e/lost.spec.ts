import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { pixelsOf } from './pixels';

/** Takes the WebGL context of every live map away, as a sleeping machine or a reset graphics card does. */
const loseContexts = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const canvases = document.querySelectorAll<HTMLCanvasElement>('canvas.maplibregl-canvas');
		for (const canvas of canvases)
			canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
		return canvases.length;
	});
/** The maps, without the timeline over them: its slider shows where the focus is. */
const picture = (page: Page): Promise<Buffer> => {
	const mask = [page.getByRole('region', { name: 'Year', exact: true })];
	return page.locator('section.plate').first().screenshot({ mask });
};

/** The share of pixels that differ between two pictures of one size. */
const difference = async (page: Page, a: Buffer, b: Buffer): Promise<number> =>
	page.evaluate(
		([{ data: a }, { data: b }]) => {
			let differ = 0;
			for (let i = 0; i < a.length; i += 4)
				if ([0, 1, 2].some((channel) => Math.abs(a[i + channel]! - b[i + channel]!) > 24)) differ++;
			return differ / (a.length / 4);
		},
		[await pixelsOf(page, a), await pixelsOf(page, b)] as const,
	);

test('maps that the browser takes WebGL from are still ones, and then the same as of a fresh load', async ({
	explorer,
	page,
}) => {
	const maps = page.locator('canvas.maplibregl-canvas');
	const told = page.getByText('took the live map’s graphics away');
	/** Both years of a swipe, with all of the record. */
	const stand = async () => {
		await expect(page.locator('.still')).toHaveCount(0, { timeout: 120_000 });
		await expect(maps).toHaveCount(2);
		await expect(page.locator('[data-earlier="1850"]')).toBeAttached({ timeout: 120_000 });
		await explorer.settled();
		await expect(explorer.map).toHaveAttribute('data-exact', 'true', { timeout: 120_000 });
	};
	const step = async (key: 'ArrowLeft' | 'ArrowRight', year: number) => {
		await explorer.slider.press(key);
		await expect(explorer.map).toHaveAttribute('data-year', String(year));
	};
	/** Names stand a little later than land and lines. */
	const becomes = (wanted: Buffer) =>
		expect.poll(async () => difference(page, await picture(page), wanted)).toBeLessThan(0.002);
	await explorer.open('?year=1857&from=1850&look=swipe');
	await stand();
	const fresh = await picture(page);
	// To a year in which no land changed, and back: all that is printed is the picture that was kept.
	await step('ArrowLeft', 1856);
	await step('ArrowRight', 1857);
	await becomes(fresh);

	expect(await loseContexts(page)).toBe(2);
	await expect(told).toBeVisible();
	await expect(page.locator('.still svg').first()).toBeVisible();
	// The year goes on meanwhile.
	await step('ArrowRight', 1858);

	// They come back by themselves.
	await stand();
	await expect(told).toHaveCount(0);
	await step('ArrowLeft', 1857);
	await becomes(fresh);
});
