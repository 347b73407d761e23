import type { Action } from '../action';

/** A laptop, a phone both ways, a tablet. */
const WINDOWS = [
	{ width: 1200, height: 740 },
	{ width: 1200, height: 740 },
	{ width: 390, height: 780 },
	{ width: 780, height: 390 },
	{ width: 820, height: 1100 },
] as const;

const PHONE = { width: 390, height: 844 };
const WAYS: ('sheet.more' | 'sheet.less')[] = ['sheet.more', 'sheet.less'];

export const windows: Action[] = [
	{
		name: 'changes the size of the window',
		async act(reader) {
			await reader.page.setViewportSize(reader.oneOf(WINDOWS));
			return true;
		},
	},
	{
		name: 'lifts or lowers the phone’s sheet',
		async act(reader) {
			// Only a phone has one.
			await reader.page.setViewportSize(PHONE);
			const [first, second] = reader.oneOf([WAYS, [...WAYS].reverse()]);
			return (await reader.press(await reader.button(first!))) || reader.press(await reader.button(second!));
		},
	},
];
