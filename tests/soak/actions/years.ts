import type { Action } from '../action';
import { inReach } from '../reader';

const KEYS = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'] as const;
/** Years as they are typed, some of them none. */
const TYPED = ['1640', '1727', '1858', '１８６０', '1900.', '2008', '221', 'abc', '99999'] as const;

export const years: Action[] = [
	{
		name: 'drags the slider',
		weight: 3,
		async act(reader) {
			if (!(await inReach(reader.slider))) return false;
			const box = (await reader.slider.boundingBox())!;
			const { mouse } = reader.page;
			const y = box.y + box.height / 2;
			const at = () => box.x + box.width * (0.02 + 0.96 * reader.chance());
			await mouse.move(at(), y);
			await mouse.down();
			await mouse.move(at(), y, { steps: 12 });
			await mouse.up();
			return true;
		},
	},
	{
		name: 'moves the slider by keys',
		weight: 3,
		async act(reader) {
			if ((await reader.slider.count()) === 0) return false;
			const key = reader.oneOf(KEYS);
			for (let n = 1 + reader.upTo(5); n > 0; n--) await reader.slider.press(key);
			return true;
		},
	},
	{
		name: 'types a year',
		weight: 2,
		async act(reader) {
			const field = reader.page.getByRole('textbox', {
				name: await reader.named('year.type'),
				exact: true,
			});
			if ((await field.count()) === 0) return false;
			const range = 2026 - 1640;
			const year = reader.chance() < 0.6 ? String(1640 + reader.upTo(range)) : reader.oneOf(TYPED);
			await field.fill(year);
			await field.press('Enter');
			return true;
		},
	},
	{
		name: 'goes to the next or previous change',
		weight: 2,
		act: async (reader) =>
			reader.press(await reader.button(reader.oneOf(['year.next', 'year.previous'] as const))),
	},
	{
		name: 'plays a little',
		async act(reader) {
			if (!(await inReach(reader.slider))) return false;
			const year = await reader.slider.inputValue();
			if (year === (await reader.slider.getAttribute('max'))) return false;
			if (!(await reader.press(await reader.button('play.start')))) return false;
			await reader.page.waitForFunction(
				(year) => document.querySelector<HTMLInputElement>('#year')?.value !== year,
				year,
				{ timeout: 60_000 },
			);
			// It may have come to its end by itself.
			await reader.press(await reader.button('play.stop'));
			return true;
		},
	},
];
