import type { Action } from '../action';
import type { Reader } from '../reader';

/** A place on the bare map, if the drawn one is bare. */
async function bareMap(reader: Reader): Promise<{ x: number; y: number } | null> {
	const at = [0.3 + 0.65 * reader.chance(), 0.15 + 0.5 * reader.chance()] as const;
	return reader.page.evaluate(([left, top]) => {
		const { x, y } = { x: innerWidth * left, y: innerHeight * top };
		const hit = document.elementFromPoint(x, y);
		const bare =
			hit?.closest('.plate') && !hit.closest('a, button, input, label, .offer, .banner, .controls');
		return bare ? { x, y } : null;
	}, at);
}

export const map: Action[] = [
	{
		name: 'clicks the map',
		weight: 3,
		async act(reader) {
			const at = await bareMap(reader);
			if (at) await reader.page.mouse.click(at.x, at.y);
			return at !== null;
		},
	},
	{
		name: 'lets go of what was clicked',
		act: (reader) => reader.press(reader.page.locator('main article:not([data-question]) > header button')),
	},
	{
		name: 'zooms by button',
		weight: 2,
		act: async (reader) =>
			reader.press(
				await reader.button(reader.oneOf(['map.zoomIn', 'map.zoomOut', 'map.zoomOut', 'map.whole'])),
			),
	},
	{
		name: 'turns the wheel',
		async act(reader) {
			const at = await bareMap(reader);
			if (!at) return false;
			await reader.page.mouse.move(at.x, at.y);
			await reader.page.mouse.wheel(0, reader.oneOf([-240, -120, 120, 240]));
			return true;
		},
	},
	{
		name: 'pans',
		weight: 2,
		async act(reader) {
			const at = await bareMap(reader);
			if (!at) return false;
			const { mouse } = reader.page;
			await mouse.move(at.x, at.y);
			await mouse.down();
			await mouse.move(at.x + 200 * (reader.chance() - 0.5), at.y + 200 * (reader.chance() - 0.5), {
				steps: 5,
			});
			await mouse.up();
			return true;
		},
	},
];
