import { untrack } from 'svelte';
import { compareYears, type Comparison } from '../atlas/compare';
import { eventsAt, type ShownEvent } from '../atlas/event';
import type { Day, HistoricalEvent, History, Outline } from '../atlas/model';
import { routesAt, type ShownRoute } from '../atlas/route';
import { holdingsAt, type Holdings } from '../atlas/snapshot';
import { dayOfMoment, type Moment } from '../atlas/timeline';
import type { EventKind, RouteKind } from '../atlas/vocabulary';

/** What the slider's own year shows, worked out already. */
type Now = Pick<Told, 'day' | 'holdings' | 'events' | 'routes'>;

/** What the words are about. */
export interface ToldOf {
	/** The moment a frame ago. */
	moment: () => Moment;
	now: () => Now;
	from: () => number | null;
	catalogue: () => Outline;
	events: () => readonly HistoricalEvent[];
	history: () => History | null;
	eventKinds: () => EventKind[];
	routeKinds: () => RouteKind[];
}

/**
 * What the page tells in words of the year. It follows the year a frame later, so that the map and the slider never
 * wait for sentences, tables and lists.
 */
export class Told {
	readonly #of: ToldOf;

	constructor(of: ToldOf) {
		this.#of = of;
	}

	year: number = $derived.by(() => this.#of.moment().year);
	/** The day of the year that is shown instead of its end. */
	date: Day | null = $derived.by(() => this.#of.moment().date);
	day: Day = $derived(dayOfMoment(this));
	/** The snapshot: `Parcel.index` → tenure. */
	holdings: Holdings = $derived.by(() => {
		const { parcels } = this.#of.catalogue();
		return this.#ofNow('holdings') ?? holdingsAt(parcels, this.day);
	});
	events: ShownEvent[] = $derived.by(() => {
		const [events, kinds] = [this.#of.events(), this.#of.eventKinds()];
		return this.#ofNow('events') ?? eventsAt(events, this.year, kinds);
	});
	routes: ShownRoute[] = $derived.by(() => {
		const [routes, kinds] = [this.#of.history()?.routes ?? [], this.#of.routeKinds()];
		return this.#ofNow('routes') ?? routesAt(routes, this.year, kinds);
	});
	/** A part of what the slider's year shows, where that is the year to tell of. It is not followed: words would not wait. */
	#ofNow<Part extends 'holdings' | 'events' | 'routes'>(part: Part): Now[Part] | undefined {
		const { day } = this;
		return untrack(() => {
			const now = this.#of.now();
			return now.day === day ? now[part] : undefined;
		});
	}

	/** What changed between the two years of a comparison. */
	comparison: Comparison | null = $derived.by(() => {
		const from = this.#of.from();
		return from === null ? null : compareYears(this.#of.catalogue(), from, this.year);
	});
}
