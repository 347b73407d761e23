import type { FeatureCollection, LineString, MultiLineString } from 'geojson';
import type { Segment } from '../../src/lib/atlas/model';
import { expect, Explorer, SPINE, test, withoutWebGl } from './fixtures';

test.describe('with relief', () => {
	test.use({ relief: true });

	test('each of the six, chosen in the list, brings its year, its panel and its land; its link opens it in a fresh browser', async ({
		explorer,
		browser,
		page,
	}) => {
		await explorer.open('?year=1640');
		for (const [id, year, word] of SPINE)
			await test.step(id, async () => {
				const before = await explorer.view();
				await explorer.treaty(word, year).click();
				await expect(explorer.slider).toHaveValue(String(year));
				await expect(page.getByRole('heading', { name: new RegExp(word) }).first()).toBeVisible();
				await expect.poll(() => explorer.search().get('treaty')).toBe(id);
				await expect.poll(() => explorer.search().get('year')).toBe(String(year));
				await expect(page.getByText('What it provides')).toBeVisible();
				await explorer.settled();
				await expect.poll(() => explorer.view()).not.toEqual(before);
			});
		await test.step('the link of the last', async () => {
			const [id, year, word] = SPINE.at(-1)!;
			await expect.poll(() => explorer.search().get('map')).not.toBeNull();
			await explorer.press('Share');
			await explorer.press('Copy link');
			await expect(page.getByText('Copied')).toBeVisible();
			const link = await page.evaluate(() => navigator.clipboard.readText());
			expect(new URL(link).searchParams.get('treaty')).toBe(id);

			const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
			const fresh = new Explorer(await context.newPage());
			// Any map will do: links.spec.ts opens an address on the live one.
			await fresh.page.addInitScript(withoutWebGl);
			await fresh.page.goto(link);
			await fresh.settled();
			expect(await fresh.year()).toBe(year);
			await expect(fresh.page.getByRole('heading', { name: new RegExp(word) }).first()).toBeVisible();
			expect(await fresh.view()).toEqual(await explorer.view());
			await context.close();
		});
	});
});

test('chosen by its line on the map it is the same', async ({ explorer, page, request }) => {
	const { features } = (await (
		await request.get('/data/frontiers/aigun-1858.geojson')
	).json()) as FeatureCollection<LineString | MultiLineString, Segment>;
	const amur = features.find(({ properties }) => properties.kind === 'river')?.geometry;
	const [line = []] = amur?.type === 'LineString' ? [amur.coordinates] : (amur?.coordinates ?? []);
	// The middle of a stretch between two positions, so that the toy's corners do not matter.
	const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = line.slice(Math.floor((line.length - 1) / 2));
	await explorer.open(`?year=1858&map=8.00/${((y0 + y1) / 2).toFixed(2)}/${((x0 + x1) / 2).toFixed(2)}`);
	const at = await explorer.middle();
	await page.mouse.click(at.x, at.y);
	await expect.poll(() => explorer.search().get('treaty')).toBe('aigun-1858');
	await expect(page.getByRole('heading', { name: /Aigun/ }).first()).toBeVisible();
});

test('land clicked tells who held it that year, and by what', async ({ explorer, page }) => {
	// The middle of the map stands on the left bank of the Amur.
	await explorer.open('?year=1858&map=6.00/52.50/128.00');
	const at = await explorer.middle();
	await page.mouse.click(at.x, at.y);
	await expect(page.getByText('At the end of 1858:')).toBeVisible();
	await expect(page.getByText(/since 28 May 1858|by .*Aigun/).first()).toBeVisible();
});

test.describe('in words', { tag: '@still' }, () => {
	test('chosen on its tick it is the same', async ({ explorer, page }) => {
		await explorer.open('?year=1700');
		await page.getByRole('button', { name: 'Treaty of Aigun, 1858', exact: true }).click();
		await expect(explorer.slider).toHaveValue('1858');
		await expect.poll(() => explorer.search().get('treaty')).toBe('aigun-1858');
	});

	test('what moved stands beside what others have published, its name in three languages', async ({
		explorer,
		page,
	}) => {
		await explorer.open('?treaty=aigun-1858');
		await expect(page.getByRole('heading', { name: 'What moved' })).toBeVisible();
		await expect(page.getByText(/\d km²/).first()).toBeVisible();
		await expect(page.getByText('Published figures')).toBeVisible();
		await expect(page.getByText(/瑷珲|璦琿/).first()).toBeVisible();
		await expect(page.getByText(/Айгунский/).first()).toBeVisible();
	});

	test('back and forward go from treaty to treaty', async ({ explorer, page }) => {
		await explorer.open('?year=1700');
		await explorer.treaty('Aigun', 1858).click();
		await expect.poll(() => explorer.search().get('treaty')).toBe('aigun-1858');
		await explorer.treaty('Peking', 1860).click();
		await expect.poll(() => explorer.search().get('treaty')).toBe('peking-1860');
		await page.goBack();
		await expect(explorer.slider).toHaveValue('1858');
		expect(explorer.search().get('treaty')).toBe('aigun-1858');
		await page.goBack();
		await expect(explorer.slider).toHaveValue('1700');
		await page.goForward();
		await expect(explorer.slider).toHaveValue('1858');
		await explorer.settled();
	});
});
