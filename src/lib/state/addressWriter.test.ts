import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BURST, BURST_MS, REST_MS, UrlWriter } from './addressWriter';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => void vi.advanceTimersByTime(ms);

function setUp() {
	const navigate = vi.fn<(url: string, how: { replace: boolean }) => void>();
	return { navigate, writer: new UrlWriter(navigate, '.') };
}

test('movements are written once they rest, in place', () => {
	const { navigate, writer } = setUp();
	for (const year of [1700, 1701, 1702]) {
		writer.replaceSoon(`?year=${year}`);
		pass(REST_MS - 1);
	}
	expect(navigate).not.toHaveBeenCalled();
	pass(1);
	expect(navigate.mock.calls).toEqual([['?year=1702', { replace: true }]]);
});

test('a deliberate move is pushed at once, after what was still to be written', () => {
	const { navigate, writer } = setUp();
	writer.replaceSoon('?year=1700');
	writer.push('?year=1858');
	expect(navigate.mock.calls).toEqual([
		['?year=1700', { replace: true }],
		['?year=1858', { replace: false }],
	]);
});

test('the same address is not written twice', () => {
	const { navigate, writer } = setUp();
	writer.replaceSoon('?year=1700');
	writer.replaceSoon('.');
	pass(REST_MS);
	writer.push('.');
	expect(navigate).not.toHaveBeenCalled();
});

test('a held key does not pile up entries', () => {
	const { navigate, writer } = setUp();
	for (let i = 0; i < BURST + 5; i++) {
		writer.push(`?year=${1700 + i}`);
		pass(10);
	}
	expect(navigate.mock.calls.filter(([, { replace }]) => !replace)).toHaveLength(BURST);
	pass(BURST_MS);
	writer.push('?year=1900');
	expect(navigate).toHaveBeenLastCalledWith('?year=1900', { replace: false });
});

test('back and forward are not written over', () => {
	const { navigate, writer } = setUp();
	writer.replaceSoon('?year=1700');
	writer.adopt('?year=1689');
	pass(REST_MS);
	expect(navigate).not.toHaveBeenCalled();
});

const TURN = 50;

test('a drag is one entry, also where it rested on the way', () => {
	const { navigate, writer } = setUp();
	for (const year of [1700, 1750]) {
		writer.gesture(`?year=${year}`, false);
		pass(TURN);
	}
	pass(REST_MS);
	writer.gesture('?year=1800', false);
	pass(REST_MS);
	writer.gesture('?year=1810', false);
	writer.settle('?year=1810');
	pass(REST_MS);
	expect(navigate.mock.calls).toEqual([
		['?year=1750', { replace: false }],
		['?year=1800', { replace: true }],
		['?year=1810', { replace: true }],
	]);
	// The next one is another.
	writer.gesture('?year=1900', false);
	writer.settle('?year=1900');
	pass(REST_MS);
	expect(navigate).toHaveBeenLastCalledWith('?year=1900', { replace: false });
});

test('arrow keys one after another are one entry', () => {
	const { navigate, writer } = setUp();
	for (const year of [1690, 1691, 1692]) {
		writer.gesture(`?year=${year}`, false);
		writer.settle(`?year=${year}`);
		pass(TURN);
	}
	pass(REST_MS);
	expect(navigate.mock.calls).toEqual([['?year=1692', { replace: false }]]);
});

test('a gesture that ends where it rested is finished all the same', () => {
	const { navigate, writer } = setUp();
	writer.gesture('?year=1750', false);
	pass(REST_MS);
	writer.settle('?year=1750');
	writer.gesture('?year=1800', false);
	pass(REST_MS);
	expect(navigate.mock.calls).toEqual([
		['?year=1750', { replace: false }],
		['?year=1800', { replace: false }],
	]);
});

test('what follows a gesture at once leaves it its own entry', () => {
	const { navigate, writer } = setUp();
	writer.gesture('?year=1750', false);
	writer.settle('?year=1750');
	writer.replaceSoon('?year=1750&map=1/2/3');
	writer.push('?year=1858&treaty=a');
	expect(navigate.mock.calls).toEqual([
		['?year=1750&map=1/2/3', { replace: false }],
		['?year=1858&treaty=a', { replace: false }],
	]);
});

test('outside a gesture its end is a deliberate move', () => {
	const { navigate, writer } = setUp();
	writer.settle('?year=1750');
	expect(navigate.mock.calls).toEqual([['?year=1750', { replace: false }]]);
});
