import { beforeEach, expect, test, vi } from 'vitest';
import { Revival, STOOD_MS, WAITS_MS } from './revival';

const again = vi.fn();
beforeEach(() => {
	vi.useFakeTimers();
	again.mockClear();
	return () => vi.useRealTimers();
});

/** A page that can be hidden and seen again. */
function pageOf(): EventTarget & { hidden: boolean } {
	return Object.assign(new EventTarget(), { hidden: false });
}

test('a lost map is opened anew after a while, each time a longer one, and at last no more', () => {
	const revival = new Revival(again, pageOf());
	for (const [i, wait] of WAITS_MS.entries()) {
		expect(revival.lost()).toBe(true);
		vi.advanceTimersByTime(wait - 1);
		expect(again).toHaveBeenCalledTimes(i);
		vi.advanceTimersByTime(1);
		expect(again).toHaveBeenCalledTimes(i + 1);
		revival.stands();
	}
	expect(revival.lost()).toBe(false);
	vi.advanceTimersByTime(10 * STOOD_MS);
	expect(again).toHaveBeenCalledTimes(WAITS_MS.length);
});

test('one that stood long begins anew', () => {
	const revival = new Revival(again, pageOf());
	for (const wait of WAITS_MS) {
		revival.lost();
		vi.advanceTimersByTime(wait);
		revival.stands();
	}
	vi.advanceTimersByTime(STOOD_MS + 1);
	expect(revival.lost()).toBe(true);
	vi.advanceTimersByTime(WAITS_MS[0]);
	expect(again).toHaveBeenCalledTimes(WAITS_MS.length + 1);
});

test('nothing is opened in a page that nobody sees', () => {
	const page = pageOf();
	const revival = new Revival(again, page);
	page.hidden = true;
	revival.lost();
	vi.advanceTimersByTime(WAITS_MS[0]);
	expect(again).not.toHaveBeenCalled();
	page.dispatchEvent(new Event('visibilitychange'));
	expect(again).not.toHaveBeenCalled();
	page.hidden = false;
	page.dispatchEvent(new Event('visibilitychange'));
	expect(again).toHaveBeenCalledTimes(1);
	page.dispatchEvent(new Event('visibilitychange'));
	expect(again).toHaveBeenCalledTimes(1);
});

test('a page that is left opens nothing', () => {
	const revival = new Revival(again, pageOf());
	revival.lost();
	revival.stop();
	vi.advanceTimersByTime(STOOD_MS);
	expect(again).not.toHaveBeenCalled();
});

test.each([17, 20, 40])(
	'of %i maps in a page those come to rest that the browser has no context for',
	(count) => {
		// As Chromium does: who opens beyond the sixteenth takes the oldest context away.
		const [MOST, OPENING_MS] = [16, 2000];
		const standing: Revival[] = [];
		let opened = 0;
		const open = (revival: Revival): void => {
			opened++;
			setTimeout(() => {
				revival.stands();
				standing.push(revival);
				if (standing.length > MOST) standing.shift()!.lost();
			}, OPENING_MS);
		};
		const page = pageOf();
		for (let n = 0; n < count; n++) {
			const revival: Revival = new Revival(() => open(revival), page);
			open(revival);
		}
		vi.advanceTimersByTime(STOOD_MS);
		const atRest = opened;
		expect(standing).toHaveLength(MOST);
		vi.advanceTimersByTime(24 * STOOD_MS);
		expect(opened).toBe(atRest);
		expect(atRest).toBeLessThanOrEqual(count * (1 + WAITS_MS.length));
	},
);
