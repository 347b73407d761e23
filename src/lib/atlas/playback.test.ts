import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	advance,
	advanceByChange,
	atSpeed,
	DEFAULT_SPEED,
	pause,
	play,
	REST_MS,
	SPEEDS,
	STATE_MS,
	type Playback,
} from './playback';

const end = (year: number) => ({ year, date: null });
const range = { first: 1640, last: 2026 };
const still: Playback = { year: 1800, date: null, playing: false, speed: 10, carryMs: 0 };

describe('play and pause', () => {
	test('starts where it stands', () => {
		expect(play(still, range)).toMatchObject({ year: 1800, playing: true });
	});

	test('from the last year it begins again', () => {
		expect(play({ ...still, year: 2026 }, range)).toMatchObject({ year: 1640, playing: true });
	});

	test('from beyond the last year too', () => {
		expect(play({ ...still, year: 2030 }, range).year).toBe(1640);
		expect(play({ ...still, year: 2025 }, range).year).toBe(2025);
	});

	test('has nowhere to go in a range of one year', () => {
		expect(play({ ...still, year: 1700 }, { first: 1700, last: 1700 }).playing).toBe(false);
		expect(play({ ...still, year: 1700 }, { first: 1699, last: 1701 }).playing).toBe(true);
	});

	test('begins without what was left of the last step', () => {
		expect(play({ ...still, carryMs: 70 }, range).carryMs).toBe(0);
		expect(pause({ ...still, playing: true, carryMs: 70 })).toEqual(still);
		expect(atSpeed({ ...still, carryMs: 70 }, 4)).toEqual({ ...still, speed: 4 });
	});

	test('a pause keeps the year', () => {
		expect(pause(play(still, range))).toEqual(still);
	});
});

test('there are three speeds, the middle one to begin with', () => {
	expect(SPEEDS).toEqual([4, 10, 25]);
	expect(DEFAULT_SPEED).toBe(10);
});

describe('time passes', () => {
	test('a second is so many years', () => {
		expect(advance(play(still, range), 1000, range).year).toBe(1810);
		expect(advance(atSpeed(play(still, range), 25), 1000, range).year).toBe(1825);
	});

	test('short looks at the clock add up', () => {
		let playback = play(still, range);
		for (let i = 0; i < 20; i++) playback = advance(playback, 50, range);
		expect(playback.year).toBe(1810);
	});

	test('what is left of a step is carried on', () => {
		// Ten years a second are 100 ms a year.
		const once = advance(play(still, range), 250, range);
		expect(once).toMatchObject({ year: 1802, carryMs: 50, playing: true });
		expect(advance(once, 50, range)).toMatchObject({ year: 1803, carryMs: 0 });
		expect(advance(once, 49, range)).toMatchObject({ year: 1802, carryMs: 99 });
	});

	test('no time, or time that runs back, changes nothing', () => {
		const playing = play(still, range);
		expect([0, -5, Number.NaN].map((ms) => advance(playing, ms, range))).toEqual([playing, playing, playing]);
		expect(advance(playing, 0, range)).toBe(playing);
		expect(advanceByChange(playing, 0, [end(1900)], range)).toBe(playing);
		expect(advanceByChange(still, 5000, [end(1900)], range)).toBe(still);
	});

	test('it stops in the last year, as soon as it is there', () => {
		expect(advance(play({ ...still, year: 2024 }, range), 100, range)).toMatchObject({
			year: 2025,
			playing: true,
		});
		expect(advance(play({ ...still, year: 2024 }, range), 230, range)).toEqual({ ...still, year: 2026 });
	});

	test('it stops at the last year, however much time passed', () => {
		expect(advance(play({ ...still, year: 2020 }, range), 60_000, range)).toMatchObject({
			year: 2026,
			playing: false,
		});
	});

	test('a paused one does not move', () => {
		expect(advance(still, 10_000, range)).toBe(still);
	});

	test('law: it never goes back, never leaves the range, and the way does not depend on the looks', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1640, max: 2025 }),
				fc.constantFrom(...SPEEDS),
				fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 40 }),
				(year, speed, steps) => {
					let playback = play({ ...still, year, speed }, range);
					for (const ms of steps) {
						const next = advance(playback, ms, range);
						expect(next.year).toBeGreaterThanOrEqual(playback.year);
						expect(next.year).toBeLessThanOrEqual(range.last);
						playback = next;
					}
					const whole = advance(
						play({ ...still, year, speed }, range),
						steps.reduce((a, b) => a + b, 0),
						range,
					);
					expect(playback.year).toBe(whole.year);
				},
			),
		);
	});
});

describe('with reduced motion', () => {
	const changes = [1689, 1858, 1860].map(end);

	test('it rests on each change and steps to the next', () => {
		const playing = play(still, range);
		expect(advanceByChange(playing, REST_MS - 1, changes, range).year).toBe(1800);
		expect(advanceByChange(playing, REST_MS, changes, range).year).toBe(1858);
	});

	test('the rest is counted over several looks, and anew on each change', () => {
		const first = advanceByChange(play(still, range), 1500, changes, range);
		expect(first).toMatchObject({ year: 1800, carryMs: 1500, playing: true });
		expect(advanceByChange(first, 500, changes, range)).toMatchObject({
			year: 1858,
			carryMs: 0,
			playing: true,
		});
	});

	test('after the last change it goes to the end and stops', () => {
		expect(advanceByChange(play({ ...still, year: 1860 }, range), REST_MS, changes, range)).toMatchObject({
			year: 2026,
			playing: false,
		});
	});
});

describe('a year that has several states', () => {
	const within = new Map([[1802, ['1802-03-25', '1802-06-01']]]);
	const shown = ({ year, date }: Playback) => date ?? String(year);
	const played = (ms: number) => shown(advance(play(still, range), ms, range, within));

	test('opens into them, with a rest on each and on its end', () => {
		expect(played(199)).toBe('1801');
		expect(played(200)).toBe('1802-03-25');
		expect(played(200 + STATE_MS - 1)).toBe('1802-03-25');
		expect(played(200 + STATE_MS)).toBe('1802-06-01');
		expect(played(200 + 2 * STATE_MS)).toBe('1802');
		expect(played(200 + 3 * STATE_MS - 1)).toBe('1802');
		expect(played(200 + 3 * STATE_MS)).toBe('1803');
	});

	test('goes on from a day that is none of them', () => {
		const from = { ...still, year: 1802, date: '1802-05-01' };
		expect(shown(advance(play(from, range), STATE_MS, range, within))).toBe('1802-06-01');
		const late = { ...still, year: 2026, date: '2026-02-01' };
		expect(advance(play(late, range), 1000, range, within)).toMatchObject({ date: null, playing: false });
	});
});
