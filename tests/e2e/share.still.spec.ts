import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import type { Catalogue } from '../../src/lib/atlas/model';
import { dataVersion } from '../../src/lib/atlas/release';
import { dayOf } from '../../src/lib/atlas/day';
import { en } from '../../src/lib/i18n/messages/en';
import { expect, test } from './fixtures';
import { pixelsOf } from './pixels';

// The sheet and the files do not depend on WebGL.
const STATE = '?year=1858&treaty=aigun-1858&map=4.20/52.10/128.30';

/** Opens the share sheet. */
async function share(page: Page): Promise<Locator> {
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const sheet = page.getByRole('dialog', { name: 'Share' });
	await expect(sheet).toBeVisible();
	return sheet;
}

/** Presses a button of the sheet and takes the file it saves. */
async function saved(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
	return read(await waiting);
}

async function read(download: Download): Promise<{ name: string; content: Buffer }> {
	return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('the link that is copied is the state; Escape closes the sheet and gives the focus back', async ({
	explorer,
	page,
	baseURL,
}) => {
	await explorer.open(STATE);
	const sheet = await share(page);
	await sheet.getByRole('button', { name: 'Copy link' }).click();
	await expect(sheet.getByText('Copied')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	// It says which released version of the data it was made with; the page's own address does not.
	expect(link).toMatch(/&v=\d+\.\d+\.\d+$/);
	expect(link.replace(/&v=[\d.]+$/, '')).toBe(`${baseURL}/${STATE}`);
	expect(page.url()).toBe(`${baseURL}/${STATE}`);
	await expect(sheet.getByRole('textbox', { name: 'Link' })).toHaveValue(link);

	const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});

test('the embedded page opens the same state and leads back to it', async ({ explorer, page, baseURL }) => {
	await explorer.open(STATE);
	const sheet = await share(page);
	await sheet.getByRole('spinbutton', { name: 'Width' }).fill('320');
	await sheet.getByRole('spinbutton', { name: 'Height' }).fill('100');
	const code = await sheet.getByRole('textbox', { name: 'Code for your page' }).inputValue();
	const frame = await page.evaluate(
		(html) => {
			const { src, title, width, height } = new DOMParser()
				.parseFromString(html, 'text/html')
				.querySelector('iframe')!;
			return { src, title, width, height };
			// Its style is for the page around the frame; this page's policy would forbid it.
		},
		code.replace(/ style="[^"]*"/, ''),
	);
	// No frame is lower than the page in it can be read at.
	expect(frame).toEqual({
		src: `${baseURL}/embed/${STATE}`,
		title: 'The Shifting Frontier: Treaty of Aigun · 1858',
		width: '320',
		height: '320',
	});

	await page.setViewportSize({ width: 320, height: 320 });
	await page.goto(frame.src);
	await explorer.settled();
	await expect(explorer.slider).toHaveValue('1858');
	expect(await explorer.view()).toEqual([4.2, 52.1, 128.3]);
	await expect(explorer.slider).toBeInViewport({ ratio: 1 });
	const back = page.getByRole('link', { name: /Open in the atlas/ });
	await expect(back).toHaveAccessibleName(/^Treaty of Aigun · 1858 · The Shifting Frontier/);
	await expect(back).toHaveAttribute('href', `${baseURL}/${STATE}`);
	await expect(back).toHaveAttribute('target', '_blank');
	await expect(back).toHaveAttribute('rel', 'noopener');

	// What moves in the frame stays out of the history of the page around it.
	const before = await page.evaluate(() => history.length);
	await explorer.press('Next change');
	await expect.poll(() => explorer.search().get('year')).toBe('1860');
	expect(await page.evaluate(() => history.length)).toBe(before);
	await expect(back).toHaveAttribute('href', /year=1860/);
	await expect(back).toHaveAccessibleName(/^1860 · Treaty of Aigun, 1858/);
});

test('the embedded page says what went wrong and tries again', async ({ explorer, page }) => {
	await page.route('**/data/outline.en.json', (route) => route.fulfill({ status: 503 }));
	await page.goto(`/embed/${STATE}`);
	await expect(page.getByRole('alert')).toBeVisible();
	await page.unroute('**/data/outline.en.json');
	await explorer.press('Try again');
	await explorer.settled();
	await expect(explorer.slider).toHaveValue('1858');
});

test('pictures: an SVG that stands alone, a PNG of twice its size', async ({ explorer, page }) => {
	await explorer.open(STATE);
	await share(page);
	const svg = await saved(page, 'Drawing (SVG)');
	expect(svg.name).toBe('shifting-frontier-1858-aigun-1858.svg');
	const text = svg.content.toString('utf8');
	const drawing = await page.evaluate((given) => {
		const parsed = new DOMParser().parseFromString(given, 'image/svg+xml');
		return {
			fault: parsed.querySelector('parsererror')?.textContent,
			size: ['width', 'height'].map((name) => Number(parsed.documentElement.getAttribute(name))),
			words: parsed.documentElement.textContent,
		};
	}, text);
	expect(drawing).toMatchObject({ fault: undefined, size: [960, expect.any(Number)] });
	expect(drawing.words).toContain('Treaty of Aigun · 1858');
	expect(drawing.words).toContain('© OpenStreetMap contributors');
	// The picture tells by itself where it comes from.
	expect(drawing.words).toMatch(/Data version [\w.+-]+, ODbL.*http.*treaty=aigun-1858/);
	expect(text).not.toMatch(/(href|src)="(?!#)|url\((?!#|'#|"#)/);

	const png = await saved(page, 'Picture (PNG)');
	expect(png.name).toBe('shifting-frontier-1858-aigun-1858.png');
	expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG');
	expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([1920, 2 * drawing.size[1]!]);
	expect(await inkIn(page, png.content, [30, 70, 900, 50])).toBeGreaterThan(500);
});

// The fixture is asked for what it does to the page; its names of things are English.
test('a picture’s letters are there in every script', async ({ explorer: _, page }) => {
	for (const lang of ['ru', 'zh-Hans']) {
		await page.goto(`/?year=1860&lang=${lang}`);
		await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 150_000 });
		await page.locator('button[aria-haspopup=dialog]').click();
		const waiting = page.waitForEvent('download');
		await page.getByRole('dialog').getByRole('button', { name: 'PNG' }).click();
		const { content } = await read(await waiting);
		expect(await inkIn(page, content, [30, 70, 900, 50]), lang).toBeGreaterThan(500);
	}
});

test('data: who held what as GeoJSON and as a table, in the reading', async ({ explorer, page }) => {
	await explorer.open('?year=1858&reading=chinese');
	await share(page);
	const layer = await saved(page, 'Map data (GeoJSON)');
	expect(layer.name).toBe('shifting-frontier-1858-chinese.geojson');
	const collection = JSON.parse(layer.content.toString('utf8')) as FeatureCollection;
	expect(collection).toMatchObject({ type: 'FeatureCollection', about: { year: 1858, reading: 'chinese' } });
	expect(collection.features.length).toBeGreaterThan(3);
	for (const { type, geometry, properties } of collection.features) {
		expect(type).toBe('Feature');
		expect(['Polygon', 'MultiPolygon']).toContain(geometry.type);
		expect(properties).toMatchObject({ polity: expect.any(String), areaKm2: expect.any(Number) });
	}
	const table = await saved(page, 'Table (CSV)');
	expect(table.name).toBe('shifting-frontier-1858-chinese.csv');
	const [header, ...rows] = table.content.toString('utf8').split('\r\n');
	expect(header).toMatch(/^\ufeffyear,day,polity,polityName,.*,areaKm2,lowKm2,highKm2,.*,version,licence$/);
	expect(rows.length - 1).toBe(collection.features.length);
});

test('data of a comparison: the land that changed', async ({ explorer, page }) => {
	await explorer.open('?year=1860&from=1689');
	await share(page);
	const table = await saved(page, 'Table (CSV)');
	expect(table.name).toBe('shifting-frontier-1689-1860.csv');
	const [header, ...rows] = table.content.toString('utf8').split('\r\n');
	expect(header).toMatch(/^\ufefffromYear,fromDay,from,.*,toYear,toDay,to,.*,areaKm2,/);
	expect(
		rows.some((row) => row.startsWith('1689,1689-12-31,qing,') && row.includes(',1860,1860-12-31,empire,')),
	).toBe(true);
});

test('citations name the state, the data’s version and the day', async ({
	explorer,
	page,
	request,
	baseURL,
}) => {
	const version = dataVersion((await (await request.get('/data/catalogue.json')).json()) as Catalogue);
	const told = version.replace(/[.+]/g, '\\$&');
	const today = dayOf(new Date());
	await explorer.open(STATE);
	const sheet = await share(page);
	const citation = sheet.getByRole('textbox', { name: 'Citation' });
	await expect(citation).toHaveValue(new RegExp(`Treaty of Aigun · 1858.*${told}.*accessed`));
	await sheet.getByRole('radio', { name: 'BibTeX' }).check();
	await expect(citation).toHaveValue(new RegExp(`^@misc\\{shifting-frontier-1858-[^]*${today}[^]*${told}`));
	await sheet.getByRole('radio', { name: 'RIS' }).check();
	const ris = await saved(page, 'Save citation');
	expect(ris.name).toBe('shifting-frontier-1858-aigun-1858.ris');
	const lines = ris.content.toString('utf8').split('\r\n');
	const url = lines.find((line) => line.startsWith('UR  - '));
	expect(url?.replace(/&v=[\d.]+$/, '')).toBe(`UR  - ${baseURL}/${STATE}`);
	expect(lines).toContain(`Y2  - ${today.replaceAll('-', '/')}`);
	expect(lines).toContain(`ET  - ${version}`);
});

test('an animation of three frames', async ({ explorer, page }) => {
	await explorer.open('?year=1858');
	const sheet = await share(page);
	await fillRange(sheet, 1858, 1860, 1);
	await expect(sheet.getByText('3 frames')).toBeVisible();
	const gif = await saved(page, 'Make GIF');
	expect(gif.name).toBe('shifting-frontier-1858-1860.gif');
	expect(gif.content.subarray(0, 6).toString('latin1')).toBe('GIF89a');
	expect(gif.content.readUInt16LE(6)).toBe(960);
	expect(countFrames(gif.content)).toBe(3);
	await expect(sheet.getByText('Saved as shifting-frontier-1858-1860.gif')).toBeVisible();
});

test('an animation can be cancelled, and too long a one is not begun', async ({ explorer, page }) => {
	await explorer.open('?year=1858');
	const sheet = await share(page);
	let downloads = 0;
	page.on('download', () => downloads++);
	await fillRange(sheet, 1640, 2020, 1);
	await expect(sheet.getByRole('button', { name: 'Make GIF' })).toBeDisabled();
	await fillRange(sheet, 1640, 1750, 1);
	await sheet.getByRole('button', { name: 'Make GIF' }).click();
	await expect(sheet.getByRole('progressbar')).toBeVisible();
	await expect(sheet.getByText(/^Frame [1-9]\d* of 111$/)).toBeVisible();
	await sheet.getByRole('button', { name: 'Cancel' }).click();
	await expect(sheet.getByRole('progressbar')).toBeHidden();
	await expect(sheet.getByRole('button', { name: 'Make GIF' })).toBeEnabled();
	// Another one can be made at once, and the first does not turn up after it.
	await fillRange(sheet, 1858, 1860, 2);
	const gif = await saved(page, 'Make GIF');
	expect(countFrames(gif.content)).toBe(2);
	expect(downloads).toBe(1);
	await fillRange(sheet, 1900, 1800, 10);
	await expect(sheet.getByText('The first year must not come after the last one.')).toBeVisible();
	await expect(sheet.getByRole('button', { name: 'Make GIF' })).toBeDisabled();
});

/** How many pixels of a part of a PNG, `[x, y, width, height]`, differ from the part's first. */
async function inkIn(page: Page, png: Buffer, part: [number, number, number, number]): Promise<number> {
	return page.evaluate(
		([{ data, width: row }, [left, top, width, height]]) => {
			const red = (x: number, y: number) => data[(y * row + x) * 4]!;
			let ink = 0;
			for (let y = top; y < top + height; y++)
				for (let x = left; x < left + width; x++) if (Math.abs(red(x, y) - red(left, top)) > 60) ink++;
			return ink;
		},
		[await pixelsOf(page, png), part] as const,
	);
}

async function fillRange(sheet: Locator, from: number, to: number, step: number): Promise<void> {
	await sheet.getByRole('spinbutton', { name: 'From year' }).fill(String(from));
	await sheet.getByRole('spinbutton', { name: 'To year' }).fill(String(to));
	await sheet.getByRole('spinbutton', { name: 'Years per frame' }).fill(String(step));
}

/** Counts a GIF's images by walking its blocks. */
function countFrames(bytes: Buffer): number {
	const tableBytes = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
	let at = 13 + tableBytes(bytes[10]!);
	let frames = 0;
	while (bytes[at] !== 0x3b) {
		if (bytes[at] === 0x2c) {
			frames++;
			at += 11 + tableBytes(bytes[at + 9]!);
		} else at += 2;
		while (bytes[at] !== 0) at += 1 + bytes[at]!;
		at++;
	}
	return frames;
}

test('what a newer version has taken away is told as that', async ({ explorer, page }) => {
	await explorer.open(STATE);
	await explorer.whole();
	const sheet = await share(page);
	await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'newer' } }));
	await page.route('**/chunks/*.js', (route) => route.fulfill({ status: 404 }));
	await sheet.getByRole('button', { name: 'Drawing (SVG)' }).click();
	await expect(sheet.getByText(en['load.failed.version'])).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: en['update.take'] })).toBeVisible();
});
