import type { Box } from '../../src/lib/geo/box.ts';
import type { Cell } from './grid.ts';

/**
 * Finds boxes that meet. The plane is cut into level stripes, about as many as a stripe has boxes, and the boxes of each
 * stand in order from the left: a box need only be held against those of its stripes that begin before it ends.
 *
 *     ━━┓ ┌───┐      ┌──┐
 *       ┃ │ ┌─┼──┐   │  │    what begins to the right of a box's right side ends the search
 *     ━━┛ └─┼─┘  │   └──┘
 *     ╌╌╌╌╌╌╌└───┘╌╌╌╌╌╌╌╌   a box over two stripes is in both, and is compared in the first they have in common
 */
export class Stripes {
	readonly #boxes: Int32Array;
	readonly #bottom: number;
	readonly #height: number;
	/** Where each stripe begins in `members`. */
	readonly #begins: Int32Array;
	/** The boxes of one stripe after another, each stripe's from the left. */
	readonly #members: Int32Array;

	/** @param boxes in whole cells, fewer than 2^26; at least one */
	constructor(boxes: readonly Readonly<Box>[]) {
		this.#boxes = new Int32Array(4 * boxes.length);
		let [bottom, top] = [Infinity, -Infinity];
		boxes.forEach((box, i) => {
			this.#boxes.set(box, 4 * i);
			bottom = Math.min(bottom, box[1]);
			top = Math.max(top, box[3]);
		});
		const count = Math.ceil(Math.sqrt(boxes.length));
		this.#bottom = bottom;
		this.#height = Math.max(1, Math.ceil((top - bottom + 1) / count));
		this.#begins = new Int32Array(count + 1);
		for (let i = 0; i < boxes.length; i++)
			for (let s = this.#first(i); s <= this.#last(i); s++) this.#begins[s + 1]!++;
		for (let s = 0; s < count; s++) this.#begins[s + 1]! += this.#begins[s]!;
		this.#members = new Int32Array(this.#begins[count]!);
		const free = this.#begins.slice();
		for (const i of fromTheLeft(boxes))
			for (let s = this.#first(i); s <= this.#last(i); s++) this.#members[free[s]!++] = i;
	}

	/** Calls `found` once with each two boxes that meet, be it at a corner. */
	eachPair(found: (i: number, j: number) => void): void {
		const boxes = this.#boxes;
		for (let s = 0; s + 1 < this.#begins.length; s++) {
			const end = this.#begins[s + 1]!;
			for (let m = this.#begins[s]!; m < end; m++) {
				const i = this.#members[m]!;
				const right = boxes[4 * i + 2]!;
				for (let n = m + 1; n < end; n++) {
					const j = this.#members[n]!;
					if (boxes[4 * j]! > right) break;
					if (boxes[4 * j + 1]! > boxes[4 * i + 3]! || boxes[4 * j + 3]! < boxes[4 * i + 1]!) continue;
					if (Math.max(this.#first(i), this.#first(j)) === s) found(i, j);
				}
			}
		}
	}

	/** Calls `found` with each box that a cell lies in, be it on its side. */
	eachAround([x, y]: Cell, found: (i: number) => void): void {
		const boxes = this.#boxes;
		const s = this.#stripeOf(y);
		if (s < 0 || s + 1 >= this.#begins.length) return;
		for (let m = this.#begins[s]!; m < this.#begins[s + 1]!; m++) {
			const i = this.#members[m]!;
			if (boxes[4 * i]! > x) return;
			if (boxes[4 * i + 2]! >= x && boxes[4 * i + 1]! <= y && boxes[4 * i + 3]! >= y) found(i);
		}
	}

	#first(i: number): number {
		return this.#stripeOf(this.#boxes[4 * i + 1]!);
	}

	#last(i: number): number {
		return this.#stripeOf(this.#boxes[4 * i + 3]!);
	}

	#stripeOf(y: number): number {
		return Math.floor((y - this.#bottom) / this.#height);
	}
}

/** The boxes' indices by their left sides: numbers alone are sorted many times faster than by a comparison. */
function fromTheLeft(boxes: readonly Readonly<Box>[]): Float64Array {
	const most = 2 ** 26;
	const keys = Float64Array.from(boxes, ([left], i) => left * most + i).sort();
	return keys.map((key) => key - Math.floor(key / most) * most);
}
