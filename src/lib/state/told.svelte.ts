import { compareYears, type Comparison } from '../atlas/compare';
import { lastDayOfYear } from '../atlas/day';
import { eventsAt, type ShownEvent } from '../atlas/event';
import type { Day, HistoricalEvent, History, Outline, Tenure } from '../atlas/model';
import { routesAt, type ShownRoute } from '../atlas/route';
import { holdingsAt } from '../atlas/snapshot';
import type { EventKind, RouteKind } from '../atlas/vocabulary';

/** What the words are about. */
export interface ToldOf {
	/** The year a frame ago. */
	year: () => number;
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

	year: number = $derived.by(() => this.#of.year());
	day: Day = $derived(lastDayOfYear(this.year));
	/** The snapshot: `Parcel.index` → tenure. */
	holdings: Map<number, Tenure> = $derived.by(() => holdingsAt(this.#of.catalogue().parcels, this.day));
	events: ShownEvent[] = $derived.by(() => eventsAt(this.#of.events(), this.year, this.#of.eventKinds()));
	routes: ShownRoute[] = $derived.by(() =>
		routesAt(this.#of.history()?.routes ?? [], this.year, this.#of.routeKinds()),
	);
	/** What changed between the two years of a comparison. */
	comparison: Comparison | null = $derived.by(() => {
		const from = this.#of.from();
		return from === null ? null : compareYears(this.#of.catalogue(), from, this.year);
	});
}
