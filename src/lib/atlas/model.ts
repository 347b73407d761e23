import type { Box } from '../geo/box';
import type { Position } from '../geo/position';
import type { Border } from './border';
import type {
	Certainty,
	CountedDay,
	EventType,
	Evidence,
	InstrumentKind,
	Lang,
	NameLang,
	NoLand,
	RouteKind,
	SegmentKind,
	SourceKind,
	Status,
	SubjectKind,
} from './vocabulary';

/**
 * The shape of the compiled record: what `scripts/compile` writes to `static/data`, with the texts of a language
 * in it (`withTexts`), and everything on the page reads. Areas are km², days are ISO `YYYY-MM-DD` (proleptic Gregorian),
 * intervals are half-open `[from, to)`, positions are `[lon, lat]` in WGS84 degrees.
 */

/** What a polity counts as in the ledger: the id of one of `Border.sides`, `other`, or `none` for nobody agreed on. */
export type Side = string;

/** One historiography's version where versions differ: `neutral`, or another id of `Border.readings`. */
export type Reading = string;

/** ISO calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** The sentinel for "still so": the end of a tenure or snapshot that has not ended. */
export const OPEN_END: Day = '9999-12-31';

/** A name in each language of the record's names (`nameLanguages`), and in no other. */
export type Names = Record<NameLang, string>;

export interface Source {
	id: string;
	/** In English, unless it is `translated`: the work’s own title where that is English, else what it is. */
	title: string;
	/** The title that the work itself bears, in its own language, where the record knows it; `title` is then translated. */
	original?: { lang: NameLang; text: string };
	url?: string;
	kind: SourceKind;
	status: Evidence;
	licence?: string;
	note?: string;
}

export interface Polity {
	id: string;
	names: Names;
	side: Side;
	/** For land held in common: the polities that hold it. */
	holders?: string[];
	/** Years the polity existed, for captions. */
	span: string;
	sources: string[];
}

/** A dated act of an instrument. An imprecise day is a range of days, never a made-up one. */
export interface DatedAct {
	/** First possible day and the day after the last possible one: `[earliest, latest)`. */
	earliest: Day;
	latest: Day;
	/** The date as words, e.g. `28 May 1858`. */
	text: string;
	/** Julian (Old Style) date in words, where an instrument bears one. */
	oldStyle?: string;
	/** Its day in the era of a reign, e.g. `康熙二十八年七月二十四日`; in the language of `border.reigns`. */
	reignDate?: string;
	note?: string;
	certainty: Evidence;
}

export interface Clause {
	id: string;
	/** e.g. `Article 1`. */
	article: string;
	/** What the clause provides, in our own words. */
	text: string;
	/** Ids of the segments it drew. */
	segments: string[];
	sources: string[];
	certainty: Evidence;
}

export interface Segment {
	/** `<instrument>/<name>`, unique. */
	id: string;
	instrument: string;
	from: string;
	to: string;
	kind: SegmentKind;
	/** What it follows, in words. */
	follows: string;
	certainty: Certainty;
	/** Half-width of the doubt, kilometres. */
	km: number;
	/** How it was drawn: along the modern border, a river, a computed divide, an administrative line, by hand, straight. */
	drawn: ('border' | 'river' | 'divide' | 'admin' | 'shore' | 'straight' | 'hand')[];
	clause: string;
	sources: string[];
	evidence: Evidence;
	/** Days the segment was in force `[from, to)`; absent for a line that never was. */
	inForce?: { from: Day; to: Day };
	lengthKm: number;
}

/** An area figure that someone published. */
export interface Claim {
	id: string;
	/** What the figure is for, in words. */
	what: string;
	km2: number;
	/** How the source qualifies it, e.g. `more than`, `about`. */
	qualifier?: string;
	source: string;
	certainty: Evidence;
	/** The land that its source speaks of: ids of transfers, of whatever instrument, and of parcels. */
	transfers: string[];
	parcels: string[];
	/** What this map computes for that land; absent where it has no such land, and `noLand` says why. */
	computed?: { areaKm2: number; lowKm2: number; highKm2: number };
	noLand?: NoLand;
	/** Why it differs from the computed area. */
	why: string;
}

/** Of an instrument what the map, the timeline and lists need. */
export interface InstrumentOutline {
	id: string;
	kind: InstrumentKind;
	names: Names;
	/** A short English title for ticks and lists, e.g. `Pyrenees`. */
	short: string;
	/** Year shown beside the name. */
	year: number;
	/** Whether it is one of those that lead the reader. */
	spine: boolean;
	/** The day from which the record shows its effect. */
	effective: Day;
	segments: string[];
	/** Set when the instrument moved no land: the sentence that says so. */
	movedNoLand?: string;
	/** `[west, south, east, north]` of what it drew or moved. */
	bbox?: Box;
	/** What the map opens on, where the land it moved would be a speck in that. */
	opening?: Box;
}

