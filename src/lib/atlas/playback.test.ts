import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, advanceByChange, atSpeed, pause, play, REST_MS, SPEEDS, type Playback } from './playback';

const range = { first: 1640, last: 2026 };
const still: Playback = { year: 1800, playing: false, speed: 10, carryMs: 0 };

describe('play and pause', () => {
	test('starts where it stands', () => {
		expect(play(still, range)).toMatchObject({ year: 1800, playing: true });
	});

	test('from the last year it begins again', () => {
		expect(play({ ...still, year: 2026 }, range)).toMatchObject({ year: 1640, playing: true });
	});

	test('a pause keeps the year', () => {
		expect(pause(play(still, range))).toEqual(still);
	});
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

	test('it stops at the last year', () => {
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
	const changes = [1689, 1858, 1860];

	test('it rests on each change and steps to the next', () => {
		const playing = play(still, range);
		expect(advanceByChange(playing, REST_MS - 1, changes, range).year).toBe(1800);
		expect(advanceByChange(playing, REST_MS, changes, range).year).toBe(1858);
	});

	test('after the last change it goes to the end and stops', () => {
		expect(advanceByChange(play({ ...still, year: 1860 }, range), REST_MS, changes, range)).toMatchObject({
			year: 2026,
			playing: false,
		});
	});
});
