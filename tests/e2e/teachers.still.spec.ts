import type { Page } from '@playwright/test';
import type { Catalogue, History } from '../../src/lib/atlas/model';
import { expect, test } from './fixtures';

async function read<File>(page: Page, file: string): Promise<File> {
	return (await (await page.request.get(`/data/${file}`)).json()) as File;
}

/** What an address says, but for the map's view, which the map itself adds where the link leaves it open. */
function said(search: URLSearchParams, open: boolean): Record<string, string> {
	const parameters = Object.fromEntries(search);
	if (open) delete parameters.map;
	return parameters;
}

test.describe('the guided tour', () => {
	for (const way of ['by button', 'by arrow keys'] as const) {
		test(`is walked ${way}, and the address of each step is its link`, async ({ explorer, page }) => {
			await explorer.open();
			const { tour } = await read<History>(page, 'history.json');
			expect(tour).toHaveLength(10);
			await explorer.press('Guided tour');
			for (const [index, { id, title, link }] of tour.entries()) {
				const card = page.getByRole('article', { name: title.en });
				await expect(card).toBeVisible();
				await expect(card).toContainText(`step ${index + 1} of 10`);
				const asked = new URLSearchParams(`${link}&tour=${id}`);
				const open = !asked.has('map');
				await expect.poll(() => said(explorer.search(), open)).toEqual(said(asked, open));
				const next = card.getByRole('button', { name: 'Next step' });
				if (index === tour.length - 1) await expect(next).toBeDisabled();
				else if (way === 'by button') await next.click();
				else await page.keyboard.press('ArrowRight');
			}
			if (way === 'by button') await explorer.press('Previous step');
			else await page.keyboard.press('ArrowLeft');
			await expect(page.getByRole('article', { name: tour[8]!.title.en })).toBeVisible();
			await page.getByRole('button', { name: 'End the tour' }).click();
			await expect(page.getByRole('article', { name: tour[8]!.title.en })).toHaveCount(0);
		});
	}

	test('has its steps as links, and goes back with the browser', async ({ explorer, page }) => {
		await explorer.open();
		const { tour } = await read<History>(page, 'history.json');
		await explorer.press('Guided tour');
		await page.getByText('All 10 steps').click();
		const link = page.getByRole('link', { name: tour[2]!.title.en });
		await expect(link).toHaveAttribute('href', `/${tour[2]!.link}&tour=${tour[2]!.id}`);
		await link.click();
		await expect(page.getByRole('article', { name: tour[2]!.title.en })).toBeVisible();
		await page.goBack();
		await expect(page.getByRole('article', { name: tour[0]!.title.en })).toBeVisible();
		// A link leads into the tour.
		await page.goForward();
		await page.reload();
		await expect(page.getByRole('article', { name: tour[2]!.title.en })).toBeVisible();
	});
});

test.describe('the presentation', () => {
	test('shows large type, follows a presenter’s keys and leaves with Escape', async ({ explorer, page }) => {
		await explorer.open('?year=1858');
		const lettersOfMap = () =>
			page
				.locator('[data-layer=places] text')
				.evaluateAll((list) => list.map((text) => parseFloat(getComputedStyle(text).fontSize)));
		const before = Math.max(...(await lettersOfMap()));
		await explorer.press('Presentation');
		// The back row reads the names of the still map too.
		await expect.poll(async () => Math.max(...(await lettersOfMap()))).toBeGreaterThan(1.5 * before);
		const bar = page.getByRole('region', { name: 'Presentation' });
		await expect(bar).toContainText('1858');
		await expect.poll(() => explorer.search().get('view')).toBe('present');
		await expect(page.getByRole('main')).toBeHidden();
		const sizes = await bar
			.locator('p')
			.evaluateAll((list) => list.map((text) => parseFloat(getComputedStyle(text).fontSize)));
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
		await expect(page.getByTestId('presentation-key').getByRole('listitem').first()).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(bar).toContainText('1860');
		await page.keyboard.press('ArrowLeft');
		await expect(bar).toContainText('1858');
		await page.keyboard.press('Escape');
		await expect(bar).toHaveCount(0);
		await expect(page.getByRole('main')).toBeVisible();
		await expect.poll(() => explorer.search().get('view')).toBeNull();
		await expect(explorer.slider).toHaveValue('1858');
	});

	test('opens from its link', async ({ explorer, page }) => {
		await page.goto('/?year=1881&view=present');
		const bar = page.getByRole('region', { name: 'Presentation' });
		await expect(bar).toContainText('1881', { timeout: 150_000 });
		await expect(explorer.map).toHaveAttribute('data-year', '1881');
	});
});

