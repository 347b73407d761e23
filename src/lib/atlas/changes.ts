import type { Day, LocalText } from './model';

/** What of a thing is otherwise in a later version of the data. */
export const FACETS = ['days', 'holder', 'line', 'area', 'where', 'words', 'sources', 'other'] as const;
export type Facet = (typeof FACETS)[number];

/** The things of the record that are compared, by the ids that links and exports know them by. */
export const CHANGED_KINDS = [
	'treaty',
	'transfer',
	'segment',
	'land',
	'place',
	'event',
	'route',
	'polity',
	'topic',
	'step',
	'source',
] as const;
export type ChangedKind = (typeof CHANGED_KINDS)[number];

/** A thing that is in both versions, and not alike. */
export interface Changed {
	id: string;
	/** In `FACETS`' order. */
	facets: Facet[];
	/** Of land: when it is held otherwise in the default map, `[from, to)` each. */
	held?: [Day, Day][];
}

/** How one kind of things differs between two versions; lists are in the order of the record. */
export interface Difference {
	added: string[];
	removed: string[];
	changed: Changed[];
}

/** How two versions differ; kinds that are alike are left out. */
export type Differences = Partial<Record<ChangedKind, Difference>>;

/** A released version, and how it differs from the one before it. */
export interface ReleasedVersion {
	/** Semantic. */
	version: string;
	date: Day;
	/** What its makers say of it. */
	about: LocalText;
	/** Hash of the data: `Outline.version`. */
	data: string;
	differences: Differences;
}

/** What `static/data/changes.json` holds: the data's own changelog, newest first. */
export interface Changes {
	/** Of the data, as in the catalogue. */
	version: string;
	releases: ReleasedVersion[];
	/** What was changed after the last release. */
	unreleased?: Differences;
}