export interface Instrument extends InstrumentOutline {
	signed?: DatedAct[];
	ratified?: DatedAct[];
	inForce?: DatedAct[];
	/** When its line was marked on the ground: the acts of the instruments that did so. */
	demarcated?: DatedAct[];
	/** The edition of record, as bibliography, and whether the record's makers read it. */
	edition?: { text: string; read: boolean };
	place?: { name: string; at?: Position };
	parties: { polity: string; signatories: string[] }[];
	summary: string;
	clauses: Clause[];
	claims: Claim[];
	/** Statements where the historiographies differ, side by side: by reading, without the neutral one. */
	readings: {
		topic: string;
		accounts: Record<Reading, string>;
		/** Historians who hold an account, by name, where the record has any. */
		heldBy?: Record<Reading, string>;
		sources: string[];
	}[];
	notes: { text: string; sources: string[] }[];
	sources: string[];
	/** Set when what it moved or held cannot be drawn: the sentence that says what and why. */
	landNotDrawn?: string;
}

/** Who held a parcel from one day to another. */
export interface Tenure {
	from: Day;
	to: Day;
	/** Id of the sovereign polity; `joint` or `none` where there is no single one. */
	polity: string;
	/** Id of the polity in control; equals `polity` unless occupied, leased, protected or claimed. */
	controller: string;
	status: Status;
	/** Id of the instrument that began it. */
	by: string;
	sources: string[];
	/** Why its beginning is a change of the record and no transfer that anybody made. */
	recordChange?: string;
	note?: string;
}

export interface Parcel {
	id: string;
	/** Numeric id of its geometry in the topology (`geometry.id`) and on the map. */
	index: number;
	name: string;
	/** WGS84 geodesic area. */
	areaKm2: number;
	/** Turf's spherical area. */
	areaTurfKm2: number;
	/** A point inside it, for labels and lists. */
	at: Position;
	bbox: Box;
	/** In date order, without gaps or overlaps from the record's first day to `OPEN_END`. */
	tenures: Tenure[];
	/** The whole list of tenures in a reading, where it differs from the neutral one. */
	readings?: Record<Reading, Tenure[]>;
	note?: string;
}

export interface Holding {
	polity: string;
	controller: string;
	status: Status;
}

/** Land that one instrument moved from one holding to another. */
export interface Transfer {
	/** `<instrument>/<n>`, or the name given in the authored file. */
	id: string;
	instrument: string;
	day: Day;
	from: Holding;
	to: Holding;
	/**
	 * `sovereignty` when the side or sovereign changed, `control` when only the controller or status did, `record`
	 * when nobody handed the land over: the map shows another holder from here on, for the reason in `why`.
	 */
	kind: 'sovereignty' | 'control' | 'record';
	/** Why it is a change of the record, where it is one. */
	why?: string;
	parcels: string[];
	/** WGS84 geodesic area of Turf's overlay of the two snapshots. */
	areaKm2: number;
	/** Turf's spherical area of the same overlay. */
	areaTurfKm2: number;
	/** The interval that the doubt of the lines around it gives `areaKm2`; docs/method.md says how. */
	lowKm2: number;
	highKm2: number;
	bbox: Box;
}

export interface Place {
	id: string;
	at: Position;
	/** Smallest = most important (1–4). */
	rank: number;
	/** Id of the parcel it lies in; absent off the land. */
	parcel?: string;
	/** Names by period, in date order. */
	names: { from: Day; to: Day; names: Names }[];
	sources: string[];
}

/** What happened at one place, shown while the slider stands at its years. */
export interface HistoricalEvent {
	id: string;
	/** Days it lasted, or the range in which its imprecise date lies: `[from, to)`. */
	from: Day;
	to: Day;
	kind: EventType;
	at: Position;
	/** How far the place may be off, km. */
	km: number;
	text: LocalText;
	instrument?: string;
	sources: string[];
	certainty: Evidence;
	note?: string;
}

/** A road, journey or railway, in legs that are shown from their own day on. */
export interface Route {
	id: string;
	kind: RouteKind;
	names: Names;
	legs: {
		from: Day;
		to: Day;
		stops: { name: string; at: Position; km: number }[];
		certainty: Evidence;
		sources: string[];
	}[];
	note?: string;
}

/** Where the historiographies differ: what each says, in the reader's language, and what the default map shows. */
export interface ReadingTopic {
	id: string;
	topic: LocalText;
	/** By reading, the neutral one included. */
	accounts: Record<
		Reading,
		{
			text: LocalText;
			/** Historians who hold it, by name, where the record has any. */
			heldBy?: LocalText;
			sources: string[];
		}
	>;
	/** Parcels whose holders differ in any reading. */
	parcels: string[];
}

/** One step of the guided tour. */
export interface TourStep {
	id: string;
	/** What it shows: a canonical query of the explorer, with its `?`. */
	link: string;
	title: LocalText;
	text: LocalText;
	/** Under which its facts stand in the record. */
	instruments: string[];
}

