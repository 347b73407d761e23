import { expect, test } from 'vitest';
import { Layout } from './layout.svelte';

// Without a window no media query matches: this is the layout with a column.
test('the column and the foot lie over the map; in a presentation its bar alone', () => {
	let presenting = false;
	const layout = new Layout(() => presenting, 'low');
	layout.foot = 206;
	expect(layout.insets).toEqual({ top: 0, right: 0, bottom: 206, left: 392 });
	presenting = true;
	expect(layout.insets).toEqual({ top: 0, right: 0, bottom: 206, left: 0 });
});

test('the sheet’s heights follow what the foot leaves, and keep to what can be read', () => {
	const layout = new Layout(() => false, 'low');
	layout.height = 800;
	layout.foot = 140;
	// Half of 660; all of it but 56 px of map.
	expect(layout.heights).toEqual({ low: 54, half: 330, full: 604 });
	layout.height = 360;
	// Half of 220 and 220 − 56 are too little.
	expect(layout.heights).toEqual({ low: 54, half: 160, full: 200 });
});

test('however low the window, a half sheet leaves a strip of the map, and a full one ends in the window', () => {
	const layout = new Layout(() => false, 'low');
	layout.foot = 110;
	for (let height = 256; height < 900; height++) {
		layout.height = height;
		const { low, half, full } = layout.heights;
		expect(half).toBeGreaterThanOrEqual(low);
		expect(full).toBeGreaterThanOrEqual(half);
		expect(half).toBeLessThanOrEqual(height - 110 - 40);
		expect(full).toBeLessThanOrEqual(height - 110);
	}
});

test('only a phone’s sheet is lifted', () => {
	const layout = new Layout(() => false, 'low');
	layout.lift();
	expect(layout.rest).toBe('low');
});
