import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { outlineOf } from '../../src/lib/atlas/outline';
import { withTexts } from '../../src/lib/atlas/texts';
import { outlineTopology } from '../../src/lib/data/outlineTopology';
import { expect, test } from './fixtures';

/** Oregon and Alaska (tests/atlases), compiled as the atlas's own record is, in the place of that. */
let data: string;
test.beforeAll(() => {
	data = mkdtempSync(join(tmpdir(), 'foreign-data-'));
	const record = 'tests/atlases/oregon-alaska';
	execFileSync('npx', ['tsx', 'scripts/compile/index.ts', '--geodata', record, '--out', data]);
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

test('the built site opens another border’s record, and offers nothing that it lacks', async ({
	explorer,
	page,
}) => {
	await explorer.open();
	await expect(page).toHaveTitle('1846 · Oregon and Alaska');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oregon and Alaska');
	await expect(explorer.slider).toHaveValue('1846');
	await expect(explorer.slider).toHaveAttribute('min', '1818');
	await expect(explorer.slider).toHaveAttribute('max', '1903');
	for (const side of ['The United States', 'The British side'])
		await expect(page.getByRole('list', { name: side })).toBeVisible();
	await expect(page.getByRole('region', { name: 'How to read the map' })).toContainText(
		'The British side: Britain, its Company’s lands and colonies, Canada',
	);
	// It has one language, no tour, no routes, and no names but English ones.
	for (const name of ['English', '中文', 'Guided tour'])
		await expect(page.getByRole('button', { name })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Events' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Roads and railways' })).toHaveCount(0);
	await expect(page.getByText('Local names beneath')).toHaveCount(0);
	// It looks at the coast.
	const [, lat = 0, lon = 0] = await explorer.view();
	expect(lat).toBeGreaterThan(39);
	expect(lat).toBeLessThan(68);
	expect(lon).toBeGreaterThan(-172);
	expect(lon).toBeLessThan(-108);
	expect(await page.locator('body').innerText()).not.toMatch(/chin(?:a|ese)|qing|1640|[\u4e00-\u9fffа-я]/iu);
});

test('and follows its links and its one account', async ({ explorer, page }) => {
	await explorer.open('?year=1900&treaty=alaska-1867&reading=canadian');
	await expect(page.getByText('The map follows the case that Canada made until 1903')).toBeVisible();
	await expect(page).toHaveTitle('1900 · Cession of Alaska, 1867 · Canada’s case · Oregon and Alaska');
	await explorer.press('Back to neutral');
	await expect.poll(() => explorer.search().has('reading')).toBe(false);
});
