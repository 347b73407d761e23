import type { Day } from './model';
import { nextChange, type Moment, type YearRange } from './timeline';

/** Years a second that the page offers; the middle one is where it starts. */
export const SPEEDS = [4, 10, 25] as const;
export type Speed = (typeof SPEEDS)[number];
export const DEFAULT_SPEED: Speed = 10;

/** How long playback rests on a change where motion is to be reduced, milliseconds. */
export const REST_MS = 2000;

/** How long playing rests on each state of a year that has several, at whatever pace, milliseconds. */
export const STATE_MS = 500;

/** The playing timeline. All functions here are pure: they return the next one. */
export interface Playback extends Moment {
	playing: boolean;
	/** Years a second. */
	speed: Speed;
	/** Milliseconds played since the last step. */
	carryMs: number;
}

/** Starts playing. From the last year it begins again at the first. */
export function play(playback: Playback, range: YearRange): Playback {
	const over = playback.date === null && playback.year >= range.last;
	const from = over ? { year: range.first, date: null } : {};
	return { ...playback, ...from, playing: range.last > range.first, carryMs: 0 };
}

/** Stops where it is. */
export function pause(playback: Playback): Playback {
	return { ...playback, playing: false, carryMs: 0 };
}

/** Changes the pace without losing the place. */
export function atSpeed(playback: Playback, speed: Speed): Playback {
	return { ...playback, speed, carryMs: 0 };
}

/** The days within years that have several states, in order. */
export type DaysWithin = ReadonlyMap<number, readonly Day[]>;

const NONE: DaysWithin = new Map();

/**
 * Time passes: whole years are stepped, the rest is carried on; it stops at the last year. A year that has several states
 * opens into them, with a rest on each.
 */
export function advance(
	playback: Playback,
	elapsedMs: number,
	range: YearRange,
	within: DaysWithin = NONE,
): Playback {
	if (!playback.playing || !(elapsedMs > 0)) return playback;
	const perYear = 1000 / playback.speed;
	let { year, date } = playback;
	let carryMs = playback.carryMs + elapsedMs;
	while (date !== null || year < range.last) {
		const takes = within.has(year) ? Math.max(perYear, STATE_MS) : perYear;
		if (carryMs < takes) return { ...playback, year, date, carryMs };
		carryMs -= takes;
		({ year, date } = after({ year, date }, within));
	}
	return pause({ ...playback, year: range.last, date: null });
}

/** The next state: another day of the year, its end, or the first of the next year. */
function after({ year, date }: Moment, within: DaysWithin): Moment {
	if (date === null) return { year: year + 1, date: within.get(year + 1)?.[0] ?? null };
	return { year, date: within.get(year)?.find((day) => day > date) ?? null };
}

/**
 * Time passes where motion is to be reduced: from change to change, with a rest on each, instead of a
 * run through the years.
 */
export function advanceByChange(
	playback: Playback,
	elapsedMs: number,
	changes: readonly Moment[],
	range: YearRange,
): Playback {
	if (!playback.playing || !(elapsedMs > 0)) return playback;
	const total = playback.carryMs + elapsedMs;
	if (total < REST_MS) return { ...playback, carryMs: total };
	const next = nextChange(changes, playback);
	if (next === undefined) return pause({ ...playback, year: range.last, date: null });
	return { ...playback, ...next, carryMs: 0 };
}
