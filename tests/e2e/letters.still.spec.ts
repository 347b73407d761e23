import { expect, test } from './fixtures';

/*
 * Latin and Cyrillic letters and figures are set in the site's own fonts wherever they stand: asked of the browser, which
 * knows from what it took each. Ideographs and signs are the system's.
 */

const PAGES = [
	'/?year=1858&treaty=aigun-1858',
	'/ru/?year=1858&treaty=aigun-1858',
	'/ru/treaties/aigun-1858/',
	'/about/',
];
/** Letters, figures and what stands among them that the site's files have. */
const OURS = /^[\p{Script=Latin}\p{Script=Cyrillic}\d\s.,:;!?()–—’“”«»-]+$/u;

/** What may bear letters of its own. */
const ELEMENTS = 'body *:not(script, style, noscript, option)';

for (const path of PAGES)
	test(`letters and figures are the site’s own: ${path}`, async ({ page }) => {
		await page.goto(path);
		if (path.includes('?'))
			await expect(page.locator('html')).toHaveAttribute('data-whole', 'true', { timeout: 150_000 });
		await page.evaluate(() => document.fonts.ready);
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('DOM.enable');
		await devtools.send('CSS.enable');
		const { root } = await devtools.send('DOM.getDocument');
		const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
			nodeId: root.nodeId,
			selector: ELEMENTS,
		});
		const texts = await page.$$eval(ELEMENTS, (elements) =>
			elements.map((element) =>
				[...element.childNodes]
					.filter((node) => node.nodeType === Node.TEXT_NODE)
					.map((node) => node.nodeValue)
					.join('')
					.trim(),
			),
		);
		expect(texts).toHaveLength(nodeIds.length);
		const own: string[] = [];
		const foreign: string[] = [];
		for (const [i, nodeId] of nodeIds.entries()) {
			const text = texts[i]!;
			if (!OURS.test(text) || !/[\p{L}\d]/u.test(text)) continue;
			const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
			if (fonts.length === 0) continue;
			const others = fonts.filter(({ isCustomFont }) => !isCustomFont);
			if (others.length === 0) own.push(text);
			else foreign.push(`${text}: ${others.map(({ familyName }) => familyName).join(', ')}`);
		}
		expect(foreign).toEqual([]);
		expect(own.length).toBeGreaterThan(40);
	});
