import type { Action } from '../action';

export const manner: Action[] = [
	{
		name: 'changes the language',
		async act(reader) {
			const one = await reader.anyOf(reader.page.locator('.languages button[aria-pressed=false]'));
			if (!one) return false;
			const lang = (await one.getAttribute('lang'))!;
			await reader.press(one);
			await reader.page.waitForFunction((lang) => document.documentElement.lang === lang, lang);
			return true;
		},
	},
	{
		name: 'changes the account',
		async act(reader) {
			const label = await reader.named('reading.heading');
			const choice = reader.page.getByRole('radiogroup', { name: label }).locator('label');
			const one = await reader.anyOf(choice);
			return one !== null && reader.press(one);
		},
	},
	{
		name: 'puts kinds of events off the map and on it',
		async act(reader) {
			const one = await reader.anyOf(reader.page.locator('main .chips button'));
			return one !== null && reader.press(one);
		},
	},
	{
		name: 'goes over to day or night',
		async act({ page }) {
			const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
			await page.emulateMedia({ colorScheme: dark ? 'light' : 'dark' });
			return true;
		},
	},
];
