import { expect, test } from './fixtures';

test('a swipe shows both years on one map, and they move together', async ({ explorer, page }) => {
	await explorer.open('?year=1881&from=1689&look=swipe');
	const earlier = page.locator('[data-earlier]');
	await expect(earlier).toHaveAttribute('data-earlier', '1689');
	const clip = () => page.getByTestId('earlier').evaluate((element) => getComputedStyle(element).clipPath);
	const before = await clip();
	await page.getByRole('slider', { name: /Visibility of 1689/ }).press('End');
	await expect.poll(clip).not.toBe(before);
	await explorer.press('Zoom in');
	await explorer.settled();
	await expect(earlier).toHaveAttribute('data-earlier', '1689');
});

test.describe('in words', { tag: '@still' }, () => {
	test('two years are compared in a sentence and a ledger, and the link keeps them', async ({
		explorer,
		page,
	}) => {
		await explorer.open('?year=1881');
		await explorer.press('Compare with another year');
		await expect.poll(() => explorer.search().get('from')).toBe('1689');
		const card = page.getByRole('article', { name: '1689–1881' });
		await expect(
			card.getByText(
				/^Between 1689 and 1881, [\d,]+\skm²( \([\d,–]+\))? passed from China’s side to Russia’s side/,
			),
		).toBeVisible();
		await expect(card.getByRole('button', { name: /Treaty of Aigun, 1858/ }).first()).toBeVisible();
		await expect(card.getByRole('cell', { name: /^[\d,]+\skm²$/ }).first()).toBeVisible();
		await page.reload();
		await explorer.settled();
		await expect(card).toBeVisible();
		await card
			.getByRole('button', { name: /Treaty of Aigun, 1858/ })
			.first()
			.click();
		await expect.poll(() => explorer.search().get('treaty')).toBe('aigun-1858');
	});

	test('the second handle moves the other year by keyboard', async ({ explorer, page }) => {
		await explorer.open('?year=1881&from=1689');
		const handle = page.getByRole('slider', { name: 'Year compared with' });
		await handle.press('ArrowRight');
		await expect.poll(() => explorer.search().get('from')).toBe('1690');
		await expect(explorer.slider).toHaveValue('1881');
		await explorer.slider.press('ArrowLeft');
		await expect(explorer.slider).toHaveValue('1880');
		await expect(handle).toHaveValue('1690');
		await page.getByRole('button', { name: 'End the comparison' }).last().click();
		await expect.poll(() => explorer.search().get('from')).toBeNull();
		await expect(handle).toHaveCount(0);
	});

	test('of two years that lie over each other, the one that is seen more bears the names', async ({
		explorer,
		page,
	}) => {
		await explorer.open('?year=1900&from=1650&look=fade');
		const names = page.locator('[data-layer="polity-names"]');
		const before = page.getByTestId('earlier').locator(names);
		const after = page.getByTestId('map').locator(names);
		await expect(before).toContainText(/Tsardom/i);
		await expect(after).toHaveCount(0);
		await page.getByRole('slider', { name: /Visibility of 1650/ }).press('Home');
		await expect(after).toContainText(/Russian\s*Empire/i);
		await expect(before).toHaveCount(0);
	});

	test('the ledger stands under the slider, in words, and moves the year', async ({ explorer, page }) => {
		await explorer.open('?year=1858');
		const chart = page.getByRole('img', { name: /^The ledger over time\. At the end of 1858/ });
		await expect(chart).toBeVisible();
		const box = (await chart.boundingBox())!;
		await page.mouse.click(box.x + box.width * 0.2, box.y + box.height / 2);
		await expect(explorer.slider).not.toHaveValue('1858');
		await page.getByText(/^As a table \(\d+\)$/).click();
		const ledger = page.getByRole('region', { name: 'The ledger over time' });
		await expect(ledger.getByRole('button', { name: 'Treaty of Aigun, 1858', exact: true })).toBeVisible();
	});

	test('the map is told as a table too', async ({ explorer, page }) => {
		await explorer.open('?year=1900');
		await page.getByText('The map in words').click();
		const table = page.getByRole('table', { name: /end of 1900/ });
		await expect(table.getByRole('rowheader', { name: /^Russian Empire/ })).toBeVisible();
		await expect(table.getByRole('rowheader', { name: /occupied/ })).toBeVisible();
		await table.getByRole('button', { name: 'Manchuria' }).click();
		await expect.poll(() => explorer.search().get('land')).toBe('manchuria');
	});
});
