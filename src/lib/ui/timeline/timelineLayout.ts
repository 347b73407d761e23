/** Where things stand on the timeline: pure arithmetic on pixels, without a page. */

export interface Marked {
	/** Where it belongs. */
	at: number;
	/** Room it needs, centred. */
	width: number;
}

/**
 * Moves marks apart so that none overlaps the next, each as little as can be (least squares, by pooling
 * neighbours that collide), and keeps all of them between `from` and `to` where they fit at all.
 *
 * @param marks in order of `at`
 * @returns the centres, in the same order
 */
export function spread(marks: Marked[], from: number, to: number): number[] {
	// A pool is a run of touching marks; its offset is the mean of what each would like.
	interface Pool {
		first: number;
		wishes: number[];
		width: number;
		left: number;
	}
	const pools: Pool[] = [];
	const settle = (pool: Pool): void => {
		const mean = pool.wishes.reduce((sum, wish) => sum + wish, 0) / pool.wishes.length;
		pool.left = Math.max(from, Math.min(mean, to - pool.width));
	};
	marks.forEach((mark, index) => {
		let pool: Pool = { first: index, wishes: [mark.at - mark.width / 2], width: mark.width, left: 0 };
		settle(pool);
		for (let last = pools.at(-1); last && last.left + last.width > pool.left; last = pools.at(-1)) {
			pools.pop();
			// A wish is for the pool's left edge: later members wish it further left by what stands before them.
			const before = last.width;
			pool = {
				first: last.first,
				wishes: [...last.wishes, ...pool.wishes.map((wish) => wish - before)],
				width: last.width + pool.width,
				left: 0,
			};
			settle(pool);
		}
		pools.push(pool);
	});
	return pools.flatMap(({ first, left, wishes }) => {
		let edge = left;
		return wishes.map((_, i) => {
			const { width } = marks[first + i]!;
			const centre = edge + width / 2;
			edge += width;
			return centre;
		});
	});
}

/** A stretch of the timeline that belongs to a mark. */
export interface Cell {
	left: number;
	width: number;
}

/** A stretch of the timeline that answers for some marks, by their index. */
export interface Target extends Cell {
	marks: number[];
}

/**
 * Shares a row among marks that stay exactly where they belong: marks that stand too close for a target each share one.
 * Every target is `width` wide, holds its marks and lies over no other.
 *
 * @param at positions in order
 */
export function targets(at: number[], width: number): Target[] {
	const shared: Target[] = [];
	at.forEach((x, index) => {
		const last = shared.at(-1);
		const free = last ? last.left + width : -Infinity;
		if (last && x < free) last.marks.push(index);
		else shared.push({ marks: [index], left: Math.max(free, x - width / 2), width });
	});
	return shared;
}

/** Years worth a figure under the band, at least `gap` pixels apart. */
export function axisYears(first: number, last: number, width: number, gap = 56): number[] {
	const step = [10, 20, 25, 50, 100, 200].find((years) => (years / (last - first)) * width >= gap) ?? 200;
	const years: number[] = [];
	for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year);
	return years;
}

/** A position on the slider: the middle of its thumb, which never leaves the track. */
export function xOfYear(year: number, first: number, last: number, width: number, thumb: number): number {
	return thumb / 2 + ((year - first) / Math.max(1, last - first)) * (width - thumb);
}

/** The year whose position is nearest: the inverse of `xOfYear`, held inside the range. */
export function yearOfX(x: number, first: number, last: number, width: number, thumb: number): number {
	const year = first + ((x - thumb / 2) / Math.max(1, width - thumb)) * (last - first);
	return Math.min(last, Math.max(first, Math.round(year)));
}
