import { expect, test } from './fixtures';

test('an event is met on the map, told, and shared', async ({ explorer, page }) => {
	// The siege of Kumarsk stands alone, and the map is centred on it.
	await explorer.open('?year=1655&map=6.00/51.70/126.60');
	await expect(explorer.map).toHaveAttribute('data-events', /kumarsk-1655/);
	const at = await explorer.middle();
	await page.mouse.click(at.x, at.y);
	await expect.poll(() => explorer.search().get('event')).toBe('kumarsk-1655');
	await expect(page.getByRole('heading', { level: 2, name: '1655' })).toBeVisible();
	await expect(
		page
			.getByRole('article', { name: '1655' })
			.getByText(/Kumarsk/)
			.first(),
	).toBeVisible();
});

test.describe('in words', { tag: '@still' }, () => {
	test('the events of a year are listed, come and go with it, and bring their card', async ({
		explorer,
		page,
	}) => {
		await explorer.open('?year=1689');
		await page
			.getByText(/^On the map in 1689/)
			.first()
			.click();
		const nerchinsk = page
			.getByRole('region', { name: 'Events' })
			.getByRole('button', { name: /1689 .*Nerchinsk/ })
			.first();
		await expect(nerchinsk).toBeVisible();
		await nerchinsk.click();
		await expect(page.getByRole('heading', { level: 2, name: /^1689/ })).toBeVisible();
		await expect(page.getByText(/accurate to \d/)).toBeVisible();
		await expect.poll(() => explorer.search().get('event')).toMatch(/nerchinsk/);
		const link = page.url();
		await page.goto('about:blank');
		await page.goto(link);
		await explorer.settled();
		await expect(page.getByRole('heading', { level: 2, name: /^1689/ })).toBeVisible();
	});

	test('kinds can be put off the map, and the link keeps it', async ({ explorer, page }) => {
		await explorer.open('?year=1900');
		const count = async () => {
			const text = await page
				.getByText(/^On the map in 1900/)
				.first()
				.textContent();
			return Number(/\((\d+)\)/.exec(text ?? '')?.[1]);
		};
		await expect(page.getByText(/^On the map in 1900/).first()).toBeVisible();
		const before = await count();
		await page.getByRole('button', { name: 'War and clashes' }).click();
		await expect
			.poll(() => explorer.search().get('events'))
			.toBe('diplomacy,boundary,settlement,state,traffic');
		await expect.poll(count).toBeLessThan(before);
		await page.getByRole('button', { name: 'Railways', exact: true }).click();
		await expect.poll(() => explorer.search().get('routes')).toBe('caravan-road,embassy');
		await page.reload();
		await explorer.settled();
		await expect(page.getByRole('button', { name: 'War and clashes' })).toHaveAttribute(
			'aria-pressed',
			'false',
		);
		await expect(page.getByRole('button', { name: 'Trade and railways' })).toHaveAttribute(
			'aria-pressed',
			'true',
		);
	});

	test('the railway grows as it was built', async ({ explorer, page }) => {
		await explorer.open('?year=1896&events=none');
		const rails = page.locator('svg [data-layer="route-railway"] path');
		const drawn = () =>
			rails.evaluateAll((list) => list.map((path) => path.getAttribute('d') ?? '').join('').length);
		await expect(page.getByText('Embassies’ journeys')).toBeVisible();
		const before = await drawn();
		await explorer.typed.fill('1903');
		await explorer.typed.press('Enter');
		await expect.poll(drawn).toBeGreaterThan(before);
	});

	test('the account can be chosen; the map, the land and the link follow it', async ({ explorer, page }) => {
		await explorer.open('?year=1690&land=uda');
		const held = page.getByRole('article', { name: /Uda/ });
		await expect(held.getByText(/Undelimited/)).toBeVisible();
		await expect(held.getByText('The accounts differ here')).toBeVisible();
		await page.getByRole('radio', { name: 'Chinese' }).check();
		await expect.poll(() => explorer.search().get('reading')).toBe('chinese');
		await expect(page.getByText('The map follows Chinese accounts')).toBeVisible();
		await expect(held.getByText(/Undelimited/)).toHaveCount(0);
		await expect(page.getByText(/In 1690 the holder differs from the neutral account: .*Uda/)).toBeVisible();
		await page.getByRole('button', { name: 'Back to neutral' }).click();
		await expect.poll(() => explorer.search().get('reading')).toBeNull();
		await expect(held.getByText(/Undelimited/)).toBeVisible();
	});

	test('each topic in dispute is reported on both sides with sources', async ({ explorer, page }) => {
		await explorer.open('?year=1860');
		await page.getByText(/^Where the accounts differ \(\d+\)$/).click();
		for (const topic of ['Sixty-Four', 'Sakhalin', 'Khanka', 'Pamir', 'Tuva', '1911'])
			await expect(page.getByRole('heading', { level: 4, name: new RegExp(topic) }).first()).toBeVisible();
		await expect(page.getByRole('term').filter({ hasText: 'Chinese accounts' })).toHaveCount(10);
		await expect(page.getByRole('term').filter({ hasText: 'Russian accounts' })).toHaveCount(10);
	});

	test('a place tells its names by period in three languages', async ({ explorer, page }) => {
		await explorer.open('?year=1700&place=vladivostok');
		const card = page.getByRole('article', { name: /Haishenwai/ });
		await expect(card.getByRole('cell', { name: '海参崴' }).first()).toBeVisible();
		await expect(card.getByRole('cell', { name: 'Владивосток' }).first()).toBeVisible();
		await explorer.typed.fill('1900');
		await explorer.typed.press('Enter');
		await expect(page.getByRole('article', { name: 'Vladivostok' })).toBeVisible();
	});

	test('when it cannot be loaded the map stands, and it can be tried again', async ({ explorer, page }) => {
		let down = true;
		await page.route('**/data/history.json', (route) => (down ? route.abort() : route.continue()));
		await explorer.open('?year=1689');
		await expect(page.getByRole('alert')).toContainText(/could not be loaded/);
		down = false;
		await explorer.press('Try again');
		await expect(page.getByText(/^On the map in 1689/).first()).toBeVisible();
	});

	test('an event that does not exist is told', async ({ explorer, page }) => {
		await explorer.open('?year=1689&event=moon-landing');
		await expect(page.getByText(/No event here is called “moon-landing”/)).toBeVisible();
		await expect.poll(() => explorer.search().get('event')).toBeNull();
	});
});
