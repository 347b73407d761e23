import { expect, LAST_YEAR, test } from './fixtures';

test.describe('in motion', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	test('the map follows the year: scrubbed, played, faster and slower, paused, stopped at the end', async ({
		explorer,
		page,
	}) => {
		await explorer.open('?year=1700');
		await test.step('scrubbing moves the map and, once it rests, the address', async () => {
			const box = await explorer.slider.boundingBox();
			if (!box) throw new Error('the slider has no box');
			const y = box.y + box.height / 2;
			await page.mouse.move(box.x + box.width * 0.16, y);
			await page.mouse.down();
			for (const part of [0.2, 0.3, 0.4, 0.5])
				await page.mouse.move(box.x + box.width * part, y, { steps: 5 });
			await page.mouse.up();
			await expect.poll(() => explorer.year()).toBeGreaterThan(1800);
			await explorer.settled();
			await expect.poll(() => explorer.search().get('year')).toBe(String(await explorer.year()));
		});

		await explorer.typed.fill('1700');
		await page.keyboard.press('Enter');
		await expect(explorer.slider).toHaveValue('1700');
		await page.getByRole('combobox', { name: 'Speed' }).selectOption({ index: 2 });
		await explorer.press('Play');
		await expect.poll(() => explorer.year()).toBeGreaterThan(1720);
		await explorer.press('Pause');
		const paused = await explorer.year();
		// The address is written once the year has rested; it would not rest if it went on.
		// A year that opens into its days rests on each of them.
		const written = () => (explorer.search().get('date') ?? explorer.search().get('year'))?.slice(0, 4);
		await expect.poll(written).toBe(String(paused));
		expect(await explorer.year()).toBe(paused);

		const last = LAST_YEAR;
		await explorer.typed.fill(String(last - 5));
		await page.keyboard.press('Enter');
		await explorer.press('Play');
		await expect(explorer.slider).toHaveValue(String(last));
		await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
	});
});

test.describe('in words', { tag: '@still' }, () => {
	test('the slider is a native range named Year that speaks in sentences, and a year means its end', async ({
		explorer,
		page,
	}) => {
		await explorer.open('?year=1858');
		const { slider } = explorer;
		await expect(slider).toHaveValue('1858');
		await expect(slider).toHaveAttribute('min', '1640');
		await expect(slider).toHaveAttribute('max', String(LAST_YEAR));
		await expect(slider).toHaveAttribute('aria-valuetext', /^1858, end of year\. .*Aigun.*\.$/);
		await expect(page.getByText(/31 December/).first()).toBeVisible();
	});

	test('keys move the year: arrows, page, home and end; buttons, from change to change', async ({
		explorer,
		page,
	}) => {
		await explorer.open('?year=1859');
		await explorer.press('Next change');
		await expect(explorer.slider).toHaveValue('1860');
		await explorer.press('Previous change');
		await expect(explorer.slider).toHaveValue('1858');
		await explorer.slider.focus();
		await page.keyboard.press('ArrowRight');
		await expect(explorer.slider).toHaveValue('1859');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await expect(explorer.slider).toHaveValue('1857');
		await page.keyboard.press('PageUp');
		expect(await explorer.year()).toBeGreaterThan(1862);
		await page.keyboard.press('Home');
		await expect(explorer.slider).toHaveValue('1640');
		await page.keyboard.press('End');
		await expect(explorer.slider).toHaveValue(String(LAST_YEAR));
		await explorer.settled();
	});

	test('a year can be typed', async ({ explorer, page }) => {
		await explorer.open('?year=1700');
		await explorer.typed.fill('1860');
		await page.keyboard.press('Enter');
		await expect(explorer.slider).toHaveValue('1860');
		await expect.poll(() => explorer.search().get('year')).toBe('1860');
		await page.goBack();
		await expect(explorer.slider).toHaveValue('1700');
	});
});
