import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixtures';

/*
 * What a first visit fetches, and in what order: bytes and orders, which no machine changes. The sizes of what is
 * fetched whole are held by `npm run size`.
 */

/** Paths that a page has asked for, in order. */
function askedBy(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (['http:', 'https:'].includes(url.protocol)) asked.push(url.pathname);
	});
	return asked;
}

/** Holds what a page asks for of a kind, until it is let go. */
async function hold(
	page: Page,
	pattern: string,
): Promise<{ asked: () => number; letGo: () => Promise<void> }> {
	const held: Route[] = [];
	let holding = true;
	await page.route(pattern, async (route) => {
		if (holding) held.push(route);
		else await route.fallback();
	});
	return {
		asked: () => held.length,
		letGo: async () => {
			holding = false;
			await Promise.all(held.map((route) => route.fallback()));
		},
	};
}

const REST = ['catalogue.json', 'texts.en.json', 'history.json', 'atlas.topo.json', 'nature.topo.json'];

test('what the page opens with is asked for before any script runs, and nothing else of the record @still', async ({
	explorer,
	page,
}) => {
	const asked = askedBy(page);
	const scripts = await hold(page, '**/*.js');
	const outline = await hold(page, '**/data/outline.*');
	await page.goto('/?year=1861&treaty=aigun-1858', { waitUntil: 'commit' });
	await expect.poll(() => outline.asked()).toBe(2);
	await expect(page.getByText('Loading the record')).toBeVisible();
	// The still map is that of the link's year, and no other was fetched.
	await expect(page.locator('img[data-year="1861"]')).toHaveJSProperty('complete', true);
	expect(asked.filter((path) => path.startsWith('/stills/'))).toEqual(['/stills/1860.svg']);
	expect(asked.filter((path) => path.startsWith('/data/'))).toEqual([
		'/data/outline.en.json',
		'/data/outline.topo.json',
	]);
	expect(asked.filter((path) => /\/relief\/\d/.test(path))).toEqual([]);
	expect(asked.filter((path) => path.endsWith('.woff2'))).toHaveLength(2);
	await scripts.letGo();
	await outline.letGo();
	await explorer.whole();
	for (const file of REST)
		expect(
			asked.filter((path) => path === `/data/${file}`),
			file,
		).toHaveLength(1);
	expect(
		asked.filter((path) => path.startsWith('/data/outline.')),
		'asked for once',
	).toHaveLength(2);
});

const DETAIL = '**/treaties/aigun-1858/detail.json';

test('a treaty of a link opens before its text is there, and ends right @still', async ({
	explorer,
	page,
}) => {
	const asked = askedBy(page);
	const detail = await hold(page, DETAIL);
	const catalogue = await hold(page, '**/data/catalogue.json');
	await page.goto('/?treaty=aigun-1858');
	await expect(explorer.slider).toHaveValue('1858');
	await expect(page.getByRole('heading', { name: /Aigun/ }).first()).toBeVisible();
	await expect(page.getByText('Loading the record')).toBeVisible();
	await detail.letGo();
	// Told before the whole record is there, which comes after the map.
	await expect(page.getByText('Article 1').first()).toBeVisible();
	await expect(page.getByText('Loading the record')).toHaveCount(0);
	await expect.poll(() => catalogue.asked()).toBe(1);
	await catalogue.letGo();
	await explorer.whole();
	await expect(page.getByText('Article 1').first()).toBeVisible();
	// Another treaty is then told from what is there.
	await explorer.treaty('Nerchinsk', 1689).click();
	await expect(page.locator('#treaty-name')).toContainText('Nerchinsk');
	expect(asked.filter((path) => path.endsWith('/detail.json'))).toEqual(['/treaties/aigun-1858/detail.json']);
});

test('without the rest of the record the map and the year work, and it can be tried again @still', async ({
	explorer,
	page,
}) => {
	let down = true;
	for (const file of [DETAIL, '**/data/catalogue.json'])
		await page.route(file, (route) => (down ? route.abort() : route.fallback()));
	await explorer.open('?treaty=aigun-1858');
	await expect(page.getByRole('alert')).toContainText(/texts and the sources could not be loaded/);
	await explorer.typed.fill('1900');
	await explorer.typed.press('Enter');
	await expect(explorer.map).toHaveAttribute('data-year', '1900');
	down = false;
	await explorer.press('Try again');
	await expect(page.getByText('Article 1').first()).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await explorer.whole();
});

test('a treaty is told from the whole record where its own file does not come @still', async ({
	explorer,
	page,
}) => {
	await page.route(DETAIL, (route) => route.fulfill({ status: 404, body: 'gone' }));
	await explorer.open('?treaty=aigun-1858');
	await expect(page.getByText('Article 1').first()).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('the live map', () => {
	test.use({ relief: true });

	test('comes before the whole record, whose treaty is told already', async ({ explorer, page }) => {
		const asked = askedBy(page);
		const maplibre = await hold(page, '**/maplibre-gl-worker*');
		await page.goto('/?treaty=aigun-1858');
		await expect(page.getByText('Article 1').first()).toBeVisible();
		await expect.poll(() => maplibre.asked()).toBe(1);
		expect(asked.filter((path) => REST.some((file) => path === `/data/${file}`))).toEqual([]);
		await maplibre.letGo();
		await explorer.whole();
	});

	test('stands on what the page opened with, and relief under 300 kB', async ({ explorer, page }) => {
		const lines = await hold(page, '**/data/atlas.topo.json');
		const tiles: { path: string; bytes: number }[] = [];
		page.on('response', async (response) => {
			const { pathname } = new URL(response.url());
			if (/\/relief\/\d/.test(pathname))
				tiles.push({ path: pathname, bytes: Number(await response.headerValue('content-length')) });
		});
		await explorer.open('?treaty=aigun-1858');
		await expect.poll(() => lines.asked()).toBe(1);
		const bytes = tiles.reduce((sum, tile) => sum + tile.bytes, 0);
		expect(tiles.length).toBeGreaterThan(0);
		expect(bytes).toBeGreaterThan(0);
		expect(bytes).toBeLessThan(300_000);
		// Then the relief comes as fine as the view shows it.
		await lines.letGo();
		await expect.poll(() => tiles.some(({ path }) => path.startsWith('/relief/4/'))).toBe(true);
	});
});
