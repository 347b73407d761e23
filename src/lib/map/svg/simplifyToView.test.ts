import { expect, test } from 'vitest';
import { projectorOf } from '../../geo/projector';
import { thinner } from './simplifyToView';

const view = { zoom: 4, lat: 50, lon: 110 };
const size = { width: 800, height: 600 };
const { pixels, isBeyond } = thinner(view, size, 0.4);

test('a line comes to the pixels where the other maps have it, its ends among them', () => {
	const project = projectorOf(view, size, { top: 0, right: 0, bottom: 0, left: 0 });
	const line = Array.from({ length: 400 }, (_, i) => [105 + i * 0.02, 50 + Math.sin(i / 40)]);
	const thin = pixels(line);
	expect(thin.length).toBeLessThan(line.length / 4);
	for (const [i, j] of [
		[0, 0],
		[line.length - 1, thin.length - 1],
	] as const)
		expect(Math.hypot(...project([line[i]![0]!, line[i]![1]!]).map((v, k) => v - thin[j]![k]!))).toBeLessThan(
			1e-6,
		);
});

test('no point of the line is further from the thinned one than twice the tolerance', () => {
	const line = Array.from({ length: 300 }, (_, i) => [106 + i * 0.02, 50 + 0.4 * Math.sin(i / 9)]);
	const thin = pixels(line);
	const all = thinner(view, size, 0).pixels(line);
	const away = (p: number[]) =>
		Math.min(
			...thin.slice(1).map((b, i) => {
				const a = thin[i]!;
				const [bx, by] = [b[0]! - a[0]!, b[1]! - a[1]!];
				const t = Math.min(
					1,
					Math.max(0, ((p[0]! - a[0]!) * bx + (p[1]! - a[1]!) * by) / (bx * bx + by * by)),
				);
				return Math.hypot(p[0]! - a[0]! - t * bx, p[1]! - a[1]! - t * by);
			}),
		);
	expect(Math.max(...all.map(away))).toBeLessThan(0.8);
});

test('what lies beyond one side keeps its ends alone; what spans a corner is kept', () => {
	expect(
		isBeyond([
			[20, 50],
			[30, 55],
			[25, 52],
		]),
	).toBe(true);
	expect(
		pixels([
			[20, 50],
			[30, 55],
			[25, 52],
		]),
	).toHaveLength(2);
	expect(
		isBeyond([
			[60, 50],
			[110, 80],
		]),
	).toBe(false);
});
