/**
 * The record's closed lists, each stated once: the types of the compiled record, the schema of the authored
 * one and what the page sorts by all read them here. `docs/architecture.md` defines the words.
 */

/** How a parcel is held. */
export const STATUSES = [
	'sovereign',
	'joint',
	'undelimited',
	'occupied',
	'leased',
	'protectorate',
	'claimed',
] as const;
export type Status = (typeof STATUSES)[number];

/** What kind of act changed or described a frontier. */
export const INSTRUMENT_KINDS = [
	'treaty',
	'protocol',
	'letters',
	'agreement',
	'conquest',
	'occupation',
	'lease',
	'handover',
	'succession',
	'settlement',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** How sure a line is. */
export const CERTAINTIES = [
	'surveyed',
	'described',
	'approximate',
	'disputed',
	'undelimited',
	'claimed',
] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a statement rests on: `found` was read in the named source, `own` was not verified. */
export const EVIDENCE = ['found', 'own'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/**
 * Which day of an act counts on the map: the one that its file gives (`effective`), or that on which it was signed,
 * ratified or its ratifications exchanged, came into force, or its line was marked on the ground, where it is known.
 */
export const COUNTED_DAYS = ['effective', 'signed', 'ratified', 'in-force', 'demarcated'] as const;
export type CountedDay = (typeof COUNTED_DAYS)[number];

/**
 * Why the record has no land to hold a published figure against: it is of land in `dispute`, of which only what passed is
 * drawn; no line of the record parts the land (`undrawn`); or it is too `small` for the lines of the map.
 */
export const NO_LAND = ['dispute', 'undrawn', 'small'] as const;
export type NoLand = (typeof NO_LAND)[number];

/**
 * What a source is: `primary` the text of an act or a document of its day, or an edition of it, `study` a historian's
 * work, `reference` an encyclopedia, atlas or gazetteer, `press` a report of its day, `popular` a page for the public,
 * `dataset`, or `own` knowledge without a citation.
 */
export const SOURCE_KINDS = ['primary', 'study', 'reference', 'press', 'popular', 'dataset', 'own'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a segment follows on the ground. */
export const SEGMENT_KINDS = [
	'river',
	'watershed',
	'marker-line',
	'straight-line',
	'lake-shore',
	'sea-shore',
	'claim-line',
	'road',
	'undelimited',
] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** Kinds of events as the page sorts them, each with the finer kinds of the record that it takes in. */
export const EVENT_KINDS = {
	diplomacy: ['treaty', 'embassy', 'visit'],
	war: ['war', 'clash', 'siege', 'occupation', 'massacre'],
	boundary: ['demarcation', 'handover'],
	settlement: ['fort', 'town', 'exploration'],
	state: ['state'],
	traffic: ['railway', 'trade'],
} as const;
export type EventKind = keyof typeof EVENT_KINDS;
export const ALL_EVENT_KINDS = Object.keys(EVENT_KINDS) as EventKind[];

/** What kind of thing an event was, as the record has it. */
export const EVENT_TYPES = Object.values(EVENT_KINDS).flat();
export type EventType = (typeof EVENT_TYPES)[number];

/** A road, a journey or a railway. */
export const ROUTE_KINDS = ['caravan-road', 'embassy', 'railway'] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];

/** The languages that the page can be in, of which an atlas names its own; a record's own texts are in the first. */
export const LANGS = ['en', 'zh-Hans', 'ru'] as const;
export type Lang = (typeof LANGS)[number];

/** The languages that names can be in: those of the page, and both scripts where one has two. */
export const NAME_LANGS = ['en', 'zh-Hans', 'zh-Hant', 'ru'] as const;
export type NameLang = (typeof NAME_LANGS)[number];

/** What the page offers beside looking around. */
export const ACTIVITIES = ['tour', 'quiz', 'present'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** What the search knows beside the things of the record, by kind: what has a view, and what leads to one of those. */
export const SUBJECT_KINDS = ['region', 'river', 'lake', 'war', 'person'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Kinds of things that can be found, in the order in which equals are listed. */
export const FOUND_KINDS = [
	'year',
	'place',
	'war',
	'lake',
	'land',
	'state',
	'region',
	'river',
	'treaty',
	'person',
	'route',
	'event',
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];
