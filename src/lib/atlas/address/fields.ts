/** The parameters of the address, in canonical order. */
export const FIELDS = [
	'year',
	'date',
	'treaty',
	'land',
	'place',
	'event',
	'map',
	'from',
	'look',
	'sum',
	'figure',
	'reading',
	'days',
	'events',
	'routes',
	'names',
	'view',
	'tour',
	'quiz',
	'lang',
] as const;
export type Field = (typeof FIELDS)[number];

/** The version of the data that a link was made with: no part of the state, and never in the page's own address. */
export const MADE_WITH = 'v';

/** The first value of every parameter that an address gives, as it stands there. */
export type Given = ReadonlyMap<Field, string>;

/** How a link says that none of a list is shown. */
export const NONE = 'none';
