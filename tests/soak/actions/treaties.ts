import type { Action } from '../action';

export const treaties: Action[] = [
	{
		name: 'chooses a treaty of the list',
		weight: 2,
		async act(reader) {
			const one = await reader.anyOf(reader.page.locator('nav[aria-label] > ol button'));
			return one !== null && reader.press(one);
		},
	},
	{
		name: 'chooses a treaty on the timeline',
		async act(reader) {
			const one = await reader.anyOf(reader.page.locator('.ticks button'));
			return one !== null && reader.press(one);
		},
	},
	{
		name: 'leaves a treaty',
		weight: 2,
		act: (reader) =>
			reader.press(reader.page.locator('article[aria-labelledby="treaty-name"] > header button')),
	},
	{
		name: 'unfolds and folds',
		weight: 2,
		async act(reader) {
			const one = await reader.anyOf(reader.page.locator('main summary'));
			return one !== null && reader.press(one);
		},
	},
];
