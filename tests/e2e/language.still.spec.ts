import type { Page } from '@playwright/test';
import { en } from '../../src/lib/i18n/messages/en';
import { ru } from '../../src/lib/i18n/messages/ru';
import { zhHans } from '../../src/lib/i18n/messages/zh-Hans';
import { expect, test } from './fixtures';

/** A message of each language that stands in no other file of the site's scripts. */
const MARKS = {
	en: en['year.means'],
	'zh-Hans': String(zhHans['year.means']),
	ru: String(ru['year.means']),
};

/** The languages whose messages and whose texts of the record a page has fetched. */
function fetchedBy(page: Page): { messages: Set<string>; texts: string[] } {
	const fetched = { messages: new Set<string>(), texts: [] as string[] };
	page.on('response', async (response) => {
		const { pathname } = new URL(response.url());
		const texts = /\/data\/(?:outline|texts)\.(.+)\.json$/.exec(pathname);
		if (texts && texts[1] !== 'topo') fetched.texts.push(texts[1]!);
		if (!pathname.endsWith('.js')) return;
		// A script may write a space that does not break by its number.
		const script = (await response.text()).replaceAll('\\xA0', '\u00a0');
		for (const [lang, mark] of Object.entries(MARKS)) if (script.includes(mark)) fetched.messages.add(lang);
	});
	return fetched;
}

for (const lang of ['en', 'zh-Hans', 'ru'] as const) {
	test(`opened in ${lang}, the page fetches that language and no other`, async ({ explorer, page }) => {
		const fetched = fetchedBy(page);
		await page.goto(`/?year=1858&lang=${lang}`);
		await expect(page.getByText(MARKS[lang])).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await expect(explorer.map).toHaveAttribute('data-year', '1858');
		await expect.poll(() => [...fetched.messages]).toEqual([lang]);
		await explorer.whole();
		expect(fetched.texts).toEqual([lang, lang]);
	});
}

test('a language has an address, which a link may say otherwise than; what is shared leads to it', async ({
	explorer,
	page,
	baseURL,
}) => {
	await page.goto('/ru/?year=1858');
	await expect(page.getByText(MARKS.ru)).toBeVisible();
	await explorer.whole();
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	expect(new URL(page.url()).search).toBe('?year=1858');
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page).toHaveURL(`${baseURL}/ru/?year=1858&lang=en`);
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(
		RegExp(`^${baseURL}/\\?year=1858&v=[\\d.]+$`),
	);
	await page.goto('/zh-Hans/?lang=ru');
	await expect(page.getByText(MARKS.ru)).toBeVisible();
	await page.goto('/nowhere/at-all/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('没有这个页面');
	await page.getByRole('link', { name: 'Открыть карту' }).click();
	await expect(page.getByText(MARKS.ru)).toBeVisible();
});

test('the page goes over to another language as a whole, and back with the browser', async ({
	explorer,
	page,
}) => {
	await explorer.open('?treaty=aigun-1858');
	await explorer.whole();
	const record: string[] = [];
	page.on('request', (request) => record.push(new URL(request.url()).pathname));
	await explorer.press('Русский');
	await expect(page.getByText(MARKS.ru)).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await expect(page.getByRole('heading', { name: 'Айгунский договор' })).toBeVisible();
	await expect(page.getByText('Статья 1').first()).toBeVisible();
	expect(explorer.search().get('lang')).toBe('ru');
	// The texts alone are fetched: the record is the same.
	expect(record.filter((path) => path.startsWith('/data/'))).toEqual(['/data/texts.ru.json']);
	await page.goBack();
	await expect(page.getByText(MARKS.en)).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByText('Article 1').first()).toBeVisible();
});

for (const [what, pattern] of [
	['texts', '**/data/texts.ru.json'],
	['messages', '**/_app/immutable/chunks/*.js'],
] as const) {
	test(`without the ${what} of another language the page stays as it is, and can try again`, async ({
		explorer,
		page,
	}) => {
		await explorer.open('?treaty=aigun-1858');
		let down = true;
		await page.route(pattern, (route) => (down ? route.abort() : route.continue()));
		await explorer.press('Русский');
		await expect(page.getByRole('alert')).toContainText(/could not be fetched/);
		await expect(page.getByText(MARKS.en)).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		// It does not outlive the wish for that language.
		await page.goBack();
		await expect(page.getByRole('alert')).toHaveCount(0);
		await page.goForward();
		await expect(page.getByRole('alert')).toContainText(/could not be fetched/);
		down = false;
		await explorer.press('Try again');
		await expect(page.getByText(MARKS.ru)).toBeVisible();
		await expect(page.getByText('Статья 1').first()).toBeVisible();
		await expect(page.getByRole('alert')).toHaveCount(0);
	});
}

test('what a newer version brings is not mixed in: one offer loads the page anew where it is', async ({
	explorer,
	page,
}) => {
	await explorer.open('?treaty=aigun-1858');
	await explorer.whole();
	let updated = true;
	await page.route('**/data/texts.ru.json', async (route) => {
		const response = await route.fetch();
		const texts = (await response.json()) as { version: string };
		await route.fulfill({ json: updated ? { ...texts, version: 'another' } : texts });
	});
	await explorer.press('Русский');
	await expect(page.getByRole('alert')).toHaveCount(1);
	await expect(page.getByRole('alert')).toContainText(en['update.needed']);
	await expect(page.getByText('Article 1').first()).toBeVisible();
	updated = false;
	await explorer.press(en['update.take']);
	await expect(page.getByText('Статья 1').first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Айгунский договор' })).toBeVisible();
	expect(explorer.search().get('treaty')).toBe('aigun-1858');
});
