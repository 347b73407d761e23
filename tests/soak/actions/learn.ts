import type { Action } from '../action';

/** The tour, the quiz and the presentation hide what the others need: each is left again. */
export const learn: Action[] = [
	{
		name: 'walks some of the tour',
		async act(reader) {
			if (!(await reader.press(reader.page.locator('#mode-tour')))) return false;
			for (let n = reader.upTo(4); n > 0; n--) await reader.press(await reader.button('tour.next'));
			await reader.press(await reader.button('tour.end'));
			return true;
		},
	},
	{
		name: 'answers some of the quiz',
		async act(reader) {
			if (!(await reader.press(reader.page.locator('#mode-quiz')))) return false;
			for (let n = 1 + reader.upTo(3); n > 0; n--) {
				const answer = await reader.anyOf(reader.page.locator('[data-question] li > button'));
				if (answer) await reader.press(answer);
				await reader.press(await reader.button('quiz.next'));
			}
			await reader.press(await reader.button('quiz.end'));
			return true;
		},
	},
	{
		name: 'presents',
		async act(reader) {
			if (!(await reader.press(reader.page.locator('#mode-present')))) return false;
			const bar = reader.page.locator('#presentation');
			await bar.waitFor();
			for (let n = reader.upTo(4); n > 0; n--)
				await reader.page.keyboard.press(reader.oneOf(['PageDown', 'PageUp', 'ArrowRight']));
			await reader.page.keyboard.press('Escape');
			await bar.waitFor({ state: 'detached' });
			return true;
		},
	},
];
