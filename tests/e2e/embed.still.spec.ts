import type { Page } from '@playwright/test';
import { expect, test, withoutWebGl } from './fixtures';

const STATE = '?year=1858&treaty=aigun-1858&map=4.20/52.10/128.30';

/** A long page of someone else's with the embedded map in it. */
async function openHost(page: Page, { search = STATE, sandbox }: { search?: string; sandbox?: string } = {}) {
	const frame = `<iframe src="/embed/${search.replaceAll('&', '&amp;')}" title="map" width="600" height="400"
		${sandbox === undefined ? '' : `sandbox="${sandbox}"`}></iframe>`;
	await page.route('**/host.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><title>host</title><body style="margin:0;height:3000px">${frame}</body>`,
		}),
	);
	await page.goto('/host.html');
	return page.frameLocator('iframe');
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);

test('the page around the map scrolls over it; Ctrl and the wheel move the map', async ({
	explorer: _,
	page,
}) => {
	const frame = await openHost(page, { search: `${STATE}&lang=ru` });
	const map = frame.getByTestId('map');
	await expect(map).toHaveAttribute('data-year', '1858');
	const view = await map.getAttribute('data-view');
	await page.mouse.move(300, 150);
	await page.mouse.wheel(0, 60);
	await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
	await expect(frame.getByTestId('gesture-hint')).toContainText('Ctrl');
	await expect(map).toHaveAttribute('data-view', view!);

	const before = await scrolled(page);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -60);
	await page.keyboard.up('Control');
	await expect(map).not.toHaveAttribute('data-view', view!);
	expect(await scrolled(page)).toBe(before);
});

test('one finger is the page’s, two are the map’s', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ baseURL, hasTouch: true, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.addInitScript(withoutWebGl);
	const frame = await openHost(page);
	const map = frame.getByTestId('map');
	await expect(map).toHaveAttribute('data-year', '1858');
	const view = (await map.getAttribute('data-view'))!;
	const session = await context.newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: number[][]) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: at.map(([x, y], id) => ({ x: x!, y: y!, id })),
		});

	await touch('touchStart', [300, 250]);
	await touch('touchMove', [300, 240]);
	await touch('touchMove', [300, 150]);
	await expect(frame.getByTestId('gesture-hint')).toHaveText('Use two fingers to move the map');
	await touch('touchEnd');
	await expect(map).toHaveAttribute('data-view', view);

	await page.evaluate(() => scrollTo(0, 0));
	await touch('touchStart', [280, 200], [320, 200]);
	await touch('touchMove', [280, 190], [320, 190]);
	await touch('touchMove', [280, 150], [320, 150]);
	await touch('touchEnd');
	await expect(map).not.toHaveAttribute('data-view', view);
	expect(await scrolled(page)).toBe(0);
	await context.close();
});

test('in the hand of the page itself one finger moves it, as ever', async ({ explorer, page }) => {
	await page.goto(`/embed/${STATE}`);
	await explorer.settled();
	const view = (await explorer.map.getAttribute('data-view'))!;
	await page.mouse.move(600, 300);
	await page.mouse.down();
	await page.mouse.move(500, 300, { steps: 3 });
	await page.mouse.up();
	await expect(explorer.map).not.toHaveAttribute('data-view', view);
});

test('in a sandbox that keeps its scripts from it, it is the still map and a link', async ({
	browser,
	baseURL,
}) => {
	// A page that is not watched: it is told of the scripts that do not come.
	const page = await browser.newPage({ baseURL });
	const frame = await openHost(page, { sandbox: 'allow-scripts allow-popups' });
	const still = frame.getByRole('img', { name: /^Map of the frontier/ });
	await expect(still).toBeVisible();
	await expect(still).toHaveAttribute('src', /\/stills\/18\d\d\.svg$/);
	await expect(frame.getByRole('link', { name: /Open in the atlas/ })).toHaveJSProperty(
		'href',
		`${baseURL}/${STATE}`,
	);
	await expect(frame.getByText('Loading')).toHaveCount(0);
	await page.close();
});

test('in a sandbox without an origin of its own it works, and its address stays behind', async ({
	explorer: _,
	page,
}) => {
	// As a host sends them that lets every page have them.
	for (const files of ['**/_app/**', '**/data/**', '**/relief/**'])
		await page.route(files, async (route) => {
			const response = await route.fetch();
			await route.fulfill({
				response,
				headers: { ...response.headers(), 'access-control-allow-origin': '*' },
			});
		});
	const frame = await openHost(page, { sandbox: 'allow-scripts' });
	await expect(frame.getByTestId('map')).toHaveAttribute('data-year', '1858');
	await frame.getByRole('button', { name: 'Next change' }).click();
	await expect(frame.getByTestId('map')).toHaveAttribute('data-year', '1860');
	await expect(frame.getByRole('link', { name: /Open in the atlas/ })).toHaveAttribute('href', /year=1860/);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('it is the still map of the opening year and a link', async ({ page }) => {
		await page.goto(`/embed/${STATE}`);
		await expect(page.getByRole('img', { name: /^Map of the frontier/ })).toBeVisible();
		await expect(page.getByRole('link', { name: /Open in the atlas/ })).toBeVisible();
		await expect(page.getByText('Loading')).toHaveCount(0);
	});
});
