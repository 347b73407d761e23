import type { Border } from '../atlas/border';
import { compareYears, type Comparison } from '../atlas/compare';
import { lastDayOfYear, yearOf } from '../atlas/day';
import { eventsAt, type ShownEvent } from '../atlas/event';
import { ALL_EVENT_KINDS, type EventKind, type Lang, ROUTE_KINDS, type RouteKind } from '../atlas/vocabulary';
import {
	decodeLink,
	encodeLink,
	linkForm,
	type Decoded,
	type LinkContext,
	type LinkState,
	type Look,
	type NamesShown,
	type PageView,
	type Pick,
} from '../atlas/address/link';
import type {
	Catalogue,
	Day,
	HistoricalEvent,
	History,
	Instrument,
	Parcel,
	Place,
	Reading,
	Tenure,
} from '../atlas/model';
import type { Position } from '../geo/position';
import { notice, type Notice } from '../atlas/address/notice';
import {
	advance,
	advanceByChange,
	atSpeed,
	DEFAULT_SPEED,
	pause,
	play,
	SPEEDS,
	type Playback,
	type Speed,
} from '../atlas/playback';
import { inReading } from '../atlas/reading';
import { routesAt, type ShownRoute } from '../atlas/route';
import { holdingsAt, tenureAt } from '../atlas/snapshot';
import {
	changeYears,
	clampYear,
	homeYear,
	nextChange,
	previousChange,
	ticks,
	type Tick,
	type YearRange,
} from '../atlas/timeline';
import { parcelsMovedBy } from '../atlas/transfer';
import { normalView, type View } from '../geo/view';
import { browserTimers, UrlWriter, type Navigate, type Timers } from './addressWriter';

/** What the map is asked to do next; a new object each time, so that the same wish twice is seen twice. */
export type CameraWish =
	| { kind: 'view'; view: View }
	/** `[west, south, east, north]` to frame. */
	| { kind: 'bounds'; bbox: [number, number, number, number] }
	/** Brings a point into sight at the zoom that the map has. */
	| { kind: 'point'; at: Position };

export interface ExplorerOptions {
	/** Writes the browser's history; the route gives SvelteKit's `pushState` / `replaceState`. */
	navigate?: Navigate;
	/** Whether the reader wants reduced motion: playback then rests on changes instead of running. */
	reducedMotion?: () => boolean;
	/** Today, for the slider's last year. */
	now?: Date;
	timers?: Timers;
}

/** Milliseconds between two looks of the playing timeline at the clock. */
const TICK_MS = 50;

/**
 * The page's one state: what the address says, the loaded record, and what follows from both.
 *
 * ```ts
 * const state = new ExplorerState(catalogue, location.search, {
 * 	navigate: (url, { replace }) => (replace ? replaceState(url, {}) : pushState(url, {})),
 * 	reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
 * });
 * // in the route: <svelte:window onpopstate={() => state.restore(location.search)} />
 * // when it is done with: state.destroy()
 * ```
 *
 * Read (all reactive): `border`, `catalogue` (in the chosen reading), `reading`, `lang`, `year`, `day`, `range`, `ticks`,
 * `changes`, `holdings` (`Parcel.index` → tenure), `treaty` (id) and `instrument`, `changed` (ids of the parcels
 * the chosen treaty moved), `picked` and the `parcel`, `place` or `event` it means, `land` (the parcel, or that of
 * the place) and its `tenure` in the year, `from`, `look` and the `comparison`, `events` and `routes` of the year,
 * `eventKinds`, `routeKinds`, `names`, `pageView`, `view`, `camera`, `playing`, `speed`, `speeds`, `notices`, `href`
 * (canonical query), `hasNext`, `hasPrevious`.
 *
 * Do: `setYear(y, { commit })`: without `commit` (dragging, arrow keys on the slider) the address is
 * replaced once the hand rests; with it (typed, clicked) a history entry is pushed. `next()`, `previous()`,
 * `selectTreaty(id | null)`, `pick(kind, id)`, `letGo()`, `setReading(r)`, `setEventKinds(list)`,
 * `setRouteKinds(list)`, `setFrom(y | null, { commit })`, `setLook(look)`, `setNames(n)`, `setPageView(v)`,
 * `follow(search)`, `setLang(lang)`, `setRecord(record)`, `setHistory(history)`, `setView(view)` (from the map's `moveend`),
 * `play()`, `pause()`, `toggle()`, `setSpeed(s)`, `dismissNotices()`, `restore(search)`, `flush()`.
 *
 * The map follows `camera`, a wish of where to look: a new object after a link, back / forward, or the
 * choice of a treaty; `null` when there is none. It reports where it came to rest with `setView`.
 */
