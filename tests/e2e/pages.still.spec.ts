import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** The pages for reading: they must do everything without a script. */
test.use({ javaScriptEnabled: false });

const PAGES = [
	...['/treaties/aigun-1858/', '/treaties/', '/data/', '/about/'],
	...['/places/port-arthur/', '/places/', '/data/health/'],
];

test('a treaty’s page tells what moved, by which lines, and from which sources', async ({ page }) => {
	await page.goto('/treaties/aigun-1858/');
	await expect(page.getByRole('heading', { level: 1, name: 'Treaty of Aigun' })).toBeVisible();
	await expect(page.getByText('瑷珲条约')).toBeVisible();
	await expect(page.getByRole('img', { name: /^Map of Treaty of Aigun/ })).toBeVisible();
	for (const heading of [
		'What moved',
		'Published figures',
		'Dates',
		'What it provides',
		'Where the histories differ',
		'Sources',
	])
		await expect(page.getByRole('heading', { level: 2, name: heading, exact: true })).toBeVisible();
	await expect(page.getByRole('cell', { name: /588,000\s*km²/ }).first()).toBeVisible();
	await expect(page.getByText(/1,853\s*km, drawn from/)).toBeVisible();
	expect(await page.getByRole('button').count()).toBe(0);
	await expect(page.getByRole('link', { name: 'Open on the interactive map' })).toHaveAttribute(
		'href',
		/\/\?treaty=aigun-1858$/,
	);
});

test('before and after lead from page to page and back, in either language', async ({ page }) => {
	await page.goto('/ru/treaties/aigun-1858/');
	const name = await page.getByRole('heading', { level: 1 }).innerText();
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL(/\/ru\/treaties\/uda-1858\/$/);
	await page.locator('a[rel=prev]').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('the index leads to every page, and each language to the others', async ({ page, request }) => {
	await page.goto('/treaties/');
	const links = page.getByRole('main').getByRole('link');
	expect(await links.count()).toBeGreaterThan(80);
	expect(await page.locator('tr.spine').count()).toBe(6);
	await page.getByRole('link', { name: 'Русский' }).click();
	await expect(page).toHaveURL(/\/ru\/treaties\/$/);
	expect(await page.getByRole('main').getByRole('link').count()).toBe(await links.count());

	await page.goto('/treaties/nerchinsk-1689/');
	const alternates = await page
		.locator('link[rel=alternate][hreflang]')
		.evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang'), (link as HTMLLinkElement).href]));
	expect(alternates.map(([lang]) => lang)).toEqual(['en', 'zh-Hans', 'ru', 'x-default']);
	for (const [, href] of alternates) expect((await request.get(href!)).status(), href!).toBe(200);
});

test('a link unfolds into a title, a sentence and a picture', async ({ page, request }) => {
	const cards = new Set<string>();
	for (const path of ['/', '/ru/', ...PAGES, '/zh-Hans/treaties/aigun-1858/']) {
		await page.goto(path);
		const of = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
		expect(await page.title(), path).not.toBe('');
		for (const name of ['title', 'description', 'type', 'locale', 'image:alt'])
			expect((await of(name))?.length, `${path} ${name}`).toBeGreaterThan(3);
		await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
		await expect(page.locator('meta[name="description"]')).toHaveCount(1);
		cards.add(new URL((await of('image'))!, page.url()).href);
	}
	expect([...cards].map((href) => new URL(href).pathname).sort()).toEqual([
		'/card.png',
		'/ru/card.png',
		'/treaties/aigun-1858/card.png',
		'/zh-Hans/treaties/aigun-1858/card.png',
	]);
	for (const href of cards) {
		const picture = await request.get(href);
		expect(picture.headers()['content-type']).toBe('image/png');
		const bytes = await picture.body();
		expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([600, 315]);
	}
});

test('on paper the map stands whole, and what is for the screen is gone', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 680, height: 960 });
	await page.goto('/treaties/aigun-1858/');
	const map = page.getByRole('img', { name: /^Map of Treaty of Aigun/ });
	await expect(map).toHaveCount(1);
	const box = (await map.boundingBox())!;
	expect(box.width).toBeGreaterThan(600);
	expect(box.width / box.height).toBeCloseTo(960 / 540, 1);
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Open on the interactive map' })).toBeHidden();
});

for (const [where, viewport] of [
	['on a desktop', { width: 1440, height: 900 }],
	['on a phone', { width: 390, height: 844 }],
] as const)
	test.describe(where, () => {
		// axe is a script of its own.
		test.use({ viewport, javaScriptEnabled: true });

		test('nothing stands in the way of a screen reader', async ({ page }) => {
			for (const path of PAGES) {
				await page.goto(path);
				await shorten(page);
				expect(await violationsOf(page), path).toEqual([]);
			}
		});
	});

test('no page is wider than a narrow window', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of [
		...PAGES,
		'/ru/treaties/east-2004-2008/',
		'/ru/treaties/',
		'/zh-Hans/about/',
		'/ru/lands/amur-left-bank/',
	]) {
		await page.goto(path);
		const html = (await page.locator('html').boundingBox())!;
		const widest = await page.locator('body *').evaluateAll((all) => {
			const shown = all.filter((element) => !element.closest('svg, .unseen, .skip'));
			return Math.max(...shown.map((element) => element.getBoundingClientRect().right));
		});
		expect(widest, path).toBeLessThanOrEqual(html.width);
	}
});

/** Of the hundreds of rows of a list or a table that are alike but for their words, a dozen stay to be looked at. */
const shorten = (page: Page): Promise<void> =>
	page.evaluate((most) => {
		for (const list of document.querySelectorAll('tbody, ul, ol'))
			for (const row of [...list.children].slice(most)) row.remove();
	}, 12);

/** What axe finds against WCAG 2.1 A and AA, and in the outline of headings. */
async function violationsOf(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.options({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] } })
		.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
