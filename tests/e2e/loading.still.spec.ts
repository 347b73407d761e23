import { expect, test } from './fixtures';

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
	await expect(page.getByRole('alert')).toContainText(/did not arrive whole/);
});

test('without WebGL a still map stands in, and says so', async ({ explorer, page }) => {
	await explorer.open('?treaty=aigun-1858');
	await expect(page.getByText(/still one/)).toBeVisible();
	await expect(explorer.slider).toHaveValue('1858');
});

test('the page is whole before any script: title and heading', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}/`);
	await expect(page).toHaveTitle(/Shifting Frontier/);
	await context.close();
});
