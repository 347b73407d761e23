import type { YearRange } from './timeline';
import { nextChange } from './timeline';

/** Years a second that the page offers; the middle one is where it starts. */
export const SPEEDS = [4, 10, 25] as const;
export type Speed = (typeof SPEEDS)[number];
export const DEFAULT_SPEED: Speed = 10;

/** How long playback rests on a change where motion is to be reduced, milliseconds. */
export const REST_MS = 2000;

/** The playing timeline. All functions here are pure: they return the next one. */
export interface Playback {
	year: number;
	playing: boolean;
	/** Years a second. */
	speed: Speed;
	/** Milliseconds played since the last step. */
	carryMs: number;
}

/** Starts playing. From the last year it begins again at the first. */
export function play(playback: Playback, range: YearRange): Playback {
	const year = playback.year >= range.last ? range.first : playback.year;
	return { ...playback, year, playing: range.last > range.first, carryMs: 0 };
}

/** Stops where it is. */
export function pause(playback: Playback): Playback {
	return { ...playback, playing: false, carryMs: 0 };
}

/** Changes the pace without losing the place. */
export function atSpeed(playback: Playback, speed: Speed): Playback {
	return { ...playback, speed, carryMs: 0 };
}

/** Time passes: whole years are stepped, the rest is carried on; it stops at the last year. */
export function advance(playback: Playback, elapsedMs: number, range: YearRange): Playback {
	if (!playback.playing || !(elapsedMs > 0)) return playback;
	const perYear = 1000 / playback.speed;
	const total = playback.carryMs + elapsedMs;
	const steps = Math.floor(total / perYear);
	const year = Math.min(range.last, playback.year + steps);
	if (year >= range.last) return pause({ ...playback, year });
	return { ...playback, year, carryMs: total - steps * perYear };
}

/**
 * Time passes where motion is to be reduced: from change to change, with a rest on each, instead of a
 * run through the years.
 */
export function advanceByChange(
	playback: Playback,
	elapsedMs: number,
	changes: readonly number[],
	range: YearRange,
): Playback {
	if (!playback.playing || !(elapsedMs > 0)) return playback;
	const total = playback.carryMs + elapsedMs;
	if (total < REST_MS) return { ...playback, carryMs: total };
	const year = nextChange(changes, playback.year);
	if (year === undefined) return pause({ ...playback, year: range.last });
	return { ...playback, year, carryMs: 0 };
}
