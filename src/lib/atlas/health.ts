import type { SourceKind } from './vocabulary';

/** The kinds of statements that are counted, in the order of tables. */
export const STATEMENT_KINDS = [
	'instrument',
	'clause',
	'segment',
	'claim',
	'event',
	'tenure',
	'date',
	'note',
	'reading',
	'leg',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** Which statement of the record. */
export interface StatementName {
	kind: StatementKind;
	/** The file's or the list's part that it stands in, e.g. an instrument's id. */
	of: string;
	/** Which of that part's it is; empty where there is only one. */
	name: string;
}

/** What `static/data/health.json` holds: what the record rests on, of which the page on its health is drawn. */
export interface Health {
	/** Of each kind, how many statements have which class of source for their best. */
	statements: { kind: StatementKind; counts: Record<SourceKind, number> }[];
	/** What nobody verified, and whether it was looked for in vain. */
	doubts: (StatementName & { searched: boolean })[];
	/** Today's borders held against an older drawing: how far it lies off in the median, for nine tenths, at most, km. */
	older: { id: string; lengthKm: number; medianKm: number; p90Km: number; maxKm: number }[];
	/** Where it departs: the land between, and the share of it that other drawings leave on the same side, by drawing. */
	sectors: {
		id: string;
		border: string;
		areaKm2: number;
		departsKm: number;
		witnesses: Record<string, number>;
	}[];
	/** Computed watersheds, and how far they lie off in the median, km. */
	divides: { id: string; lengthKm: number; medianErrorKm: number }[];
	/** Borders as they are drawn: the share of the source that lies within 50 m of the thinned line. */
	thinned: { id: string; lengthKm: number; within50m: number }[];
}