export class ExplorerState {
	readonly range: YearRange;
	readonly speeds = SPEEDS;

	#playback: Playback = $state.raw({ year: 0, playing: false, speed: DEFAULT_SPEED, carryMs: 0 });
	#link: LinkState = $state.raw() as LinkState;
	#record: Catalogue = $state.raw() as Catalogue;
	#history: History | null = $state.raw(null);
	#notices: Notice[] = $state.raw([]);
	#camera: CameraWish | null = $state.raw(null);

	#context: LinkContext;
	readonly #reducedMotion: () => boolean;
	readonly #timers: Timers;
	readonly #writer: UrlWriter;
	#ticking: unknown;

	constructor(
		record: Catalogue,
		search: string,
		{ navigate = () => {}, reducedMotion = () => false, now, timers }: ExplorerOptions = {},
	) {
		this.#record = record;
		const { instruments, parcels, places } = record;
		this.#context = { instruments, parcels, places, ...linkForm(record.border, now) };
		this.range = this.#context.range;
		this.#reducedMotion = reducedMotion;
		this.#timers = timers ?? browserTimers;
		this.#adopt(decodeLink(search, this.#context));
		this.#writer = new UrlWriter(navigate, this.href, this.#timers);
	}

	reading: Reading = $derived.by(() => this.#link.reading);
	lang: Lang = $derived.by(() => this.#link.lang);
	/** What the record is about. */
	border: Border = $derived.by(() => this.#record.border);
	/** The record as the neutral reading has it. */
	neutral: Catalogue = $derived.by(() => this.#record);
	/** The record as the chosen reading has it. */
	catalogue: Catalogue = $derived.by(() => inReading(this.#record, this.reading));
	ticks: Tick[] = $derived.by(() => ticks(this.catalogue.instruments, this.range));
	/** Years at whose end something is new, in order. */
	changes: number[] = $derived.by(() => changeYears(this.catalogue, this.range));
	history: History | null = $derived.by(() => this.#history);

	year: number = $derived.by(() => this.#playback.year);
	day: Day = $derived(lastDayOfYear(this.year));
	playing: boolean = $derived.by(() => this.#playback.playing);
	speed: Speed = $derived.by(() => this.#playback.speed);
	treaty: string | null = $derived.by(() => this.#link.treaty);
	view: View | null = $derived.by(() => this.#link.map);
	camera: CameraWish | null = $derived.by(() => this.#camera);
	notices: Notice[] = $derived.by(() => this.#notices);

	/** The snapshot of the year: `Parcel.index` → tenure. */
	holdings: Map<number, Tenure> = $derived.by(() => holdingsAt(this.catalogue.parcels, this.day));
	/** The chosen treaty. */
	instrument: Instrument | null = $derived.by(
		() => this.catalogue.instruments.find(({ id }) => id === this.treaty) ?? null,
	);
	/** Ids of the parcels that the chosen treaty moved. */
	changed: ReadonlySet<string> = $derived.by(() =>
		parcelsMovedBy(this.treaty === null ? [] : this.catalogue.transfers, this.treaty ?? ''),
	);
	/** The other year of a comparison; `null` when there is none. */
	from: number | null = $derived.by(() => this.#link.from);
	look: Look = $derived.by(() => this.#link.look);
	names: NamesShown = $derived.by(() => this.#link.names);
	pageView: PageView = $derived.by(() => this.#link.view);
	/** What changed between `from` and the year. */
	comparison: Comparison | null = $derived.by(() =>
		this.from === null ? null : compareYears(this.catalogue, this.from, this.year),
	);
	picked: Pick | null = $derived.by(() => this.#link.picked);
	/** The chosen land. */
	parcel: Parcel | null = $derived.by(() => this.#pickedOf('land', this.catalogue.parcels));
	/** The chosen place. */
	place: Place | null = $derived.by(() => this.#pickedOf('place', this.catalogue.places));
	/** The chosen event, once the history is there. */
	event: HistoricalEvent | null = $derived.by(() => this.#pickedOf('event', this.#history?.events ?? []));
	eventKinds: EventKind[] = $derived.by(() => this.#link.events);
	routeKinds: RouteKind[] = $derived.by(() => this.#link.routes);
	/** Events on the map in the year; none until the history is there. */
	events: ShownEvent[] = $derived.by(() => eventsAt(this.#history?.events ?? [], this.year, this.eventKinds));
	/** Routes on the map in the year, as far as they went. */
	routes: ShownRoute[] = $derived.by(() => routesAt(this.#history?.routes ?? [], this.year, this.routeKinds));
	/** The chosen land, or that of the chosen place. */
	land: Parcel | null = $derived.by(
		() => this.parcel ?? this.catalogue.parcels.find(({ id }) => id === this.place?.parcel) ?? null,
	);
	/** Who holds that land in the year, and by which instrument. */
	tenure: Tenure | null = $derived.by(() => (this.land && tenureAt(this.land, this.day)) ?? null);
	/** The canonical address: a query with its `?`, or `.` where everything is default. */
	href: string = $derived.by(() => encodeLink({ ...this.#link, year: this.year }, this.#context) || '.');
	hasNext: boolean = $derived.by(() => nextChange(this.changes, this.year) !== undefined);
	hasPrevious: boolean = $derived.by(() => previousChange(this.changes, this.year) !== undefined);

	/** Goes to a year, the nearest of the range. `commit`: a deliberate move, worth a history entry. */
	setYear(year: number, { commit = false }: { commit?: boolean } = {}): void {
		this.pause();
		this.#playback = { ...this.#playback, year: clampYear(year, this.range) };
		this.#write(commit);
	}

	/** Goes to the next change, where there is one. */
	next(): void {
		this.setYear(nextChange(this.changes, this.year) ?? this.year);
	}

	/** Goes to the previous change, where there is one. */
	previous(): void {
		this.setYear(previousChange(this.changes, this.year) ?? this.year);
	}

	/** Chooses an instrument: its year, its land, its frame; `null` lets go of it. Unknown ids do nothing. */
	selectTreaty(id: string | null): void {
		const instrument = this.catalogue.instruments.find((item) => item.id === id);
		if (id !== null && !instrument) return;
		this.pause();
		this.#link = { ...this.#link, treaty: id };
		if (instrument) {
			this.#playback = { ...this.#playback, year: homeYear(instrument, this.range) };
			this.#link = { ...this.#link, picked: null };
			if (instrument.bbox) {
				this.#camera = { kind: 'bounds', bbox: instrument.bbox };
				// A treaty's address without a view means its frame; the map tells when it has got there.
				this.#link = { ...this.#link, map: null };
			}
		}
		this.#write(true);
	}

	/** Picks land, a place or an event. An event brings its year, unless the year shows it already. */
	pick(kind: Pick['kind'], id: string): void {
		this.#link = { ...this.#link, picked: { kind, id } };
		const { event } = this;
		if (event) {
			this.pause();
			if (!this.events.some((shown) => shown.event === event))
				this.#playback = { ...this.#playback, year: clampYear(yearOf(event.from), this.range) };
			this.#camera = { kind: 'point', at: event.at };
		}
		this.#write(true);
	}

	/** Lets go of what was picked. */
	letGo(): void {
		if (this.#link.picked === null) return;
		this.#link = { ...this.#link, picked: null };
		this.#write(true);
	}

	/** Compares the year with another one, the nearest of the range; `null` ends it. */
	setFrom(year: number | null, { commit = false }: { commit?: boolean } = {}): void {
		this.pause();
		this.#link = { ...this.#link, from: year === null ? null : clampYear(year, this.range) };
		this.#write(commit);
	}

	/** How the comparison is looked at. */
	setLook(look: Look): void {
		this.#link = { ...this.#link, look };
		this.#write(true);
	}

	/** Whether places bear their holder's name for them too. */
	setNames(names: NamesShown): void {
		this.#link = { ...this.#link, names };
		this.#write(true);
	}

	/** The whole page, or the map in large type for a room. */
	setPageView(view: PageView): void {
		this.#link = { ...this.#link, view };
		this.#write(true);
	}

	/** Follows a link of this very page, e.g. a step of the tour, as if it had been opened. */
	follow(search: string): void {
		this.pause();
		const { view, lang } = this.#link;
		const { state, notices } = decodeLink(search, this.#context);
		this.#adopt({ state: { ...state, view, lang }, notices });
		this.#write(true);
	}

	/** Shows the record as a historiography reads it. */
	setReading(reading: Reading): void {
		if (reading === this.reading) return;
		this.#link = { ...this.#link, reading };
		this.#write(true);
	}

	/** The kinds of events on the map. */
	setEventKinds(kinds: readonly EventKind[]): void {
		this.#link = { ...this.#link, events: ALL_EVENT_KINDS.filter((kind) => kinds.includes(kind)) };
		this.#write(true);
	}

	/** The kinds of routes on the map. */
	setRouteKinds(kinds: readonly RouteKind[]): void {
		this.#link = { ...this.#link, routes: ROUTE_KINDS.filter((kind) => kinds.includes(kind)) };
		this.#write(true);
	}

	/** Goes over to another language; the record in it follows with `setRecord`. */
	setLang(lang: Lang): void {
		if (lang === this.lang) return;
		this.#link = { ...this.#link, lang };
		this.#write(true);
	}

	/** The same record in another language. */
	setRecord(record: Catalogue): void {
		this.#record = record;
	}

	/** Takes the history in; an event of the link that is not in it is let go of with a notice. */
	setHistory(history: History): void {
		this.#history = history;
		this.#context = { ...this.#context, events: history.events };
		const { picked } = this;
		if (picked?.kind !== 'event') return;
		if (this.event) {
			if (!this.#link.map) this.#camera = { kind: 'point', at: this.event.at };
			return;
		}
		this.#link = { ...this.#link, picked: null };
		this.#notices = [...this.#notices, notice('unknownEvent', { given: picked.id })];
		this.#write(false);
	}

	/** The map came to rest there. */
	setView(view: View): void {
		this.#link = { ...this.#link, map: normalView(view, this.#context.limits) };
		this.#write(false);
	}

	play(): void {
		this.#playback = play(this.#playback, this.range);
		if (this.#playback.playing) this.#tick();
	}

	pause(): void {
		this.#stop();
		if (this.#playback.playing) this.#playback = pause(this.#playback);
	}

	toggle(): void {
		if (this.playing) this.pause();
		else this.play();
	}

	setSpeed(speed: Speed): void {
		this.#playback = atSpeed(this.#playback, speed);
	}

	dismissNotices(): void {
		this.#notices = [];
	}

	/** The browser went back or forward: takes the address as it is now. */
	restore(search: string): void {
		this.pause();
		this.#adopt(decodeLink(search, this.#context));
		this.#writer.adopt(this.href);
	}

	/** Writes the address now, e.g. before it is shared. */
	flush(): void {
		this.#writer.flush();
	}

	/** Stops playing and writes what was still to be written. */
	destroy(): void {
		this.#stop();
		this.#writer.flush();
	}

	#adopt({ state, notices }: Decoded): void {
		this.#link = state;
		this.#playback = { ...this.#playback, year: state.year };
		this.#notices = notices;
		const bbox = this.instrument?.bbox;
		if (state.map) this.#camera = { kind: 'view', view: state.map };
		else this.#camera = bbox ? { kind: 'bounds', bbox } : null;
	}

	#pickedOf<One extends { id: string }>(kind: Pick['kind'], list: readonly One[]): One | null {
		const { picked } = this;
		return picked?.kind === kind ? (list.find(({ id }) => id === picked.id) ?? null) : null;
	}

	#write(push: boolean): void {
		if (push) this.#writer.push(this.href);
		else this.#writer.replaceSoon(this.href);
	}

	#stop(): void {
		if (this.#ticking !== undefined) this.#timers.clear(this.#ticking);
		this.#ticking = undefined;
	}

	#tick(): void {
		this.#stop();
		const then = this.#timers.now();
		this.#ticking = this.#timers.set(() => {
			const elapsed = this.#timers.now() - then;
			this.#playback = this.#reducedMotion()
				? advanceByChange(this.#playback, elapsed, this.changes, this.range)
				: advance(this.#playback, elapsed, this.range);
			this.#write(false);
			if (this.#playback.playing) this.#tick();
			else this.#stop();
		}, TICK_MS);
	}
}
