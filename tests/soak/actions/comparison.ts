import type { Action } from '../action';

export const comparison: Action[] = [
	{
		name: 'begins or ends a comparison',
		weight: 2,
		act: (reader) => reader.press(reader.page.locator('#compare')),
	},
	{
		name: 'looks at a comparison in another way',
		weight: 2,
		async act(reader) {
			const looks = reader.page.locator('article[aria-labelledby="compare-name"] [role=radiogroup] label');
			const one = await reader.anyOf(looks);
			return one !== null && reader.press(one);
		},
	},
	{
		name: 'swipes or fades',
		async act(reader) {
			const share = reader.page.locator('article[aria-labelledby="compare-name"] input[type=range]');
			if ((await share.count()) === 0) return false;
			await share.press(reader.oneOf(['ArrowLeft', 'ArrowRight', 'Home', 'End']));
			return true;
		},
	},
	{
		name: 'moves the other year',
		async act(reader) {
			if ((await reader.handle.count()) === 0) return false;
			await reader.handle.press(reader.oneOf(['ArrowLeft', 'PageUp', 'PageDown']));
			return true;
		},
	},
];
