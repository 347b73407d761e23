import type { Page } from '@playwright/test';
import { expect, test, type Explorer } from './fixtures';

/** WCAG 2.2, 1.4.12: what a reader may set, laid over everything. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

async function laySpacing(page: Page): Promise<void> {
	await page.evaluate((css) => {
		// The page's policy allows no style that is written into it.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	}, SPACING);
	await painted(page);
}

/** The letters that a reader set in the browser, pixels. */
async function setLetters(page: Page, standard: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}

/** What was measured anew has been laid out by now. */
const painted = (page: Page) =>
	page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/**
 * Texts of the page that are cut, or out of reach: past an edge that hides what is over it, or outside the window where
 * nothing scrolls. Not those for the ear alone, nor the map's own names.
 */
const cutTexts = (page: Page) =>
	page.evaluate(() => {
		const cut: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const SLACK = 1.5;
		const modal = document.querySelector('dialog[open]');
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const parent = text.parentElement!;
			if (!text.textContent?.trim() || parent.closest('svg, script, style, noscript, [aria-hidden=true]'))
				continue;
			if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
			// Behind a dialog or below a lowered sheet nothing is read.
			if ((modal && !modal.contains(parent)) || parent.closest('[inert], select')) continue;
			const range = document.createRange();
			range.selectNodeContents(text);
			for (let { left, right, top, bottom } of range.getClientRects()) {
				if (right - left < 1) continue;
				let seen = true;
				let fixed = false;
				for (let one: HTMLElement | null = parent; one && seen && !fixed; one = one.parentElement) {
					const style = getComputedStyle(one);
					// For the ear alone, and what waits above the window for the focus.
					if (style.clipPath === 'inset(50%)' || one.matches('.skip')) {
						seen = false;
						break;
					}
					const box = one.getBoundingClientRect();
					const inline = style.display === 'inline';
					const hides = (overflow: string) => !inline && (overflow === 'hidden' || overflow === 'clip');
					const scrolls = (overflow: string) => !inline && (overflow === 'auto' || overflow === 'scroll');
					const words = text.textContent.trim().slice(0, 40);
					if (hides(style.overflowX) && (left < box.left - SLACK || right > box.right + SLACK))
						cut.push(`${words} | across ${one.className}`);
					if (hides(style.overflowY) && (top < box.top - SLACK || bottom > box.bottom + SLACK))
						cut.push(`${words} | down ${one.className}`);
					// What scrolls brings it into its own window.
					if (scrolls(style.overflowY))
						[top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
					if (scrolls(style.overflowX))
						[left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
					if (top > bottom || left > right) seen = false;
					fixed = one === document.body;
				}
				if (!seen) continue;
				const page = document.scrollingElement!;
				const [width, height] = [page.scrollWidth, page.scrollHeight];
				if (
					left + scrollX < -SLACK ||
					right + scrollX > width + SLACK ||
					top + scrollY < -SLACK ||
					bottom + scrollY > height + SLACK
				)
					cut.push(`${text.textContent.trim().slice(0, 40)} | outside the window`);
			}
		}
		return [...new Set(cut)];
	});

/** Nothing is wider than the window. */
const isWithin = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** The parts of the explorer in its window. */
async function parts({ page, slider, map }: Explorer) {
	const box = async (locator: typeof slider) => (await locator.boundingBox())!;
	const sheet = page.getByRole('main');
	return {
		slider: await box(slider),
		map: await box(map),
		sheet: await box(sheet),
		foot: await box(page.getByRole('region', { name: 'Year', exact: true })),
	};
}

test('in every window the slider has the width, the map is seen, and nothing is out of reach', async ({
	explorer,
	page,
}) => {
	await explorer.open('?year=1858');
	for (const width of [320, 360, 427, 568, 640, 760, 844, 1280])
		for (const height of [256, 320, 390, 454, 512, 640, 900]) {
			const size = `${width} × ${height}`;
			await page.setViewportSize({ width, height });
			await painted(page);
			const { slider, sheet, foot } = await parts(explorer);
			const phone = width <= 760;
			if (phone) expect(slider.width, size).toBeGreaterThan(0.85 * width);
			else expect(slider.width, size).toBeGreaterThan(width - 392 - 60);
			expect(slider.y + slider.height, size).toBeLessThanOrEqual(height);
			// What the foot and the lowered sheet, or the foot alone, leave of the map.
			const left = (phone ? sheet.y : foot.y) * (phone ? width : width - sheet.width);
			expect(left, size).toBeGreaterThan(0.14 * width * height);
			const outside = await page.locator('button, input, select, a').evaluateAll((all) =>
				all
					.filter((one) => one.checkVisibility({ visibilityProperty: true }))
					// What scrolls is reached by scrolling, and the skip link waits above the window for the focus.
					.filter((one) => !one.closest('[inert], [data-scrolls], .skip'))
					.filter((one) => {
						const { left, right, top, bottom } = one.getBoundingClientRect();
						return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
					})
					.map((one) => one.outerHTML.slice(0, 120)),
			);
			expect(outside, size).toEqual([]);
		}
});

test('a raised sheet ends in the window, and a half one leaves a strip of the map', async ({
	explorer,
	page,
}) => {
	await explorer.open('?treaty=aigun-1858');
	for (const [width, height] of [
		[320, 256],
		[568, 320],
		[360, 512],
	] as const) {
		await page.setViewportSize({ width, height });
		// While the page is laid out anew it is nowhere, which is neither high nor low.
		const top = async () => (await page.getByRole('main').boundingBox())?.y ?? Number.NaN;
		await expect.poll(top, `half at ${width} × ${height}`).toBeGreaterThanOrEqual(40);
		await explorer.press('Show more');
		await expect.poll(top).toBeLessThan(100);
		expect(await top()).toBeGreaterThanOrEqual(-1);
		expect((await page.locator('[data-scrolls]').boundingBox())!.height).toBeGreaterThan(60);
		await explorer.press('Show less');
	}
});

/** Where letters of twice the size are read: a window that has room for as much of them. */
const LARGE_SIZES = [
	[1280, 1024],
	[1200, 740],
	[720, 1280],
] as const;

const STATES = {
	'a treaty': { search: '?treaty=aigun-1858', lang: 'en' },
	'two years compared, in Russian': { search: '?year=1881&from=1689&lang=ru', lang: 'ru' },
	'a presentation': { search: '?year=1858&view=present', lang: 'en' },
};
const SIZES = [
	[1200, 740],
	[844, 390],
	[360, 640],
	[320, 454],
] as const;

for (const [name, { search, lang }] of Object.entries(STATES))
	test(`with letters of twice the size, and with wide ones, nothing is cut: ${name}`, async ({
		explorer,
		page,
	}) => {
		for (const way of ['large', 'wide'] as const) {
			await setLetters(page, way === 'large' ? 32 : 16);
			await page.setViewportSize({ width: 1200, height: 740 });
			await page.goto(`/${search}`);
			await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 150_000 });
			await explorer.whole();
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			if (way === 'wide') await laySpacing(page);
			for (const [width, height] of way === 'large' ? LARGE_SIZES : SIZES) {
				await page.setViewportSize({ width, height });
				await painted(page);
				expect(await cutTexts(page), `${way} letters, ${width} × ${height}`).toEqual([]);
				expect(await isWithin(page), `${way} letters, ${width} × ${height}`).toBe(true);
			}
		}
	});

