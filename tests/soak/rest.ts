import { WINDOW } from './window';
import type { Reader } from './reader';

/** Where the page is brought to whenever its memory is looked at. */
const LINK = '?year=1860&map=3.00/50.00/105.00';

/**
 * Brings the page, which is never loaded anew, back to one state, as going back would: what was opened is closed, what
 * was typed is gone.
 */
export async function bringToRest(reader: Reader): Promise<void> {
	const { page } = reader;
	await page.setViewportSize(WINDOW);
	await page.emulateMedia({ colorScheme: 'light' });
	await page.keyboard.press('Escape');
	await page.evaluate((link) => {
		history.pushState(history.state, '', link);
		dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
	}, LINK);
	await page.waitForFunction(() => document.documentElement.lang === 'en');
	await page.waitForFunction(
		() =>
			[...document.querySelectorAll<HTMLElement>('[data-view][data-year]')].at(-1)?.dataset.view ===
			'3.00/50.00/105.00',
		undefined,
		{ timeout: 60_000 },
	);
	await page.getByRole('combobox', { name: await reader.named('search.label') }).fill('');
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[open]')) fold.open = false;
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	});
	await reader.press(await reader.button('notices.close'));
	await reader.settled();
}
