import type { Border } from '../atlas/border';
import { compareYears, type Comparison } from '../atlas/compare';
import { yearOf } from '../atlas/day';
import { eventsAt, type ShownEvent } from '../atlas/event';
import {
	ALL_EVENT_KINDS,
	type CountedDay,
	type EventKind,
	type Lang,
	ROUTE_KINDS,
	type RouteKind,
} from '../atlas/vocabulary';
import { decodeLink, type Decoded } from '../atlas/address/decode';
import { encodeLink } from '../atlas/address/encode';
import {
	linkForm,
	type LinkState,
	type Look,
	type NamesShown,
	type PageView,
	type Pick as Picked,
} from '../atlas/address/link';
import type {
	Catalogue,
	Day,
	HistoricalEvent,
	History,
	InstrumentOutline,
	Outline,
	Parcel,
	Place,
	Reading,
	Tenure,
} from '../atlas/model';
import type { CameraWish } from '../geo/cameraWish';
import { notice, type Notice } from '../atlas/address/notice';
import type { Round } from '../atlas/address/round';
import { SPEEDS, type Speed } from '../atlas/playback';
import { routesAt, type ShownRoute } from '../atlas/route';
import { holdingsAt, type Holdings } from '../atlas/snapshot';
import {
	clampYear,
	dayOfMoment,
	homeYear,
	openingOf,
	type Moment,
	type Tick,
	type YearRange,
} from '../atlas/timeline';
import { normalView, type View } from '../geo/view';
import { UrlWriter, type Navigate } from './addressWriter';
import { RecordState } from './record.svelte';
import { Selection } from './selection.svelte';
import { earlierShown, parcelsUnderAccent, type EarlierYear } from './shown';
import { Timeline } from './timeline.svelte';
import { Told } from './told.svelte';

export interface ExplorerOptions {
	/** The language that the record is in; without it that of the address. */
	lang?: Lang;
	/** The language of the page whose address it is, English where it is not said. */
	pageLang?: Lang;
	/** Writes the browser's history; the route gives SvelteKit's `pushState` / `replaceState`. */
	navigate?: Navigate;
	/** Whether the reader wants reduced motion: playback then rests on changes instead of running. */
	reducedMotion?: () => boolean;
}

/** What of the address is a lesson that the page gives: one of them at most. */
type Lesson = Partial<Pick<LinkState, 'tour' | 'quiz'>>;
/** What of it is a choice of how to look, and moves nothing else. */
type Manner = Pick<LinkState, 'look' | 'names' | 'view' | 'reading' | 'days' | 'events' | 'routes'>;

/**
 * The page's one state: what the address says, the loaded record, and what follows from both. Everything it shows is
 * reactive; docs/state.md tells who owns what. It is the one face of its parts, a line a fact, which is why it is long.
 *
 * ```ts
 * const state = new ExplorerState(catalogue, location.search, {
 * 	navigate: (url, { replace }) => (replace ? replaceState(url, {}) : pushState(url, {})),
 * });
 * // in the page: <svelte:window onpopstate={() => state.restore(location.search)} />
 * // when it is done with: state.destroy()
 * ```
 */
export class ExplorerState {
	readonly range: YearRange;
	readonly speeds = SPEEDS;

	readonly #record: RecordState;
	readonly #timeline: Timeline;
	readonly #selection: Selection;
	readonly #writer: UrlWriter;
	/** What is told of the year in words. */
	readonly told: Told;
	/** The version of the data that the address was made with, where it said one as the visit began. */
	readonly madeWith: string | null;
	#link: LinkState = $state.raw() as LinkState;
	#lang: Lang = $state('en');
	#notices: Notice[] = $state.raw([]);
	#camera: CameraWish | null = $state.raw(null);
	/** No year was given or taken yet: that of an event that the history brings may be. */
	#yearOpen = false;

