/** Why a part of an address was not taken as it stood, and what came of it. */
export interface Notice {
	key: NoticeKey;
	/** What the sentence names: `given`, `used`, `field`. */
	values: Readonly<Record<string, string>>;
	/** The sentence in English; other languages write theirs from `key` and `values`. */
	text: string;
}

const SENTENCES = {
	brokenEscape: '“{given}” in the link has a broken %-escape and was ignored.',
	unknownParameter: 'The link’s “{given}” means nothing here and was ignored.',
	repeated: 'The link gives “{field}” more than once; the first, “{used}”, was used.',
	unknownTreaty: 'No treaty here is called “{given}”; it was ignored.',
	unknownLand: 'No land here is called “{given}”; it was ignored.',
	unknownPlace: 'No place here is called “{given}”; it was ignored.',
	unknownEvent: 'No event here is called “{given}”; it was ignored.',
	onePick: 'The link picks more than one thing; “{used}” was used.',
	unreadableYear: '“{given}” is not a year; it was ignored.',
	yearNotWhole: '“{given}” is not a whole year of the record; {used} is shown instead.',
	yearOutOfRange: 'The year {given} is outside the record; {used} is shown instead.',
	unreadableMap: '“{given}” is not a map position (zoom/latitude/longitude); it was ignored.',
	mapOutOfRange: 'The map position {given} is outside the map; {used} is shown instead.',
	unknownKind: '“{given}” is not among the “{field}” known here; it was ignored.',
	unknownWord: '“{given}” is not a “{field}” known here; “{used}” was used.',
} as const;

export type NoticeKey = keyof typeof SENTENCES;

/** Longest piece of an address that a sentence repeats. */
const LONGEST = 40;

/** Makes a notice and its English sentence. Long values are cut: an address can hold anything. */
export function notice(key: NoticeKey, given: Record<string, string>): Notice {
	const values: Record<string, string> = {};
	for (const [name, value] of Object.entries(given))
		values[name] = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
	const text = SENTENCES[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
	return { key, values, text };
}
