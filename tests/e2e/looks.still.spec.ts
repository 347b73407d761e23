import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test, type Explorer } from './fixtures';

/*
 * Pictures of a few telling states, held against kept ones; `npx playwright test looks --update-snapshots` takes
 * them anew. They are taken of the still map, which any machine draws alike but for the edges of its letters. So a
 * state is kept three times: the whole page, in which letters may differ; land and lines without a letter, where
 * hardly a pixel may; and the map's names with where they stand.
 */
const PAGE = { maxDiffPixelRatio: 0.03 };
const MAP = {
	stylePath: fileURLToPath(new URL('looks/mapOnly.css', import.meta.url)),
	threshold: 0.03,
	maxDiffPixels: 60,
};

async function atRest(page: Page, words: RegExp): Promise<void> {
	await expect(page.getByText(words).first()).toBeAttached();
	await page.evaluate(async () => void (await document.fonts.ready));
}

/** The map's names and where they stand, layer by layer; a name along a line, where its line begins. */
const namesOf = (page: Page): Promise<string> =>
	page.locator('[data-testid="map"] svg').evaluate((svg) =>
		[...svg.querySelectorAll('text')]
			.filter((text) => text.checkVisibility())
			.map((text) => {
				const along = text.querySelector('textPath')?.getAttribute('href');
				const line = along && svg.querySelector(along)?.getAttribute('d');
				const at =
					line?.match(/^m[-.\d]+ ?[-.\d]+/)?.[0] ?? `${text.getAttribute('x')} ${text.getAttribute('y')}`;
				return `${text.closest('[data-layer]')?.getAttribute('data-layer')}: ${text.textContent} ${at}`;
			})
			.join('\n'),
	);

async function expectLooks(explorer: Explorer, name: string): Promise<void> {
	await expect(explorer.page).toHaveScreenshot(`${name}.png`, PAGE);
	await expect(explorer.map).toHaveScreenshot(`${name}-map.png`, MAP);
	expect(await namesOf(explorer.page)).toMatchSnapshot(`${name}-names.txt`);
}

const hidden = (layer: string) => `[data-layer="${layer}"] { display: none; }`;

/** Every layer but the names' own, whose letters the picture has not: without one of them, what is kept must not fit. */
async function expectEachLayerCounts(explorer: Explorer, name: string): Promise<void> {
	const { page } = explorer;
	const layers = await page
		.locator('[data-testid="map"] [data-layer]')
		.evaluateAll((list) => list.map((mark) => mark.getAttribute('data-layer')!));
	expect(layers.length).toBeGreaterThan(15);
	const names = await namesOf(page);
	const style = await page.addStyleTag({ content: ' ' });
	for (const layer of layers) {
		// Margin beyond the frame: only where the map shows any.
		if (layer === 'outside-frame' || layer === 'neatline') continue;
		await style.evaluate((element, content) => (element.textContent = content), hidden(layer));
		if (/-names$/.test(layer)) expect(await namesOf(page), `names without ${layer}`).not.toBe(names);
		else await expect(explorer.map, `the map without ${layer}`).not.toHaveScreenshot(`${name}-map.png`, MAP);
	}
}

test('a year, its frontier and its events', async ({ explorer, page }) => {
	await explorer.open('?year=1689');
	await atRest(page, /^On the map in 1689/);
	await expectLooks(explorer, 'year-1689');
});

test('a treaty and the land it moved', async ({ explorer, page }) => {
	await explorer.open('?treaty=aigun-1858');
	await atRest(page, /^On the map in 1858/);
	await expectLooks(explorer, 'treaty-aigun');
	await expectEachLayerCounts(explorer, 'treaty-aigun');
});

test('land that is chosen, roads and names of its holders', async ({ explorer, page }) => {
	await explorer.open('?year=1903&land=manchuria&names=local&map=4.60/46.00/126.00');
	await atRest(page, /^On the map in 1903/);
	await expectLooks(explorer, 'chosen-1903');
	await expectEachLayerCounts(explorer, 'chosen-1903');
});

test('two years compared', async ({ explorer, page }) => {
	await explorer.open('?year=1881&from=1689&events=none&routes=none');
	await atRest(page, /1689 – 1881/);
	await expect(page.getByRole('article', { name: '1689 – 1881' })).toBeVisible();
	await expectLooks(explorer, 'compared-1689-1881');
});

test.describe('at night on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

	test('sovereign and controller are told apart', async ({ explorer, page }) => {
		await explorer.open('?year=1903');
		await atRest(page, /^On the map in 1903/);
		await expectLooks(explorer, 'phone-night-1903');
	});
});
