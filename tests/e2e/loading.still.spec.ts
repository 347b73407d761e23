import { readdirSync, readFileSync } from 'node:fs';
import type { Outline } from '../../src/lib/atlas/model';
import { LAST_WORDS } from '../../src/lib/i18n/lastWords';
import { en } from '../../src/lib/i18n/messages/en';
import { expect, test } from './fixtures';

const LINK = '?year=1858&treaty=aigun-1858&lang=ru';

test('a failed download can be tried again', async ({ explorer, page }) => {
	let down = true;
	await page.route('**/data/outline.en.json', (route) => (down ? route.abort() : route.continue()));
	await page.goto('/?year=1858');
	await expect(page.getByRole('alert')).toContainText(/could not be fetched/);
	down = false;
	await explorer.press('Try again');
	await explorer.settled();
	await expect(explorer.slider).toHaveValue('1858');
});

test('an answer that is not the record is told', async ({ page }) => {
	await page.route('**/data/outline.topo.json', (route) => route.fulfill({ body: '<!doctype html>' }));
	await page.goto('/');
	await expect(page.getByRole('alert')).toContainText(/arrived incomplete/);
});

test('without WebGL a still map stands in, and says so', async ({ explorer, page }) => {
	await explorer.open('?treaty=aigun-1858');
	await expect(page.getByText(en['map.still.webgl'])).toBeVisible();
	await expect(explorer.slider).toHaveValue('1858');
});

test('the page is whole before any script: title and heading', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}/`);
	await expect(page).toHaveTitle(/Shifting Frontier/);
	await context.close();
});

test('files that it can do without keep the reader from nothing when they never come', async ({
	explorer,
	page,
}) => {
	for (const file of ['relief/meta.json', 'data/nature.topo.json', 'data/history.json'])
		// Accepted, and never answered.
		await page.route(`**/${file}`, () => {});
	await explorer.open('?treaty=aigun-1858');
	await expect(page.getByText('Article 1').first()).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('a page whose script fails leads on, in the link’s language and with its state', () => {
	test.use({ failing: true });

	test('the first script is gone', async ({ explorer, page }) => {
		let down = true;
		await page.route('**/entry/app.*.js', (route) => (down ? route.abort() : route.fallback()));
		await page.goto(`/${LINK}`);
		await expect(page.getByRole('alert')).toContainText(LAST_WORDS.ru.unopened);
		down = false;
		await page.getByRole('link', { name: LAST_WORDS.ru.reload }).click();
		await expect(page.getByRole('heading', { name: 'Айгунский договор' })).toBeVisible();
		await expect(explorer.map).toHaveAttribute('data-year', '1858');
		await expect(page.getByRole('alert')).toHaveCount(0);
	});

	test('a script of the page is gone, because a newer version is out', async ({ page }) => {
		await page.route(/\/nodes\/(?![01]\.)/, (route) => route.fulfill({ status: 404 }));
		await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'newer' } }));
		await page.goto(`/${LINK}`);
		await expect(page.getByRole('alert')).toHaveText(LAST_WORDS.ru.outdated);
		await expect(page.getByRole('link', { name: LAST_WORDS.ru.reload })).toHaveAttribute('href', `/${LINK}`);
		await expect(page.getByRole('link', { name: LAST_WORDS.ru.treaties })).toHaveAttribute(
			'href',
			'/ru/treaties/',
		);
	});

	test('an error that nobody foresaw', async ({ page }) => {
		await page.route('**/data/outline.ru.json', async (route) => {
			const outline = (await (await route.fetch()).json()) as Outline;
			await route.fulfill({
				json: { ...outline, parcels: outline.parcels.map((one) => ({ ...one, tenures: [null] })) },
			});
		});
		await page.goto(`/${LINK}`);
		await expect(page.getByRole('alert')).toHaveText(LAST_WORDS.ru.undrawn);
		await expect(page.getByRole('link', { name: LAST_WORDS.ru.reload })).toHaveAttribute('href', `/${LINK}`);
	});
});

test('a live map that does not come is told as that', async ({ explorer, page }) => {
	const chunks = 'build/_app/immutable/chunks';
	const live = readdirSync(chunks).filter((file) =>
		readFileSync(`${chunks}/${file}`, 'utf8').includes('This browser has no WebGL 2.'),
	);
	expect(live).toHaveLength(1);
	await page.route(`**/chunks/${live[0]}`, (route) => route.fulfill({ status: 404 }));
	await explorer.open('?treaty=aigun-1858');
	await expect(page.getByText(en['map.still.script'])).toBeVisible();
});
