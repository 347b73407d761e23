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
