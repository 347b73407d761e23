/**
 * The kinds of value that the record is written with, each with what makes one wrong. Every field of a kind is read by
 * the kind's own schema, so that none is checked less than another.
 */
import * as v from 'valibot';
import { isDay } from '../../src/lib/atlas/day.ts';
import { nameLanguages, type Box } from '../../src/lib/atlas/border.ts';
import { EVIDENCE, type Lang, type NameLang } from '../../src/lib/atlas/vocabulary.ts';

/** Why a value is wrong, and what to write instead. */
interface Fault {
	reason: string;
	mend: string;
}

/** A rule of the record's own; `readYaml` puts the reason and the mend into its message as they stand. */
const must = <Value>(faultOf: (value: Value) => Fault | undefined) =>
	v.rawCheck<Value>(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const fault = faultOf(dataset.value);
		if (fault) addIssue({ message: fault.reason, expected: fault.mend });
	});

/** A text; `readYaml` has looked at its characters. */
export const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
export const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens'),
);

/** The record's sign for what still lasts is `9999-12-31`, so the year before is the last that may be written. */
const LAST_YEAR = 9998;
/** A year of the Gregorian calendar. */
export const year = v.pipe(
	v.number(),
	v.integer('a year is a whole number'),
	must((given) =>
		given >= 1 && given <= LAST_YEAR
			? undefined
			: { reason: `${given} is no year`, mend: 'give a year of four digits' },
	),
);

function faultOfDay(given: string, whole: string): Fault | undefined {
	if (given.startsWith('9999'))
		return { reason: `'${given}' stands for what still lasts`, mend: 'leave the day out' };
	if (isDay(whole) && !given.startsWith('0000')) return undefined;
	return { reason: `'${given}' is not a day of the calendar`, mend: 'correct the year, month or day' };
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a coarser date stands for the whole year or month. */
export const looseDay = v.pipe(
	v.union([v.string(), v.number()]),
	v.transform(String),
	v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
	must((day) => faultOfDay(day, `${day}-01-01`.slice(0, 10))),
);
export const exactDay = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is YYYY-MM-DD'),
	must((day) => faultOfDay(day, day)),
);

const SWAPPED = 'latitude and longitude are swapped';
/** A number, and not `.inf`. */
export const finite = v.pipe(
	v.number(),
	must((given) =>
		Number.isFinite(given) ? undefined : { reason: 'the number has no end', mend: 'give a finite number' },
	),
);

/** `[lon, lat]`, anywhere on Earth. */
export const position = v.pipe(
	v.strictTuple([finite, finite], 'a position is two numbers, [lon, lat]'),
	must(([lon, lat]) => {
		if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return undefined;
		const swapped = Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
		return swapped
			? { reason: SWAPPED, mend: `write [${lat}, ${lon}]: longitude first` }
			: { reason: `[${lon}, ${lat}] is not on Earth`, mend: 'give degrees, longitude first' };
	}),
);

/** Whether a position lies in a box, its sides included. */
const isIn = ([west, south, east, north]: Box, lon: number, lat: number): boolean =>
	lon >= west && lon <= east && lat >= south && lat <= north;

/** A position on the map. @param frame of the record */
export const positionIn = (frame: Box) =>
	v.pipe(
		position,
		must(([lon, lat]) => {
			if (isIn(frame, lon, lat)) return undefined;
			return isIn(frame, lat, lon)
				? { reason: SWAPPED, mend: `write [${lat}, ${lon}]: longitude first` }
				: {
						reason: `[${lon}, ${lat}] lies outside the frame ${frame.join(', ')}`,
						mend: 'correct the coordinate, or leave out what lies off the map',
					};
		}),
	);

/** A position on the map or off it, as where an act was signed. @param frame of the record */
export const positionNear = (frame: Box) =>
	v.pipe(
		position,
		must(([lon, lat]) =>
			!isIn(frame, lon, lat) && isIn(frame, lat, lon)
				? { reason: SWAPPED, mend: `write [${lat}, ${lon}]: longitude first` }
				: undefined,
		),
	);

/** How far a place or a line may be off, km. */
export const offKm = v.pipe(
	finite,
	v.minValue(0.05, 'nothing is surer than 50 m here'),
	v.maxValue(1000, 'what may be off by more than 1000 km is not known'),
);

/** An area that someone published, km². */
export const areaKm2 = v.pipe(
	finite,
	v.minValue(0, 'an area is not negative'),
	v.maxValue(510_100_000, 'the whole Earth has less'),
);

/** An address that a reader may follow. */
export const address = v.pipe(
	v.string(),
	must((given) => {
		const mend = 'give an address that begins with https:// or http://';
		if (!URL.canParse(given)) return { reason: `'${given}' is no address`, mend };
		const { protocol, username, password } = new URL(given);
		if (protocol !== 'https:' && protocol !== 'http:')
			return { reason: `an address that begins with ${protocol} leads to no page`, mend };
		return username || password
			? { reason: 'the address bears a name or a password', mend: 'leave out what stands before the @' }
			: undefined;
	}),
);

/** A text in each of some languages, and in no other. */
const textIn = <Tag extends string>(langs: readonly Tag[]) =>
	v.strictObject(Object.fromEntries(langs.map((lang) => [lang, text])) as Record<Tag, typeof text>);

/** The kinds of text that an atlas is written with, by its languages. */
export interface Words {
	/** Our own words in each language of the page. */
	localText: ReturnType<typeof textIn<Lang>>;
	names: ReturnType<typeof textIn<NameLang>>;
}

/**
 * @param languages of the page
 * @param tongues in which the sides write names
 */
export const wordsIn = (languages: readonly Lang[], tongues: readonly NameLang[] = []): Words => ({
	localText: textIn(languages),
	names: textIn(nameLanguages(languages, tongues)),
});

export const pointsIn = (frame: Box) =>
	v.pipe(v.array(positionIn(frame)), v.minLength(1, 'at least one point'));

export const sourceIds = v.pipe(v.array(id), v.minLength(1, 'at least one source'));
/** `found`: read in the named source; `own`: not verified, so the page says so. */
export const evidence = v.picklist(EVIDENCE);

/**
 * What each side's account says of one topic, under the reading's own name. Read as `accounts`.
 * @param readings ids of the accounts that it must give
 */
export const byReading = <S extends v.GenericSchema>(readings: readonly string[], account: S) =>
	Object.fromEntries(readings.map((reading) => [reading, account])) as Record<string, S>;
