import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** The ways in which translators put their words in the place of the page's. */
const WAYS = ['replaced', 'put before and taken out', 'wrapped', 'text for text'] as const;
type Way = (typeof WAYS)[number];

/** Translates every text node of the page as a browser's translator does, into the very same words. */
const translate = (page: Page, way: Way): Promise<number> =>
	page.evaluate((way) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
			node.nodeValue?.trim() && !node.parentElement?.closest('font, script, style, noscript, svg')
				? NodeFilter.FILTER_ACCEPT
				: NodeFilter.FILTER_REJECT,
		);
		const nodes: Text[] = [];
		while (walker.nextNode()) nodes.push(walker.currentNode as Text);
		for (const node of nodes) {
			const font = document.createElement('font');
			const inner = font.appendChild(document.createElement('font'));
			const parent = node.parentNode!;
			if (way === 'text for text') {
				parent.replaceChild(document.createTextNode(node.data), node);
				continue;
			}
			if (way === 'put before and taken out') {
				parent.insertBefore(font, node);
				node.remove();
			} else parent.replaceChild(font, node);
			if (way === 'wrapped') inner.append(node);
			else inner.textContent = node.data;
		}
		return nodes.length;
	}, way);

/** All that a reader reads. */
const read = (page: Page): Promise<string> =>
	page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());

/** Where a text departs from another; nothing where they are the same. */
function difference(text: string, from: string): string {
	if (text === from) return '';
	let at = 0;
	while (text[at] === from[at]) at++;
	return `“${text.slice(at, at + 80)}” instead of “${from.slice(at, at + 80)}”`;
}

test('translated on the way, in whatever manner, every text says what it says untranslated', async ({
	context,
	explorer,
	page,
}) => {
	const untranslated = await context.newPage();
	const both = [page, untranslated];
	for (const one of both) await one.goto('/?year=1858');
	await explorer.whole();
	await expect(untranslated.locator('html')).toHaveAttribute('data-whole', 'true');

	const typeYear = (year: string) => async (one: Page) => {
		await one.locator('form input[inputmode=numeric]').fill(year);
		await one.keyboard.press('Enter');
	};
	const press = (name: string | RegExp) => async (one: Page) =>
		one.getByRole('button', { name }).first().click();
	const steps: [what: string, step: (one: Page) => Promise<void>, spoken?: string][] = [
		['another year', typeYear('1900'), '1900'],
		['a treaty', press(/1860.*Peking|Peking.*1860/)],
		['another year beside it', typeYear('1945'), '1945'],
		['the treaty closed', press(/^Close .*Peking/)],
		['a comparison', press('Compare with another year')],
		['the comparison ended', press('End the comparison')],
		['a year that is none', typeYear('soon')],
		['a year so far', typeYear('2026'), '2026'],
		['a year before', typeYear('1689'), '1689'],
	];
	for (const way of WAYS)
		await test.step(way, async () => {
			let translated = 0;
			for (const [what, step, spoken] of steps) {
				// Of a step that says nothing new there is nothing to translate.
				translated += await translate(page, way);
				for (const one of both) await step(one);
				// The year's words follow a frame after the year.
				for (const one of both)
					await expect(one.locator('[data-view][data-year]').last()).toHaveAttribute(
						'data-year',
						await one.getByRole('slider', { name: 'Year', exact: true }).inputValue(),
					);
				// The sentence for the ear comes when the year has rested: till then both may say alike what was before.
				if (spoken)
					for (const one of both) await expect(one.locator('.explorer > .unseen')).toContainText(spoken);
				await expect.poll(async () => difference(await read(page), await read(untranslated)), what).toBe('');
			}
			// The whole page is more than a hundred texts.
			expect(translated).toBeGreaterThan(100);
		});
});
