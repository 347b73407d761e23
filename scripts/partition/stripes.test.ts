import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Box } from '../../src/lib/geo/box.ts';
import { Stripes } from './stripes.ts';

const side = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.oneof(fc.nat(6), fc.nat(80)));
const box = fc.tuple(side, side).map(([[x, width], [y, height]]): Box => [x, y, x + width, y + height]);
const boxes = fc.array(box, { minLength: 1, maxLength: 60 });

const stripesOf = (all: Box[]) => new Stripes(Int32Array.from(all.flat()));

it('names each two boxes that meet, once', () => {
	fc.assert(
		fc.property(boxes, (all) => {
			const found: string[] = [];
			stripesOf(all).eachPair((i, j) => found.push(`${Math.min(i, j)} ${Math.max(i, j)}`));
			const meeting = all.flatMap(([left, bottom, right, top], i) =>
				all.flatMap((other, j) =>
					i < j && left <= other[2] && other[0] <= right && bottom <= other[3] && other[1] <= top
						? [`${i} ${j}`]
						: [],
				),
			);
			expect(found.sort()).toEqual(meeting.sort());
		}),
	);
});

it('names each box around a cell, once', () => {
	const place = fc.integer({ min: -50, max: 130 });
	fc.assert(
		fc.property(boxes, place, place, (all, x, y) => {
			const found: number[] = [];
			stripesOf(all).eachAround([x, y], (i) => found.push(i));
			const around = all.flatMap(([left, bottom, right, top], i) =>
				left <= x && x <= right && bottom <= y && y <= top ? [i] : [],
			);
			expect(found.sort((p, q) => p - q)).toEqual(around);
		}),
	);
});
