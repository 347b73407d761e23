import {
	advance,
	advanceByChange,
	atSpeed,
	DEFAULT_SPEED,
	pause,
	play,
	type DaysWithin,
	type Playback,
	type Speed,
} from '../atlas/playback';
import type { Day } from '../atlas/model';
import { clampYear, nextChange, previousChange, type Moment, type YearRange } from '../atlas/timeline';
import { AfterFrame } from './afterFrame';

/** Milliseconds between two looks of the playing timeline at the clock. */
const TICK_MS = 50;

export interface TimelineOptions {
	range: YearRange;
	/** What next and previous step through, in order. */
	changes: () => readonly Moment[];
	/** The days into which years open as they are played. */
	within: () => DaysWithin | undefined;
	/** Whether the reader wants reduced motion: playing then rests on changes instead of running. */
	reducedMotion: () => boolean;
	/** Playing came to another moment. */
	onstep: () => void;
}

/** The year, and its way through the range while it plays. It writes no address: whoever moves it does. */
export class Timeline {
	readonly #given: TimelineOptions;
	#playback: Playback = $state.raw({ year: 0, date: null, playing: false, speed: DEFAULT_SPEED, carryMs: 0 });
	/** What words tell of: it follows when the frame with the new year has been painted. */
	told: Moment = $state.raw({ year: 0, date: null });
	readonly #telling = new AfterFrame(() => {
		const { year, date } = this;
		if (year !== this.told.year || date !== this.told.date) this.told = { year, date };
	});
	#ticking: ReturnType<typeof setTimeout> | undefined;
	#resting = false;

	constructor(given: TimelineOptions) {
		this.#given = given;
	}

	year: number = $derived.by(() => this.#playback.year);
	/** A day of the year instead of its end. */
	date: Day | null = $derived.by(() => this.#playback.date);
	playing: boolean = $derived.by(() => this.#playback.playing);
	speed: Speed = $derived.by(() => this.#playback.speed);
	/** The nearest changes after and before the moment; `undefined` where there is none. */
	next: Moment | undefined = $derived.by(() => nextChange(this.#given.changes(), this));
	previous: Moment | undefined = $derived.by(() => previousChange(this.#given.changes(), this));

	/** Goes to a year, the nearest of the range, or to a day of it, and stops there. */
	goTo(year: number, date: Day | null = null): void {
		this.pause();
		this.#playback = { ...this.#playback, year: clampYear(year, this.#given.range), date };
		this.#telling.ask();
	}

	play(): void {
		this.#playback = play(this.#playback, this.#given.range);
		if (this.playing && !this.#resting) this.#tick();
	}

	pause(): void {
		this.stop();
		if (this.playing) this.#playback = pause(this.#playback);
	}

	/** While it rests, playing stands still: no year passes that nobody sees. */
	rest(resting: boolean): void {
		this.#resting = resting;
		if (resting) this.stop();
		else if (this.playing && this.#ticking === undefined) this.#tick();
	}

	setSpeed(speed: Speed): void {
		this.#playback = atSpeed(this.#playback, speed);
	}

	/** Lets go of the clock. */
	stop(): void {
		clearTimeout(this.#ticking);
		this.#ticking = undefined;
	}

	#tick(): void {
		const { changes, within, onstep, range, reducedMotion } = this.#given;
		this.stop();
		const then = performance.now();
		this.#ticking = setTimeout(() => {
			const elapsed = performance.now() - then;
			this.#playback = reducedMotion()
				? advanceByChange(this.#playback, elapsed, changes(), range)
				: advance(this.#playback, elapsed, range, within());
			this.#telling.ask();
			onstep();
			if (this.playing) this.#tick();
			else this.stop();
		}, TICK_MS);
	}
}
