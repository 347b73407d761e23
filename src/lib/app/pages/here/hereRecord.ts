import type { Catalogue, HistoricalEvent, Parcel, Place, ReadingTopic } from '$lib/atlas/model';
import type { Locator } from './locator';

/** What a page on a place or on a piece of land is drawn from; the whole record, which stays on the server. */
export interface HereRecord {
	catalogue: Catalogue;
	/** The place, where the page is on one. */
	place: Place | undefined;
	/** The land, or that in which the place lies; none where it lies off the land of the record. */
	parcel: Parcel | undefined;
	/** What it is called today. */
	name: string;
	/** Names in other languages, and spellings beside those that are listed by period. */
	others: string[];
	/** Places in the land. */
	places: Place[];
	/** What happened in the land, or near the place; in date order. */
	events: HistoricalEvent[];
	/** Topics on which the accounts of the land differ, each told in full on one land's page, `home`, alone. */
	topics: { topic: ReadingTopic; home: string }[];
	locator: Locator;
}

/** An event at most so far from a place, km, is told on its page. */
export const NEAR_KM = 30;
