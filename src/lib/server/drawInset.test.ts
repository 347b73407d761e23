import { expect, test } from 'vitest';
import { mercator } from '../geo/mercator';
import type { Position } from '../geo/position';
import { isInRing } from '../geo/ring';
import type { Box } from '../geo/box';
import { drawInset } from './drawInset';

const ASIA: Box = [22, 1, 180, 74];

/** The rings of the drawing's one path, in its own units. */
function ringsOf(svg: string): Position[][] {
	const path = /<path d="([^"]*)"/.exec(svg)?.[1] ?? '';
	return path
		.split('M')
		.slice(1)
		.map((ring) => {
			const [start = '', steps = ''] = ring.replace('z', '').split('l');
			const pairs = (text: string) =>
				(text.match(/-?\d+ -?\d+/g) ?? []).map((two) => two.split(' ').map(Number));
			let [x = 0, y = 0] = pairs(start)[0] ?? [];
			const line: Position[] = [[x, y]];
			for (const [dx = 0, dy = 0] of pairs(steps)) line.push([(x += dx), (y += dy)]);
			return [...line, line[0]!];
		});
}

/** Whether the drawing shows land at a place. */
function isLand(svg: string, [west, south, east, north]: Box, at: Position): boolean {
	const [, , width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const [x, y] = mercator(at);
	const point: Position = [((x - left) / (right - left)) * width, ((y - top) / (bottom - top)) * height];
	return ringsOf(svg).filter((ring) => isInRing(point, ring)).length % 2 === 1;
}

test('land lies where land is, and water where there is water', () => {
	const svg = drawInset(ASIA);
	const land: Position[] = [
		[116.4, 39.9],
		[104.3, 52.3],
		[37.6, 55.8],
		[77.2, 28.6],
		[159, 56],
	];
	const water: Position[] = [
		[150, 54],
		[135, 40],
		[50.5, 42],
		[70, 10],
		[165, 40],
		// Nothing is drawn across from Chukotka to the other end.
		[160, 72.5],
		[40, 72.5],
	];
	expect(land.map((at) => isLand(svg, ASIA, at))).toEqual(land.map(() => true));
	expect(water.map((at) => isLand(svg, ASIA, at))).toEqual(water.map(() => false));
});

test('what lies elsewhere is left out', () => {
	const svg = drawInset(ASIA);
	// America and Australia have no place in it, and a few kilobytes are enough.
	expect(ringsOf(svg).every((ring) => ring.some(([x]) => x > 0 && x < 400))).toBe(true);
	expect(svg.length).toBeLessThan(12_000);
});
