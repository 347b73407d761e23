import { expect, test } from './fixtures';

test('a treaty that is opened has the focus, and gives it back when it is closed', async ({
	explorer,
	page,
}) => {
	await explorer.open('?year=1700');
	const heading = page.getByRole('heading', { level: 2, name: 'Treaty of Aigun' });
	const close = page.getByRole('button', { name: 'Close Treaty of Aigun' });

	await explorer.treaty('Aigun', 1858).press('Enter');
	await expect(heading).toBeFocused();
	await expect(heading).toBeInViewport();
	await close.press('Enter');
	await expect(explorer.treaty('Aigun', 1858)).toBeFocused();

	// What is found and what is pressed on the timeline too.
	const field = page.getByRole('combobox', { name: 'Search' });
	// Whoever types faster than the search comes is not forgotten.
	let release = () => {};
	const pressed = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/data/search*', async (route) => {
		await pressed;
		await route.continue();
	});
	await field.fill('Treaty of Aigun');
	await field.press('Enter');
	release();
	await expect(heading).toBeFocused();
	await close.press('Enter');
	await expect(field).toBeFocused();
	await page.getByRole('button', { name: 'Treaty of Aigun, 1858', exact: true }).click();
	await expect(heading).toBeFocused();
});

test('a treaty that a link opened takes no focus, and leaves it to the title', async ({ explorer, page }) => {
	await explorer.open('?treaty=aigun-1858');
	await expect(page.getByRole('heading', { level: 2, name: 'Treaty of Aigun' })).toBeVisible();
	await expect(page.locator('body')).toBeFocused();
	await page.getByRole('button', { name: 'Close Treaty of Aigun' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a treaty is announced once: where the focus goes, or else in words', async ({ explorer, page }) => {
	await explorer.open('?year=1858');
	const spoken = page.locator('.explorer > [role=status]');
	await expect(spoken).toHaveText(/^1858, end of year/);
	await explorer.treaty('Peking', 1860).press('Enter');
	await expect(page.locator('#treaty-name')).toBeFocused();
	await page.getByRole('button', { name: /^Close / }).press('Enter');
	// The year is told once nothing else is; the treaty's name was not.
	await expect(spoken).toHaveText(/^1860, end of year/);
	// Back brings a treaty that the focus does not go to.
	await page.goBack();
	await expect(spoken).toHaveText(/Peking · 1860$/);
	await expect(explorer.treaty('Peking', 1860)).toBeFocused();
});

test('a picked place has the focus, its treaty after it, and both lead back', async ({ explorer, page }) => {
	await explorer.open('?year=1900');
	const field = page.getByRole('combobox', { name: 'Search' });
	await field.fill('Vladivostok');
	await field.press('Enter');
	await expect(page.getByRole('heading', { level: 2, name: 'Vladivostok' })).toBeFocused();
	await page.locator('article .link').first().press('Enter');
	await expect(page.locator('#treaty-name')).toBeFocused();
	await page.getByRole('button', { name: /^Close / }).press('Enter');
	await expect(field).toBeFocused();
});

test('the tour, the quiz and the presentation take the focus and give it back', async ({
	explorer,
	page,
}) => {
	await explorer.open('?year=1858');
	await explorer.whole();
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	await button('Guided tour').press('Enter');
	await expect(page.locator('#tour-step')).toBeFocused();
	await button('End the tour').press('Enter');
	await expect(button('Guided tour')).toBeFocused();

	await button('Quiz').press('Enter');
	await expect(page.locator('#quiz-question')).toBeFocused();
	await button('End the quiz').press('Enter');
	await expect(button('Quiz')).toBeFocused();

	await button('Presentation').press('Enter');
	await expect(page.locator('#presentation')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(button('Presentation')).toBeFocused();
});

test('the first stop of the keyboard skips to the slider itself, or to what is presented', async ({
	explorer,
	page,
}) => {
	await explorer.open('?year=1858');
	const before = page.url();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the year slider' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(explorer.slider).toBeFocused();
	expect(page.url()).toBe(before);

	await explorer.press('Presentation');
	await page.getByRole('link', { name: 'Skip to the presentation' }).press('Enter');
	await expect(page.locator('#presentation')).toBeFocused();
});

test('no button drops the focus: not at the end of its way, nor when it goes with what it dismissed', async ({
	explorer,
	page,
}) => {
	await explorer.open('?year=1640&colour=blue');
	const previous = page.getByRole('button', { name: 'Previous change' });
	await expect(previous).toBeDisabled();
	const next = page.getByRole('button', { name: 'Next change' });
	await next.press('Enter');
	await expect(previous).toBeEnabled();
	await previous.press('Enter');
	await expect(previous).toBeDisabled();
	await expect(previous).toBeFocused();
	const dismiss = page.getByRole('status').getByRole('button');
	await dismiss.press('Enter');
	await expect(dismiss).toHaveCount(0);
	await expect(page.getByRole('main')).toBeFocused();
});

test('of two years, a press on the slider brings the nearer one, and each stands for a press on the map', async ({
	explorer,
	page,
}) => {
	await explorer.open('?year=1900&from=1700&look=swipe');
	const track = (await explorer.slider.boundingBox())!;
	await page.mouse.click(track.x + track.width * 0.25, track.y + track.height / 2);
	await expect.poll(() => Number(explorer.search().get('from'))).toBeGreaterThan(1720);
	expect(await explorer.year()).toBe(1900);
	await page.mouse.click(track.x + track.width * 0.9, track.y + track.height / 2);
	await expect.poll(() => explorer.year()).toBeGreaterThan(1950);

	const share = page.getByRole('slider', { name: /Visibility of/ });
	await expect(share).toHaveValue('50');
	await page.locator('.divider').getByRole('button').first().click();
	await expect(share).toHaveValue('75');
	await page.locator('.divider').getByRole('button').last().click();
	await expect(share).toHaveValue('50');
});

test('the map moves without dragging', async ({ explorer }) => {
	await explorer.open('?year=1858&map=5.00/50.00/120.00');
	await explorer.press('Move the map');
	await explorer.press('Move east');
	await expect.poll(async () => (await explorer.view())[2]).toBeGreaterThan(120.5);
	await explorer.press('Move north');
	await expect.poll(async () => (await explorer.view())[1]).toBeGreaterThan(50.5);
});
