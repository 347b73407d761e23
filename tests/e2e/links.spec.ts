import AxeBuilder from '@axe-core/playwright';
import { expect, LAST_YEAR, SPINE, test } from './fixtures';

test('an address opens exactly its state, which a screen reader can follow, and then follows the map', async ({
	explorer,
	page,
}) => {
	await explorer.open('?year=1858&treaty=aigun-1858&map=4.20/52.10/128.30');
	await test.step('the state', async () => {
		await expect(explorer.slider).toHaveValue('1858');
		await expect(page.getByRole('heading', { name: /Aigun/ }).first()).toBeVisible();
		expect(await explorer.view()).toEqual([4.2, 52.1, 128.3]);
	});
	await test.step('nothing stands in the way of a screen reader', async () => {
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
			.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
			[],
		);
	});
	await test.step('the address follows the map', async () => {
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => explorer.search().get('map')).toMatch(/^5\.20\/52\.10\/128\.30$/);
		await expect.poll(async () => (await explorer.view())[0]).toBe(5.2);
	});
});

const NONSENSE: [search: string, year: string, said: RegExp][] = [
	['?year=abc', '1689', /“abc” is not a year/],
	['?year=99999', String(LAST_YEAR), /99999 is outside the atlas/],
	['?year=1640.5', '1640', /1640\.5.*1640 is shown/],
	['?year=1858&treaty=versailles-1919', '1858', /“versailles-1919”/],
	['?year=1858&map=x', '1858', /“x” is not a map position/],
	['?year=1858&map=99/52/128', '1858', /99\/52\/128 is outside the map/],
	['?year=1858&treaty=%E0%A4%A', '1858', /broken %-escape/],
	['?year=%zz', '1689', /broken %-escape/],
];

test.describe('in words', { tag: '@still' }, () => {
	test('a treaty alone opens in its year', async ({ explorer }) => {
		for (const [id, year] of SPINE)
			await test.step(id, async () => {
				await explorer.open(`?treaty=${id}`);
				await expect(explorer.slider).toHaveValue(String(year));
			});
	});

	test('nonsense opens the nearest state and says what it ignored', async ({ explorer, page }) => {
		for (const [search, year, said] of NONSENSE)
			await test.step(`${search} opens ${year}`, async () => {
				await explorer.open(search);
				await expect(explorer.slider).toHaveValue(year);
				await expect(page.getByText(said)).toBeVisible();
			});
	});

	test('a link as people send it opens quietly, at any address that finds the page', async ({
		baseURL,
		explorer,
		page,
	}) => {
		for (const [address, year, lang] of [
			['/?year=1858.', '1858', 'en'],
			['/?Year=１８５８&amp;treaty=Aigun-1858)&from=singlemessage&isappinstalled=0', '1858', 'en'],
			['//?year=1858', '1858', 'en'],
			['/?land=amur-left-bank&lang=ru-RU', '1858', 'ru'],
			['/?event=sretensk-1900', '1900', 'en'],
		] as const)
			await test.step(address, async () => {
				await page.goto(baseURL + address);
				await expect(page.locator('html')).toHaveAttribute('data-whole', 'true', { timeout: 150_000 });
				await expect(page.getByRole('slider').first()).toHaveValue(year);
				await expect(page.locator('html')).toHaveAttribute('lang', lang);
				await expect(page.locator('.notices')).toHaveCount(0);
			});
		await expect(explorer.map).toHaveAttribute('data-year', '1900');
	});

	test('the embedded map tells too what it took otherwise', async ({ page }) => {
		await page.goto(`/embed/?year=99999&${'x=1&y=2&'.repeat(50)}`);
		const told = page.getByRole('status').filter({ hasText: '99999' });
		await expect(told).toContainText(/outside the atlas/);
		await expect(told).toContainText(/2 parameters/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(LAST_YEAR));
	});

	test('a typed year may have full width; one that is none is told', async ({ explorer, page }) => {
		await explorer.open('?year=1700');
		await explorer.typed.fill('１８５８');
		await page.keyboard.press('Enter');
		await expect(explorer.slider).toHaveValue('1858');
		await explorer.typed.fill('221');
		await page.keyboard.press('Enter');
		await expect(explorer.slider).toHaveValue('1640');
		await expect(page.getByText(/221 is outside the atlas/)).toBeVisible();
	});

	test.describe('where the browser asks for another language', () => {
		test.use({ locale: 'ru-RU' });

		test('a link that names none offers it', async ({ explorer, page }) => {
			await explorer.open('?year=1858');
			await page.getByRole('button', { name: 'Читать по-русски' }).click();
			await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
			expect(explorer.search().get('lang')).toBe('ru');
			await expect(page.getByRole('button', { name: 'Читать по-русски' })).toHaveCount(0);
			await page.goto('/?lang=en');
			await explorer.settled();
			await expect(page.getByRole('button', { name: 'Читать по-русски' })).toHaveCount(0);
		});
	});
});
