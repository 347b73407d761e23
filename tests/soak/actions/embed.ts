import type { Action } from '../action';

export const embed: Action[] = [
	{
		name: 'opens the embedded map beside, and closes it',
		async act({ page, chance }) {
			const beside = await page.context().newPage();
			try {
				await beside.goto(new URL(`/embed/${new URL(page.url()).search}`, page.url()).href);
				await beside.locator('html[data-ready=true]').waitFor({ state: 'attached', timeout: 150_000 });
				await beside
					.getByRole('slider')
					.first()
					.press(chance() < 0.5 ? 'ArrowLeft' : 'ArrowRight');
			} finally {
				await beside.close();
			}
			return true;
		},
	},
];