/** A part of what the atlas tells about itself: plain text, the page gives it form. */
export interface AboutSection {
	id: string;
	heading: LocalText;
	paragraphs: LocalText[];
}

/** Our own words in each language of the atlas (`Border.languages`), and in no other: read it by one of those. */
export type LocalText = Record<Lang, string>;

/** Of the record what the page opens with: all that the map, the slider and the lists need. */
export interface Outline {
	/** Hash of the data: its files belong together by it. */
	version: string;
	/** The last released version of the data, and whether they were changed after it; absent where none was released. */
	release?: { version: string; changed?: true };
	/** What the record is about. */
	border: Border;
	polities: Polity[];
	instruments: InstrumentOutline[];
	segments: Segment[];
	parcels: Parcel[];
	transfers: Transfer[];
	/** Days on which any tenure begins, in order: snapshot i is `[days[i], days[i+1] ?? OPEN_END)`. */
	snapshotDays: Day[];
	/** How the other readings differ; `inReading` applies it. */
	readings: Record<Reading, ReadingDifference>;
	places: Place[];
}

/** The outline, and what is told of each instrument, with all sources. */
export interface Catalogue extends Outline {
	instruments: Instrument[];
	sources: Source[];
	/** Where land meets land: of it the doubt of any area follows. */
	rims: Rim[];
	/** What is otherwise where another day of acts counts; `countedBy` applies it. */
	days: Record<Exclude<CountedDay, 'effective'>, DaysDifference>;
}

/** A stretch on which two parcels, or a parcel and the sea (0), meet along lines that are not wholly sure. */
export interface Rim {
	/** `Parcel.index` of both. */
	between: [number, number];
	/** What runs along it: half-width of the doubt, length in steps of that, both km; the day from which it was drawn. */
	lines: { id: string; km: number; lengthKm: number; from?: Day }[];
}

/** What a reading changes beside the tenures of its parcels. */
export interface ReadingDifference {
	/** Its own snapshot days, whole. */
	snapshotDays: Day[];
	/** Ids of neutral transfers that it does not have, or has otherwise. */
	without: string[];
	/** Transfers that it has instead or besides. */
	transfers: Transfer[];
}

/** What changes where another day of acts counts: theirs, and what follows from it. */
export interface DaysDifference extends ReadingDifference {
	/** By instrument: between which days it counts then; the last of them is shown. Those alone whose day is another. */
	counted: Record<string, { first: Day; last: Day }>;
	/** By parcel: its whole list of tenures. Those alone that differ. */
	tenures: Record<string, Tenure[]>;
}

/** What `static/data/history.json` holds, with its texts: read after the first picture, so that the first load stays light. */
export interface History {
	/** In date order. */
	events: HistoricalEvent[];
	routes: Route[];
	readings: ReadingTopic[];
	/** In the order in which it is walked. */
	tour: TourStep[];
}

/** A file of the compiled record that says which version of it it belongs to, as in the catalogue. */
export type Versioned<File> = File & { version: string };

/** Properties of a geometry in the topology's `parcels` object. Its numeric `id` is `Parcel.index`. */
export interface ParcelProperties {
	key: string;
}

/** Properties of a line in the topology's `boundaries` object: a chain between two parcels. Has a numeric `id`. */
export interface BoundaryProperties {
	/** `Parcel.index` on the left and right of the line's direction; 0 is sea or beyond the frame. */
	left: number;
	right: number;
	/** Indexes into `Catalogue.segments` of every segment that runs along it. */
	segments: number[];
	/** Coast or frame edge: never drawn as a frontier. */
	edge?: true;
}

/** Properties of a line in the topology's `segments` object: one per segment. Has a numeric `id`. */
export interface SegmentProperties {
	/** Index into `Catalogue.segments`. */
	segment: number;
}

/** What `static/data/search.json` holds: read when the search is first used. */
export interface SearchNames {
	/** Characters of another script and what they are in the record's, in pairs one after the other: `龍龙`. */
	script: string;
	/** Words that are one word written otherwise, the most usual first. */
	spellings: string[][];
	/** Names beside those that the record shows, by `<kind>/<id>`. */
	others: Record<string, string[]>;
	/** How the names are read out in the Latin alphabet, a syllable a word, by `<kind>/<id>`. */
	readings: Record<string, string[]>;
	waters: FoundWater[];
	subjects: Subject[];
}

/** A river or a lake that the map draws. */
export interface FoundWater {
	id: string;
	kind: 'river' | 'lake';
	names: LocalText;
	box: Box;
}

/** What is asked for by name and is no thing of the map's own. */
export interface Subject {
	id: string;
	kind: SubjectKind;
	names: LocalText;
	also: string[];
	/** `<kind>/<id>` of what the record has of it. */
	leads?: string;
	/** Or where to look for it. */
	box?: Box;
	years?: [number, number];
}
