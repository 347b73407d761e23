/** What the record has on a treaty, in the order in which it is told. */
export const TREATY_PARTS = [
	'moved',
	'claims',
	'dates',
	'clauses',
	'readings',
	'notes',
	'sources',
	'exports',
] as const;
export type TreatyPart = (typeof TREATY_PARTS)[number];

/** On a page of its own the short parts stand beside the others, and the sources below both. */
export type PageColumn = 'main' | 'aside' | 'below';
const COLUMN_OF: Record<TreatyPart, PageColumn> = {
	moved: 'main',
	claims: 'main',
	dates: 'aside',
	clauses: 'main',
	readings: 'main',
	notes: 'aside',
	sources: 'below',
	exports: 'aside',
};

/** The parts in a column of a treaty's page, in order. */
export const partsIn = (column: PageColumn): TreatyPart[] =>
	TREATY_PARTS.filter((part) => COLUMN_OF[part] === column);