test('the share sheet, the quiz, the tour and a page for reading bear wide letters too', async ({
	explorer,
	page,
}) => {
	await explorer.open('?year=1858');
	await explorer.whole();
	await laySpacing(page);
	const holds = async (what: string) => {
		for (const [width, height] of SIZES) {
			await page.setViewportSize({ width, height });
			await painted(page);
			expect(await cutTexts(page), `${what}, ${width} × ${height}`).toEqual([]);
		}
		await page.setViewportSize({ width: 1200, height: 740 });
	};
	await explorer.press('Share');
	await holds('the share sheet');
	await page.keyboard.press('Escape');
	await explorer.press('Guided tour');
	await holds('the tour');
	await explorer.press('Quiz');
	await holds('the quiz');

	for (const path of ['/treaties/aigun-1858/', '/ru/treaties/']) {
		await page.goto(path);
		await laySpacing(page);
		await holds(path);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await isWithin(page), path).toBe(true);
	}
});

test('all that can be pressed is 24 pixels large, or stands in a line of text', async ({
	explorer,
	page,
}) => {
	await explorer.open('?treaty=aigun-1858');
	await explorer.whole();
	for (const [width, height] of [
		[1200, 740],
		[360, 640],
	] as const) {
		await page.setViewportSize({ width, height });
		await painted(page);
		const small = await page.locator('button, a, summary, input, select').evaluateAll((all) =>
			all
				.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.skip'))
				// A box is pressed by its label too, a link within a sentence by its line.
				.map((one) => one.closest('label') ?? one)
				.filter((one) => getComputedStyle(one).display !== 'inline')
				.filter((one) => {
					const line = one.parentElement!;
					const inSentence = [...line.childNodes].some(
						(node) => node.nodeType === Node.TEXT_NODE && /[^\s,;.]/.test(node.textContent!),
					);
					const { width, height } = one.getBoundingClientRect();
					return !inSentence && (width < 23.9 || height < 23.9);
				})
				.map((one) => `${one.outerHTML.slice(0, 120)} ${JSON.stringify(one.getBoundingClientRect())}`),
		);
		expect(small).toEqual([]);
	}
});

test('in forced colours the slider is the same knob over the names of the states', async ({
	explorer,
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await explorer.open('?year=1858');
	await expect(explorer.slider).toHaveCSS('appearance', 'none');
	await expect(explorer.slider).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

for (const [width, height] of [
	[1200, 740],
	[360, 640],
] as const)
	test(`on paper the text stands whole: ${width} × ${height}`, async ({ explorer, page }) => {
		await page.setViewportSize({ width, height });
		await explorer.open('?treaty=aigun-1858');
		await explorer.whole();
		await page.emulateMedia({ media: 'print' });
		await expect(explorer.slider).toBeHidden();
		const plate = page.getByTestId('print-plate');
		await expect(plate).toContainText(
			/Treaty of Aigun · 1858.*In joint possession.*http.*treaty=aigun-1858/s,
		);
		const last = page.getByRole('article', { name: 'Treaty of Aigun' });
		const { text, paper } = await last.evaluate((element) => ({
			text: element.getBoundingClientRect().bottom,
			paper: document.documentElement.scrollHeight,
		}));
		expect(text).toBeGreaterThan(height);
		expect(paper).toBeGreaterThanOrEqual(text);
		expect(await cutTexts(page)).toEqual([]);
	});
