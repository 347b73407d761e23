import type { Timers } from './addressWriter';

/** Timers for tests: time passes when it is told to. */
export function fakeTimers(): Timers & { pass: (ms: number) => void } {
	let now = 0;
	let last = 0;
	const waiting = new Map<number, { at: number; run: () => void }>();
	return {
		now: () => now,
		set(run, ms) {
			waiting.set(++last, { at: now + ms, run });
			return last;
		},
		clear(handle) {
			waiting.delete(handle as number);
		},
		pass(ms) {
			const end = now + ms;
			for (;;) {
				const due = [...waiting].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at)[0];
				if (!due) break;
				const [handle, { at, run }] = due;
				waiting.delete(handle);
				now = at;
				run();
			}
			now = end;
		},
	};
}
