import { expect, test } from 'vitest';
import { pathWriter } from './compactPath';

const writer = pathWriter({ width: 100, height: 80 });

test('steps are relative, short, and do not drift', () => {
	const third = 10 / 3;
	const line = [0, 1, 2, 3].map((i) => [i * third, 10 - i * third]);
	expect(writer.lines([line])).toBe('m0 10 3.3-3.3 3.4-3.4 3.3-3.3');
	expect(
		writer.lines([
			[
				[0, 0],
				[0.04, 0],
				[-0.5, 0.5],
			],
		]),
	).toBe('m0 0-.5 .5');
});

test('lines are cut at the window, with a little over for the stroke', () => {
	expect(
		writer.lines([
			[
				[50, 40],
				[500, 40],
			],
		]),
	).toBe('m50 40 56 0');
	expect(
		writer.lines([
			[
				[500, 40],
				[600, 40],
			],
		]),
	).toBe('');
});

test('rings are cut whichever way they run', () => {
	const ring = [
		[-500, -500],
		[50, -500],
		[50, 40],
		[-500, 40],
	];
	const areas = [ring, [...ring].reverse()].map((way) => writer.area([way]));
	for (const area of areas) {
		expect(area).toMatch(/z$/);
		expect(area.match(/-?\d*\.?\d+/g)).toHaveLength(8);
		expect(area).not.toContain('500');
	}
	expect(
		writer.area([
			[
				[200, 200],
				[300, 200],
				[300, 300],
			],
		]),
	).toBe('');
});