	constructor(
		record: Outline,
		search: string,
		{ lang, pageLang, navigate = () => {}, reducedMotion = () => false }: ExplorerOptions = {},
	) {
		const form = { ...linkForm(record.border), pageLang };
		this.range = form.range;
		this.#record = new RecordState(
			record,
			form,
			() => this.reading,
			() => this.days,
		);
		this.#timeline = new Timeline({
			range: this.range,
			changes: () => this.changes,
			// A comparison is of the ends of two years.
			within: () => (this.from === null ? this.#record.within : undefined),
			reducedMotion,
			onstep: () => this.#write(false),
		});
		this.#selection = new Selection({
			record: this.#record,
			treaty: () => this.treaty,
			picked: () => this.picked,
			sum: () => this.sum,
			day: () => this.told.day,
		});
		this.told = new Told({
			moment: () => this.#timeline.told,
			now: () => this,
			from: () => this.from,
			catalogue: () => this.catalogue,
			events: () => this.#record.events,
			history: () => this.history,
			eventKinds: () => this.eventKinds,
			routeKinds: () => this.routeKinds,
		});
		const decoded = decodeLink(search, this.#record.context);
		this.madeWith = decoded.madeWith;
		this.#adopt(decoded);
		this.#lang = lang ?? this.#link.lang;
		this.#writer = new UrlWriter(navigate, this.href);
	}

	// What the address says.
	reading: Reading = $derived.by(() => this.#link.reading);
	/** Which day of acts counts. */
	days: CountedDay = $derived.by(() => this.#link.days);
	/** The language that the record is in, and so the page. */
	lang: Lang = $derived.by(() => this.#lang);
	/** The language that the address asks for: another one until the record has come in it. */
	wantedLang: Lang = $derived.by(() => this.#link.lang);
	treaty: string | null = $derived.by(() => this.#link.treaty);
	picked: Picked | null = $derived.by(() => this.#link.picked);
	view: View | null = $derived.by(() => this.#link.map);
	/** The other year of a comparison; `null` when there is none. */
	from: number | null = $derived.by(() => this.#link.from);
	look: Look = $derived.by(() => this.#link.look);
	/** Ids of what the reader adds up, and the figure beside it, km²; `null` while nothing is. */
	sum: string[] | null = $derived.by(() => this.#link.sum);
	figure: number | null = $derived.by(() => this.#link.figure);
	names: NamesShown = $derived.by(() => this.#link.names);
	pageView: PageView = $derived.by(() => this.#link.view);
	/** Id of the tour's step, and the round of the quiz: one of them at most. */
	tour: string | null = $derived.by(() => this.#link.tour);
	quiz: Round | null = $derived.by(() => this.#link.quiz);
	eventKinds: EventKind[] = $derived.by(() => this.#link.events);
	routeKinds: RouteKind[] = $derived.by(() => this.#link.routes);
	/** What of the address was passed over or mended. */
	notices: Notice[] = $derived.by(() => this.#notices);
	/** Where the state wishes to look; the map's camera hears it. `null` when it has no wish. */
	camera: CameraWish | null = $derived.by(() => this.#camera);
	/** The canonical address: a query with its `?`, or `.` where everything is default. */
	href: string = $derived.by(
		() => encodeLink({ ...this.#link, year: this.year, date: this.date }, this.#record.form) || '.',
	);

	/** The state as a query of the explorer's page in a language, or `''` where everything is default. */
	queryOn(pageLang: Lang): string {
		return encodeLink(
			{ ...this.#link, year: this.year, date: this.date, lang: this.lang },
			{ ...this.#record.form, pageLang },
		);
	}

	// The year.
	year: number = $derived.by(() => this.#timeline.year);
	/** A day of the year, where one is shown instead of its end. */
	date: Day | null = $derived.by(() => this.#timeline.date);
	day: Day = $derived(dayOfMoment(this));
	playing: boolean = $derived.by(() => this.#timeline.playing);
	speed: Speed = $derived.by(() => this.#timeline.speed);
	hasNext: boolean = $derived.by(() => this.#timeline.next !== undefined);
	hasPrevious: boolean = $derived.by(() => this.#timeline.previous !== undefined);

	// The record.
	/** What it is about. */
	border: Border = $derived.by(() => this.#record.border);
	/** As the neutral reading has it. */
	neutral: Outline = $derived.by(() => this.#record.neutral);
	/** As the chosen reading has it. */
	catalogue: Outline = $derived.by(() => this.#record.catalogue);
	/** The same with all that is told of the instruments and all sources; `null` until it is there. */
	whole: Catalogue | null = $derived.by(() => this.#record.whole);
	neutralWhole: Catalogue | null = $derived.by(() => this.#record.neutralWhole);
	history: History | null = $derived.by(() => this.#record.history);
	ticks: Tick[] = $derived.by(() => this.#record.ticks);
	/** What next and previous step through, in order; between two years only the ends of years. */
	changes: Moment[] = $derived.by(() =>
		this.from === null ? this.#record.changes : this.#record.changes.filter(({ date }) => date === null),
	);

	// What is chosen.
	instrument: InstrumentOutline | null = $derived.by(() => this.#selection.instrument);
	/** Ids of the parcels that the chosen treaty moved. */
	changed: ReadonlySet<string> = $derived.by(() => this.#selection.changed);
	/** Ids of the parcels that are added up; `null` while nothing is. */
	summed: ReadonlySet<string> | null = $derived.by(() => this.#selection.summed);
	parcel: Parcel | null = $derived.by(() => this.#selection.parcel);
	place: Place | null = $derived.by(() => this.#selection.place);
	event: HistoricalEvent | null = $derived.by(() => this.#selection.event);
	/** The chosen land, or that of the chosen place. */
	land: Parcel | null = $derived.by(() => this.#selection.land);
	/** Who holds that land in the year, and by which instrument. */
	tenure: Tenure | null = $derived.by(() => this.#selection.tenure);

	// What the year shows.
	/** The snapshot: `Parcel.index` → tenure. */
	holdings: Holdings = $derived.by(() => holdingsAt(this.catalogue.parcels, this.day));
	/** Events and routes on the map; none until the history is there. */
	events: ShownEvent[] = $derived.by(() => eventsAt(this.#record.events, this.year, this.eventKinds));
	routes: ShownRoute[] = $derived.by(() => routesAt(this.history?.routes ?? [], this.year, this.routeKinds));
	/** Indexes of the parcels under the accent, and the other year where the map draws it too. */
	accent: ReadonlySet<number> = $derived.by(() => parcelsUnderAccent(this));
	earlier: EarlierYear | null = $derived.by(() => earlierShown(this));
	/** What changed between `from` and the year. */
	comparison: Comparison | null = $derived.by(() =>
		this.from === null ? null : compareYears(this.catalogue, this.from, this.year),
	);

	/** Goes to a year, the nearest of the range. `commit`: a deliberate move, or the end of a gesture, worth an entry. */
	setYear(year: number, { commit = false }: { commit?: boolean } = {}): void {
		this.#yearOpen = false;
		this.#timeline.goTo(year);
		this.#step(commit);
	}

	/** Goes to the next change, where there is one. */
	next(): void {
		this.#goTo(this.#timeline.next);
	}

	/** Goes to the previous change, where there is one. */
	previous(): void {
		this.#goTo(this.#timeline.previous);
	}

	/** Chooses an instrument: its year, its land, its frame; `null` lets go of it. Unknown ids do nothing. */
	selectTreaty(id: string | null): void {
		const instrument = this.catalogue.instruments.find((item) => item.id === id);
		if (id !== null && !instrument) return;
		this.pause();
		if (!instrument) return this.#change({ treaty: null }, true);
		this.#yearOpen = false;
		this.#timeline.goTo(homeYear(instrument, this.range));
		const bbox = openingOf(instrument);
		if (bbox) this.#camera = { kind: 'bounds', bbox };
		// A treaty's address without a view means its frame; the map tells when it has got there.
		this.#change({ treaty: id, picked: null, ...(bbox && { map: null }) }, true);
	}

	/** Lets go of a treaty of another year, in the entry of the move that left its year. */
	leaveTreaty(): void {
		if (this.instrument && this.instrument.year !== this.year) this.#change({ treaty: null }, false);
	}

	/** Picks land, a place or an event. An event brings its year, unless the year shows it already. */
	pick(kind: Picked['kind'], id: string): void {
		this.#link = { ...this.#link, picked: { kind, id } };
		const { event } = this;
		if (event) {
			this.pause();
			if (!this.events.some((shown) => shown.event === event)) this.#timeline.goTo(yearOf(event.from));
			this.#camera = { kind: 'point', at: event.at };
		}
		this.#write(true);
	}

	/** Lets go of what was picked. */
	letGo(): void {
		if (this.picked !== null) this.#change({ picked: null }, true);
	}

	/** Compares the year with another one, the nearest of the range; `null` ends it. */
	setFrom(year: number | null, { commit = false }: { commit?: boolean } = {}): void {
		this.pause();
		if (year !== null) this.#timeline.goTo(this.year);
		this.#link = { ...this.#link, from: year === null ? null : clampYear(year, this.range) };
		this.#step(commit);
	}

	/** Adds up other things, or holds them against another figure in km²; `null` for `sum` ends it. */
	setSum(sum: string[] | null, figure: number | null): void {
		this.#change({ sum: sum && sum.filter((id, i) => sum.indexOf(id) === i), figure: sum && figure }, true);
	}

	/** Looks at the same otherwise: another reading, kinds of events and routes, names, ways to compare, or page. */
	show({ events, routes, ...rest }: Partial<Manner>): void {
		const inOrder = {
			...(events && { events: ALL_EVENT_KINDS.filter((kind) => events.includes(kind)) }),
			...(routes && { routes: ROUTE_KINDS.filter((kind) => routes.includes(kind)) }),
		};
		// An account has its own days.
		const apart =
			rest.days && rest.days !== 'effective'
				? { reading: 'neutral' }
				: rest.reading && rest.reading !== 'neutral'
					? { days: 'effective' as const }
					: {};
		this.#change({ ...rest, ...inOrder, ...apart }, true);
	}

	/**
	 * Follows a link of this very page as if it had been opened.
	 *
	 * @param lesson the step of the tour or the question that the link belongs to
	 * @param push whether it is worth an entry of the history
	 */
	follow(search: string, lesson: Lesson = {}, push = true): void {
		this.pause();
		this.#show(search, lesson);
		this.#write(push);
	}

	/** Goes on with a lesson, or ends it, and leaves what is seen as it is. */
	setLesson({ tour = null, quiz = null }: Lesson): void {
		this.#change({ tour, quiz }, true);
	}

	/** Asks for another language; the page goes over to it with `setRecord`. */
	setLang(lang: Lang): void {
		if (lang !== this.wantedLang) this.#change({ lang }, true);
	}

	/** The whole record, in this language or in another, all at once. @param history `null` while there is none */
	setRecord(lang: Lang, record: Catalogue, history: History | null): void {
		this.#lang = lang;
		this.#record.setRecord(record, history);
	}

	/** Takes the history in; an event of the link that is not in it is let go of with a notice. */
	setHistory(history: History): void {
		this.#record.setHistory(history);
		this.#setStep(history);
		const { picked } = this;
		if (picked?.kind !== 'event') return;
		if (this.event) {
			if (!this.view) this.#camera = { kind: 'point', at: this.event.at };
			if (this.#yearOpen) {
				this.#yearOpen = false;
				this.#timeline.goTo(yearOf(this.event.from));
				this.#write(false);
			}
			return;
		}
		this.#notices = [...this.#notices, notice('unknownEvent', { given: picked.id })];
		this.#change({ picked: null }, false);
	}

	/** Lets go of a step that the tour does not have; one that the address gives alone brings what it shows. */
	#setStep({ tour }: History): void {
		const { tour: id, treaty, picked } = this.#link;
		if (id === null) return;
		const step = tour.find((one) => one.id === id);
		if (!step) {
			this.#notices = [...this.#notices, notice('unknownWord', { field: 'tour', given: id, used: 'none' })];
			return this.#change({ tour: null }, false);
		}
		if (!this.#yearOpen || treaty !== null || picked !== null) return;
		this.#show(step.link, { tour: id });
		this.#write(false);
	}

	/** A view that belongs in the address. */
	setView(view: View): void {
		this.#change({ map: normalView(view, this.#record.form.limits) }, false);
	}

	play(): void {
		this.#yearOpen = false;
		this.#timeline.play();
	}

	/** Whether nobody sees the page: playing then rests where it is, and goes on from there. */
	rest(hidden: boolean): void {
		this.#timeline.rest(hidden);
	}

	pause(): void {
		this.#timeline.pause();
	}

	toggle(): void {
		if (this.playing) this.pause();
		else this.play();
	}

	setSpeed(speed: Speed): void {
		this.#timeline.setSpeed(speed);
	}

	/** Says what was taken otherwise than it was given. */
	tell(notice: Notice): void {
		this.#notices = [notice];
	}

	dismissNotices(): void {
		this.#notices = [];
	}

	/** The browser went back or forward: takes the address as it is now. */
	restore(search: string): void {
		this.pause();
		this.#adopt(decodeLink(search, this.#record.context));
		this.#writer.adopt(this.href);
	}

	/** Writes the address now, e.g. before it is shared. */
	flush(): void {
		this.#writer.flush();
	}

	/** Stops playing and writes what was still to be written. */
	destroy(): void {
		this.#timeline.stop();
		this.#writer.flush();
	}

	#goTo(moment: Moment | undefined): void {
		if (!moment) return;
		this.#yearOpen = false;
		this.#timeline.goTo(moment.year, moment.date);
		this.#write(true);
	}

	#show(search: string, { tour = null, quiz = null }: Lesson): void {
		const { view, lang } = this.#link;
		const decoded = decodeLink(search, this.#record.context);
		this.#adopt({ ...decoded, state: { ...decoded.state, view, tour, quiz, lang } });
	}

	#adopt({ state, notices, yearLeftOut }: Omit<Decoded, 'madeWith'>): void {
		this.#link = state;
		this.#yearOpen = yearLeftOut;
		this.#timeline.goTo(state.year, state.date);
		this.#notices = notices;
		const bbox = this.instrument && openingOf(this.instrument);
		if (state.map) this.#camera = { kind: 'view', view: state.map };
		else this.#camera = bbox ? { kind: 'bounds', bbox } : null;
	}

	/** @param push a deliberate move, worth a history entry */
	#change(said: Partial<LinkState>, push: boolean): void {
		this.#link = { ...this.#link, ...said };
		this.#write(push);
	}

	/** A step of a gesture, or its end. */
	#step(commit: boolean): void {
		if (commit) this.#writer.settle(this.href);
		else this.#writer.gesture(this.href, false);
	}

	#write(push: boolean): void {
		if (push) this.#writer.push(this.href);
		else this.#writer.replaceSoon(this.href);
	}
}
