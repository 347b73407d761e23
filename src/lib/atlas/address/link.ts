import { viewLimits, type Border } from '../border';
import type { Day, History, Outline, Reading } from '../model';
import { datedEvent, datedInstrument, datedLand, datedPlace, type Dated } from '../ownYear';
import { clampYear, yearRange, type Moment, type YearRange } from '../timeline';
import {
	ALL_EVENT_KINDS,
	ROUTE_KINDS,
	type CountedDay,
	type EventKind,
	type Lang,
	type RouteKind,
} from '../vocabulary';
import type { View, ViewLimits } from '../../geo/view';
import type { Round } from './round';

/** Something on the map that the reader picked, by its id. */
export interface Pick {
	kind: 'land' | 'place' | 'event';
	id: string;
}

/** How a comparison is looked at: changed land tinted, or the earlier year beside or over the later one. */
export const LOOKS = ['change', 'swipe', 'fade'] as const;
export type Look = (typeof LOOKS)[number];

/** Names on the map: in the reader's language alone, or with the local one beneath. */
export const NAMES_SHOWN = ['reader', 'local'] as const;
export type NamesShown = (typeof NAMES_SHOWN)[number];

/** The whole page, or the map in large type for a room. */
export const PAGE_VIEWS = ['page', 'present'] as const;
export type PageView = (typeof PAGE_VIEWS)[number];

/** What an address says. */
export interface LinkState extends Moment {
	/** Id of the chosen instrument. */
	treaty: string | null;
	picked: Pick | null;
	/** `null`: the page frames the map itself. */
	map: View | null;
	/** The other year of a comparison. */
	from: number | null;
	/** Ids of what the reader adds up: parcels, instruments, transfers, each once; `null` while nothing is. */
	sum: string[] | null;
	/** The area that the sum is held against, km²; `null` for none, and where nothing is added up. */
	figure: number | null;
	look: Look;
	reading: Reading;
	/** Which day of acts counts; another than their own in the neutral reading alone. */
	days: CountedDay;
	/** Whether places bear their holder's name for them beneath the reader's. */
	names: NamesShown;
	/** Kinds of events on the map, in `ALL_EVENT_KINDS`' order. */
	events: EventKind[];
	/** Kinds of routes on the map, in `ROUTE_KINDS`' order. */
	routes: RouteKind[];
	view: PageView;
	/** Id of the tour's step that is told beside the map; never beside a quiz. */
	tour: string | null;
	/** The round of the quiz that is asked; it is asked beside the map, and never in a presentation. */
	quiz: Round | null;
	lang: Lang;
}

/** What an address means where it says nothing. */
export interface LinkDefaults {
	range: YearRange;
	/** `Border.defaultYear`. */
	defaultYear: number;
	/** The language of the page whose address it is; English where it names none. */
	pageLang?: Lang;
}

/** What else an address may say. */
export interface LinkForm extends LinkDefaults {
	readings: readonly Reading[];
	languages: readonly Lang[];
	limits: ViewLimits;
	/** The day up to which the record was checked: no later one is shown. */
	checked: Day;
}

/** The form of the addresses of a border's atlas. */
export function linkForm(border: Omit<Border, 'tour'>): LinkForm {
	const { checked, defaultYear, readings, languages } = border;
	return {
		range: yearRange(border),
		checked,
		defaultYear,
		readings: readings.map(({ id }) => id),
		languages,
		limits: viewLimits(border),
	};
}

/** What decoding needs to know. */
export interface LinkContext extends LinkForm {
	instruments: readonly Dated[];
	parcels: readonly Dated[];
	places: readonly Dated[];
	transfers: readonly { id: string }[];
	/** Absent until the history is there: an event's id is then taken on trust. */
	events?: readonly Dated[];
	/** The steps of the tour; absent as long. */
	tour?: readonly { id: string }[];
}

/** What the links of a record are read by. The history is empty until it is there. */
export function linkContext(
	{ instruments, parcels, places, polities, transfers }: Outline,
	form: LinkForm,
	{ events, tour }: Partial<History> = {},
): LinkContext {
	return {
		...form,
		instruments: instruments.map(datedInstrument),
		parcels: parcels.map((parcel) => datedLand(parcel, polities)),
		places: places.map((place) => datedPlace(place, form.range.first)),
		transfers,
		...(events && { events: events.map(datedEvent) }),
		...(tour && { tour }),
	};
}

/** The address's state when it says nothing. */
export function defaultLink({ range, defaultYear, pageLang = 'en' }: LinkDefaults): LinkState {
	return {
		year: clampYear(defaultYear, range),
		date: null,
		treaty: null,
		picked: null,
		map: null,
		from: null,
		look: 'change',
		sum: null,
		figure: null,
		reading: 'neutral',
		days: 'effective',
		names: 'reader',
		events: [...ALL_EVENT_KINDS],
		routes: [...ROUTE_KINDS],
		view: 'page',
		tour: null,
		quiz: null,
		lang: pageLang,
	};
}
