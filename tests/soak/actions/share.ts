import type { Action } from '../action';

export const share: Action[] = [
	{
		name: 'opens the share sheet, copies the link and closes it',
		async act(reader) {
			if (!(await reader.press(reader.page.locator('button.opener[aria-haspopup=dialog]')))) return false;
			const sheet = reader.page.getByRole('dialog');
			await sheet.waitFor();
			await (await reader.button('share.copyLink')).click();
			await reader.page.keyboard.press('Escape');
			await sheet.waitFor({ state: 'detached' });
			return true;
		},
	},
];
