import { expect, test } from 'vitest';
import { LARGE } from '../scene/looks';
import { setPlaces, setPolities, LabelIndex } from './placeLabels';

const place = (id: string, x: number, y: number, rank = 1) => ({
	id,
	name: 'Albazin',
	rank,
	at: [x, y] as [number, number],
});
const plain = (at: [number, number]) => at;

test('a name stands to the right, and elsewhere where that is taken', () => {
	const sheet = new LabelIndex([0, 0, 300, 300]);
	const [first, second] = setPlaces(sheet, [place('a', 100, 100), place('b', 90, 100)], plain, 4);
	expect(first!.text.anchor).toBe('start');
	expect(second!.text.anchor).not.toBe('start');
});

test('the more important place is set first, and one without room is left out', () => {
	const places = [place('minor', 100, 100, 3), place('major', 101, 101, 1)];
	expect(setPlaces(new LabelIndex([0, 0, 300, 300]), places, plain, 4).map(({ id }) => id)).toEqual([
		'major',
	]);
	expect(setPlaces(new LabelIndex([0, 0, 20, 20]), [place('a', 10, 10)], plain, 4)).toEqual([]);
});

test('a state’s name makes way for what is there', () => {
	const qing = { id: 'qing', name: 'Qing', at: [150, 150] as [number, number], size: 20, wrap: 99 };
	const free = setPolities(new LabelIndex([0, 0, 300, 300]), [qing], plain)[0]!;
	const moved = setPolities(new LabelIndex([0, 0, 300, 300], [[140, 145, 160, 155]]), [qing], plain)[0]!;
	expect(free.lines[0]!.text).toBe('QING');
	expect(moved.lines[0]!.y).not.toBe(free.lines[0]!.y);
	expect(setPolities(new LabelIndex([0, 0, 300, 300], [[0, 0, 300, 300]]), [qing], plain)).toEqual([]);
});

test('for a room the names are as much larger as on the live map, and keep clear of each other by that size', () => {
	const places = [place('a', 100, 100), place('b', 100, 118)];
	const set = (scale?: number) => setPlaces(new LabelIndex([0, 0, 400, 400]), places, plain, 4, scale);
	const [near, room] = [set(), set(LARGE)];
	expect(near.map(({ text }) => text.size * LARGE)).toEqual(room.map(({ text }) => text.size));
	const [a, b] = room.map(({ box }) => box);
	expect(a![0] < b![2] && a![2] > b![0] && a![1] < b![3] && a![3] > b![1]).toBe(false);
	const qing = { id: 'qing', name: 'Qing', at: [150, 150] as [number, number], size: 20, wrap: 99 };
	expect(setPolities(new LabelIndex([0, 0, 400, 400]), [qing], plain, LARGE)[0]!.size).toBe(20 * LARGE);
});
