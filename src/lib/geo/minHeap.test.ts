import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MinHeap } from './minHeap';

const drain = (heap: MinHeap) => {
	const popped: { item: number; key: number }[] = [];
	for (let top = heap.pop(); top; top = heap.pop()) popped.push(top);
	return popped;
};

test('law: items come out by their keys, equal keys in the order they came in', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (keys) => {
			const heap = new MinHeap();
			keys.forEach((key, item) => heap.push(item, key));
			const wanted = keys
				.map((key, item) => ({ item, key }))
				.sort((a, b) => a.key - b.key || a.item - b.item);
			expect(drain(heap)).toEqual(wanted);
		}),
	);
});

test('what is pushed between two pops takes its place', () => {
	const heap = new MinHeap();
	heap.push(1, 5);
	heap.push(2, 3);
	expect(heap.pop()).toEqual({ item: 2, key: 3 });
	heap.push(3, 4);
	expect(drain(heap).map(({ item }) => item)).toEqual([3, 1]);
	expect(heap.pop()).toBeUndefined();
});
