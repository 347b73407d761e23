/** Why a part of an address was not taken as it stood, and what came of it; the page says it in words by its key. */
export interface Notice {
	key: NoticeKey;
	/** What the sentence names: `given`, `used`, `field`. */
	values: Readonly<NoticeValues>;
}

/** What the sentences of notices name. */
export interface NoticeValues {
	given: string;
	used: string;
	field: string;
}

export type NoticeKey =
	| 'brokenEscape'
	| 'unknownParameter'
	| 'repeated'
	| 'unknownTreaty'
	| 'unknownLand'
	| 'unknownPlace'
	| 'unknownEvent'
	| 'onePick'
	| 'unreadableYear'
	| 'yearNotWhole'
	| 'yearOutOfRange'
	| 'unreadableMap'
	| 'mapOutOfRange'
	| 'unknownKind'
	| 'unknownWord';

/** Longest piece of an address that a sentence repeats. */
const LONGEST = 40;

/** Makes a notice. Long values are cut: an address can hold anything. */
export function notice(key: NoticeKey, given: Partial<NoticeValues>): Notice {
	const cut = (value = '') => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
	return { key, values: { given: cut(given.given), used: cut(given.used), field: cut(given.field) } };
}
