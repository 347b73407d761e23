/** Why a part of an address was not taken as it stood, and what came of it; the page says it in words by its key. */
export interface Notice {
	key: NoticeKey;
	/** What the sentence names: `given`, `used`, `field`, `n`. */
	values: Readonly<NoticeValues>;
}

/** What the sentences of notices name. */
export interface NoticeValues {
	given: string;
	used: string;
	field: string;
	/** How many there are of it. */
	n: number;
}

export type NoticeKey =
	| 'brokenEscape'
	| 'brokenEscapes'
	| 'unknownParameter'
	| 'unknownParameters'
	| 'repeated'
	| 'unknownTreaty'
	| 'unknownLand'
	| 'unknownPlace'
	| 'unknownEvent'
	| 'onePick'
	| 'unreadableYear'
	| 'unreadableDate'
	| 'yearNotWhole'
	| 'yearOutOfRange'
	| 'unreadableFigure'
	| 'unreadableMap'
	| 'mapOutOfRange'
	| 'unknownKind'
	| 'unknownKinds'
	| 'unknownWord'
	// Not of an address that was misread, but of one that could not be followed.
	| 'notKept';

/** Longest piece of an address that a sentence repeats. */
const LONGEST = 40;

/** Makes a notice. Long values are cut: an address can hold anything. */
export function notice(key: NoticeKey, { given, used, field, n = 1 }: Partial<NoticeValues>): Notice {
	return { key, values: { given: cut(given), used: cut(used), field: cut(field), n } };
}

/** Never through a pair of surrogates. */
function cut(value = ''): string {
	const letters = [...value.slice(0, 2 * LONGEST + 2)];
	return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : value;
}

/** One notice about all of something: it names the one, or the first of many. */
export function among(
	key: 'brokenEscape' | 'unknownParameter' | 'unknownKind',
	given: readonly string[],
	field = '',
): Notice {
	const n = new Set(given).size;
	return notice(n === 1 ? key : `${key}s`, { given: given[0] ?? '', field, n });
}
