import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { BORDER_WORDS } from '../../eslint.border.js';
import { outlineOf } from '../../src/lib/atlas/outline';
import { withTexts } from '../../src/lib/atlas/texts';
import { outlineTopology } from '../../src/lib/data/outlineTopology';
import { expect, test } from './fixtures';

/** The record of tests/foreign, compiled as the atlas's own is. */
let data: string;
test.beforeAll(() => {
	data = mkdtempSync(join(tmpdir(), 'foreign-data-'));
	const compile = ['tsx', 'scripts/compile/index.ts', '--geodata', 'tests/foreign/record', '--out', data];
	execFileSync('npx', compile);
	// What the page opens with is made of them when the site is built.
	const read = (file: string) => JSON.parse(readFileSync(join(data, file), 'utf8'));
	const outline = outlineOf(withTexts('catalogue', read('catalogue.json'), read('texts.en.json')));
	const lines = outlineTopology(read('atlas.topo.json'), read('nature.topo.json'));
	writeFileSync(join(data, 'outline.en.json'), JSON.stringify(outline));
	writeFileSync(join(data, 'outline.topo.json'), JSON.stringify(lines));
});
test.afterAll(() => rmSync(data, { recursive: true, force: true }));

test.beforeEach(({ page }) =>
	page.route('**/data/*.json', (route) =>
		route.fulfill({ path: join(data, basename(new URL(route.request().url()).pathname)) }),
	),
);

test('the built site opens another border’s record', async ({ explorer, page }) => {
	await explorer.open();
	await expect(page).toHaveTitle('1550 · The Island Line');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Island Line');
	await expect(explorer.slider).toHaveValue('1550');
	await expect(explorer.slider).toHaveAttribute('min', '1500');
	await expect(explorer.slider).toHaveAttribute('max', '1800');
	for (const side of ['The uplands', 'The lowlands'])
		await expect(page.getByRole('list', { name: side })).toBeVisible();
	await expect(page.getByText('The lowlands: a league, then a kingdom')).toBeAttached();
	await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
	await expect(page.getByRole('button', { name: '中文' })).toHaveCount(0);
	// It looks at the island, whose middle is 1° W, 42.5° N.
	const [, lat = 0, lon = 0] = await explorer.view();
	expect(lat).toBeGreaterThan(40);
	expect(lat).toBeLessThan(45);
	expect(lon).toBeGreaterThan(-4);
	expect(lon).toBeLessThan(2);
	expect(await page.locator('body').innerText()).not.toMatch(BORDER_WORDS);
});

test('and follows its links and its one account', async ({ explorer, page }) => {
	await explorer.open('?year=1712&treaty=cession-1712&reading=lowlanders');
	await expect(page.getByText('The map follows the lowlanders')).toBeVisible();
	await expect(page).toHaveTitle('Cession · 1712 · Lowlanders’ accounts · The Island Line');
	await explorer.press('Back to neutral');
	await expect.poll(() => explorer.search().has('reading')).toBe(false);
});
