import AxeBuilder from '@axe-core/playwright';
import { expect, SPINE, test } from './fixtures';

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
	['?year=99999', String(new Date().getUTCFullYear()), /99999 is outside the record/],
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
});
