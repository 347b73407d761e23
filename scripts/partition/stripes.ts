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
	/** The lowest stripe of each box. */
	readonly #lowest: Int32Array;
	/** Where each stripe begins in `members`. */
	readonly #begins: Int32Array;
	/** The boxes of one stripe after another, each stripe's from the left. */
	readonly #members: Int32Array;

	/** @param boxes left, bottom, right and top of one box after another, in cells; one box or more, fewer than 2^26 */
	constructor(boxes: Int32Array) {
		const length = boxes.length / 4;
		const count = Math.ceil(Math.sqrt(length));
		let [bottom, top] = [Infinity, -Infinity];
		for (let i = 0; i < length; i++) {
			bottom = Math.min(bottom, boxes[4 * i + 1]!);
			top = Math.max(top, boxes[4 * i + 3]!);
		}
		this.#boxes = boxes;
		this.#bottom = bottom;
		this.#height = Math.max(1, Math.ceil((top - bottom + 1) / count));
		this.#lowest = new Int32Array(length);
		const highest = new Int32Array(length);
		this.#begins = new Int32Array(count + 1);
		for (let i = 0; i < length; i++) {
			this.#lowest[i] = this.#stripeOf(boxes[4 * i + 1]!);
			highest[i] = this.#stripeOf(boxes[4 * i + 3]!);
			for (let s = this.#lowest[i]!; s <= highest[i]!; s++) this.#begins[s + 1]!++;
		}
		for (let s = 0; s < count; s++) this.#begins[s + 1]! += this.#begins[s]!;
		this.#members = new Int32Array(this.#begins[count]!);
		const free = this.#begins.slice();
		for (const i of fromTheLeft(boxes))
			for (let s = this.#lowest[i]!; s <= highest[i]!; s++) this.#members[free[s]!++] = i;
	}

	/** Calls `found` once with each two boxes that meet, be it at a corner. */
	eachPair(found: (i: number, j: number) => void): void {
		const [boxes, members, lowest] = [this.#boxes, this.#members, this.#lowest];
		for (let s = 0; s + 1 < this.#begins.length; s++) {
			const end = this.#begins[s + 1]!;
			for (let m = this.#begins[s]!; m < end; m++) {
				const i = members[m]!;
				const [bottom, right, top] = [boxes[4 * i + 1]!, boxes[4 * i + 2]!, boxes[4 * i + 3]!];
				for (let n = m + 1; n < end; n++) {
					const j = members[n]!;
					if (boxes[4 * j]! > right) break;
					if (boxes[4 * j + 1]! > top || boxes[4 * j + 3]! < bottom) continue;
					if (lowest[i] === s || lowest[j] === s) found(i, j);
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

	#stripeOf(y: number): number {
		return Math.floor((y - this.#bottom) / this.#height);
	}
}

/** The boxes' indices by their left sides: numbers alone are sorted many times faster than by a comparison. */
function fromTheLeft(boxes: Int32Array): Float64Array {
	const most = 2 ** 26;
	const keys = new Float64Array(boxes.length / 4);
	for (let i = 0; i < keys.length; i++) keys[i] = boxes[4 * i]! * most + i;
	return keys.sort().map((key) => key - Math.floor(key / most) * most);
}
