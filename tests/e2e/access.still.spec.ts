import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';

/** The explorer's main states, beside a chosen treaty, which links.spec.ts looks at on the live map. */
const STATES = {
	'two years compared': '?year=1881&from=1689&look=swipe',
	'another account, a place, local names': '?year=1700&place=vladivostok&reading=chinese&names=local',
	'an event, areas added up, in Russian': '?event=kumarsk-1655&sum=aigun-1858,uda&figure=600000&lang=ru',
	'a presentation, in Chinese': '?year=1900&view=present&lang=zh-Hans',
	'a link with mistakes': '?year=99999&treaty=nonsense&colour=blue',
};

const SIZES = { 'a desktop': { width: 1200, height: 740 }, 'a phone': { width: 320, height: 640 } };

for (const [size, viewport] of Object.entries(SIZES))
	test.describe(`on ${size}`, () => {
		test.use({ viewport });

		for (const [state, search] of Object.entries(STATES))
			test(`nothing stands in a reader’s way: ${state}`, async ({ explorer, page }) => {
				await page.goto(`/${search}`);
				await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 150_000 });
				await expect(page.locator('html')).toHaveAttribute(
					'lang',
					new URLSearchParams(search).get('lang') ?? 'en',
				);
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
					.analyze();
				expect(
					violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
				).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
				expect(explorer.search().get('view')).toBe(new URLSearchParams(search).get('view'));
			});
	});