test.describe('the quiz', () => {
	/** The right answer to a question, from the record alone. */
	function rightAnswer({ parcels, polities, transfers, instruments }: Catalogue, question: string): string {
		const [kind, ...rest] = question.split('/');
		if (kind === 'year') return String(instruments.find(({ id }) => id === rest[0])!.year);
		if (kind === 'treaty') {
			const moved = transfers.find(({ id }) => id === rest.join('/'))!;
			return instruments.find(({ id }) => id === moved.instrument)!.names.en;
		}
		const day = `${rest[1]}-12-31`;
		const held = parcels
			.find(({ id }) => id === rest[0])!
			.tenures.find(({ from, to }) => from <= day && day < to)!;
		return polities.find(({ id }) => id === held.polity)!.names.en;
	}

	test('tells a right answer and a wrong one in words, and counts', async ({ explorer, page }) => {
		await explorer.open('?year=1700');
		const record = await read<Catalogue>(page, 'catalogue.json');
		await explorer.press('Quiz');
		const card = page.locator('[data-question]');
		const answers = card.getByRole('list', { name: 'Answers' }).getByRole('button');

		await expect(card).toContainText('question 1 of 10');
		let right = rightAnswer(record, (await card.getAttribute('data-question'))!);
		await answers.filter({ hasText: right }).first().click();
		await expect(card.getByRole('status')).toHaveText(`Right: ${right}.`);
		await expect(answers.filter({ hasText: 'the answer' })).toContainText(right);
		await expect(card).toContainText('1 of 1 right so far');

		// The answer leads to its treaty, and the question stands in the address.
		await expect(card.locator('a[href*="/treaties/"]').first()).toBeVisible();
		await expect.poll(() => explorer.search().get('quiz')).toMatch(/^\d+$/);
		await card.getByRole('button', { name: 'Next question' }).click();
		await expect(card).toContainText('question 2 of 10');
		await expect.poll(() => explorer.search().get('quiz')).toMatch(/^\d+\/2\/1$/);
		await expect(card.getByRole('status')).toHaveText('');
		right = rightAnswer(record, (await card.getAttribute('data-question'))!);
		await answers.filter({ hasNotText: right }).first().click();
		await expect(card.getByRole('status')).toHaveText(`Incorrect. The answer is ${right}.`);
		await expect(answers.filter({ hasText: 'your answer' })).toHaveCount(1);
		await expect(card).toContainText('1 of 2 right so far');

		await card.getByRole('button', { name: 'End the quiz' }).click();
		await expect(card).toHaveCount(0);
		await expect(explorer.slider).toHaveValue('1700');
	});

	test('comes to a result, by keyboard alone', async ({ explorer, page }) => {
		await explorer.open();
		await explorer.press('Quiz');
		const card = page.locator('[data-question]');
		for (let n = 1; n <= 10; n++) {
			await expect(card).toContainText(`question ${n} of 10`);
			await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await card.getByRole('button', { name: n < 10 ? 'Next question' : 'See the result' }).press('Enter');
		}
		await expect(page.getByRole('article', { name: 'Result of the quiz' })).toContainText(/\d+ of 10 right/);
		await page.getByRole('button', { name: 'New questions' }).click();
		await expect(card).toContainText('question 1 of 10');
	});
});

test.describe('the search', () => {
	test('finds names in any language and years, and goes there by keyboard', async ({ explorer, page }) => {
		await explorer.open('?year=1700');
		const field = page.getByRole('combobox', { name: 'Search' });
		const options = page.getByRole('listbox', { name: 'Search results' }).getByRole('option');

		await field.fill('海参崴');
		await expect(options.first()).toContainText('Vladivostok');
		await expect(options.first()).toContainText('海参崴');
		await field.press('Enter');
		await expect.poll(() => explorer.search().get('place')).toBe('vladivostok');
		await expect(options).toHaveCount(0);

		await field.fill('Владивосток');
		await expect(options.first()).toContainText('Vladivostok');
		await field.press('Escape');
		await expect(options.first()).toBeHidden();
		await expect(field).toHaveValue('Владивосток');
		await field.press('Escape');
		await expect(field).toHaveValue('');

		await field.fill('Aigun');
		await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
		await field.press('ArrowDown');
		await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
		await field.press('ArrowUp');
		await expect(field).toHaveAttribute('aria-activedescendant', (await options.nth(0).getAttribute('id'))!);
		await field.press('Enter');
		await expect.poll(() => explorer.search().get('treaty')).toBe('aigun-1858');
		await expect(explorer.slider).toHaveValue('1858');

		await field.fill('1860');
		await expect(options.first()).toHaveText(/1860/);
		await expect(options.filter({ hasText: 'Peking' }).first()).toBeVisible();
		await field.press('Enter');
		await expect(explorer.slider).toHaveValue('1860');

		await field.fill('Atlantis');
		await expect(page.getByRole('listbox', { name: 'Search results' })).toContainText('Nothing found');
	});
});
