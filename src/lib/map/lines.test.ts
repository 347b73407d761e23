import { expect, test } from 'vitest';
import { simplify, stitch } from './lines';

test('lines that meet end to end become one, whichever way they run', () => {
	const [line, ...rest] = stitch([
		[
			[0, 0],
			[1, 0],
		],
		[
			[3, 0],
			[2, 0],
		],
		[
			[1, 0],
			[2, 0],
		],
	]);
	expect(rest).toEqual([]);
	expect(line).toEqual([
		[0, 0],
		[1, 0],
		[2, 0],
		[3, 0],
	]);
});

test('lines that do not meet stay apart', () => {
	const apart = [
		[
			[0, 0],
			[1, 0],
		],
		[
			[5, 5],
			[6, 5],
		],
	];
	expect(stitch(apart)).toEqual(apart);
});

test('bends within the tolerance go, those beyond it and both ends stay', () => {
	const line = [
		[120, 50],
		[120.5, 50.01],
		[121, 50],
		[121.5, 51],
		[122, 50],
	];
	expect(simplify(line, 5)).toEqual([
		[120, 50],
		[121, 50],
		[121.5, 51],
		[122, 50],
	]);
	expect(simplify(line, 500)).toEqual([
		[120, 50],
		[122, 50],
	]);
});
