import { expect, test } from 'vitest';
import { simplifyPlane, smooth, stitch } from './line';

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
		[0, 0],
		[5, 0.1],
		[10, 0],
		[15, 10],
		[20, 0],
	];
	expect(simplifyPlane(line, 1)).toEqual([
		[0, 0],
		[10, 0],
		[15, 10],
		[20, 0],
	]);
	expect(simplifyPlane(line, 20)).toEqual([
		[0, 0],
		[20, 0],
	]);
});

test('a smoothed line keeps its ends, rounds its corner and strays no further than the radius', () => {
	const corner = [
		[120, 0],
		[122, 0],
		[122, 2],
	];
	const rounded = smooth(corner, 40);
	expect(rounded[0]![0]).toBeCloseTo(120, 6);
	expect(rounded.at(-1)![1]).toBeCloseTo(2, 6);
	const nearest = Math.min(...rounded.map(([x, y]) => Math.hypot(x! - 122, y!)));
	expect(nearest).toBeGreaterThan(0.05);
	expect(nearest).toBeLessThan(40 / 111);
	for (let i = 2; i < rounded.length; i++) {
		const [a, b, c] = [rounded[i - 2]!, rounded[i - 1]!, rounded[i]!];
		const turn = Math.atan2(c[1]! - b[1]!, c[0]! - b[0]!) - Math.atan2(b[1]! - a[1]!, b[0]! - a[0]!);
		expect(Math.abs(turn)).toBeLessThan(0.35);
	}
});
