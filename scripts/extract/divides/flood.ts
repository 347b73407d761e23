import { MinHeap } from '../../../src/lib/geo/minHeap.ts';
import type { Grid } from '../relief/readGrey';
import { neighbours } from '../relief/gridCells';

/**
 * Marker-controlled watershed by priority flood (Barnes, Lehman and Mulla 2014): water rises from the marked
 * cells, always over the lowest cell next to it, and every cell takes the label of the water that reaches it
 * first. On ground of one height the markers advance evenly, so the line runs midway.
 *
 * `labels`: 0 for an unmarked cell; filled in place. Heights in metres.
 */
export function flood(heights: Grid, labels: Uint8Array): void {
	const heap = new MinHeap();
	labels.forEach((label, cell) => {
		if (label) heap.push(cell, heights.values[cell]);
	});
	for (let top = heap.pop(); top; top = heap.pop())
		for (const next of neighbours(heights, top.item)) {
			if (labels[next]) continue;
			labels[next] = labels[top.item];
			heap.push(next, Math.max(top.key, heights.values[next]));
		}
}
