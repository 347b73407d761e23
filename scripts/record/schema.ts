/**
 * The shape of the authored record under `geodata/`, as valibot schemas.
 * Everything is strict: an unknown key is an error, so a typing slip cannot hide.
 */
import * as v from 'valibot';
import {
	CERTAINTIES,
	EVENT_TYPES,
	EVIDENCE,
	INSTRUMENT_KINDS,
	NAME_LANGS,
	NO_LAND,
	ROUTE_KINDS,
	SEGMENT_KINDS,
	SOURCE_KINDS,
	STATUSES,
	SUBJECT_KINDS,
} from '../../src/lib/atlas/vocabulary.ts';
import type { Box } from '../../src/lib/atlas/border.ts';
import type { LocalText } from '../../src/lib/atlas/model.ts';
import {
	address,
	areaKm2,
	exactDay,
	finite,
	id,
	looseDay,
	offKm,
	positionIn,
	positionNear,
	text,
	year,
	type Words,
} from './fields.ts';

const TRANSFER = /^(?:[a-z0-9][a-z0-9-]*\/)?[a-z0-9][a-z0-9-]*$/;

const sourceIds = v.pipe(v.array(id), v.minLength(1, 'at least one source'));
/** `found`: read in the named source; `own`: not verified, so the page says so. */
const evidence = v.picklist(EVIDENCE);

export const sourceSchema = v.strictObject({
	id,
	/** In English: the work’s own title where it is English, else what it is. */
	title: text,
	/** The title that the work itself bears, in its own language; only where it is known. */
	original: v.optional(v.strictObject({ lang: v.picklist(NAME_LANGS), text })),
	url: v.optional(address),
	kind: v.picklist(SOURCE_KINDS),
	status: evidence,
	licence: v.optional(text),
	note: v.optional(text),
});

/** @param sides ids of the border's two sides */
export const politySchema = (sides: readonly string[], { names }: Words) =>
	v.strictObject({
		id,
		names,
		side: v.picklist([...sides, 'other', 'none']),
		/** For land held in common: the polities that hold it. */
		holders: v.optional(v.array(id)),
		span: text,
		sources: sourceIds,
	});

/** A line of succession: one state after another on the same land, e.g. kingdom, empire, republic. */
export const successionSchema = v.strictObject({
	id,
	steps: v.pipe(
		v.array(v.strictObject({ polity: id, from: exactDay, by: id })),
		v.minLength(1, 'a succession has at least one step'),
	),
});

const datedAct = v.strictObject({
	day: looseDay,
	text,
	oldStyle: v.optional(text),
	/** Whether it shows its day in the eras of `atlas.yaml` too, as one text of it does. */
	reignDate: v.optional(v.boolean()),
	note: v.optional(text),
	certainty: evidence,
});

const clause = v.strictObject({ id, article: text, text, sources: sourceIds, certainty: evidence });

/**
 * One step of how a segment is drawn. `along` follows a natural line (`<layer>/<id>`) from the point
 * of it nearest `from` to the point nearest `to`, through `via` where there are two ways round.
 */
const pathStep = (frame: Box) => {
	const position = positionIn(frame);
	const positions = v.pipe(v.array(position), v.minLength(1, 'at least one position'));
	return v.union(
		[
			v.strictObject({
				along: text,
				from: v.optional(position),
				to: v.optional(position),
				via: v.optional(position),
			}),
			/** A point on a natural line or another segment (`<instrument>/<segment>`), so that two lines truly meet. */
			v.strictObject({ meet: text, at: position }),
			v.strictObject({ straight: positions }),
			v.strictObject({ hand: positions, why: text }),
		],
		'a step is along, meet, straight or hand, with what belongs to it',
	);
};
const pathIn = (frame: Box) =>
	v.pipe(v.array(pathStep(frame)), v.minLength(1, 'a path has at least one step'));

const segment = (frame: Box) =>
	v.strictObject({
		id,
		clause: id,
		from: text,
		to: text,
		kind: v.picklist(SEGMENT_KINDS),
		follows: text,
		certainty: v.picklist(CERTAINTIES),
		km: offKm,
		sources: sourceIds,
		evidence,
		/** `false` for a line that never bounded anyone's land (an unratified treaty): drawn, but cuts no parcel. */
		cuts: v.optional(v.boolean(), true),
		until: v.optional(exactDay),
		path: v.optional(pathIn(frame)),
	});

const claim = v.pipe(
	v.strictObject({
		id,
		what: text,
		km2: areaKm2,
		qualifier: v.optional(text),
		source: id,
		certainty: evidence,
		/**
		 * The land that the source speaks of, each piece once: transfers by name (see parcels.yaml `transfer`), those of
		 * another instrument as `<instrument>/<name>`, and parcels.
		 */
		transfers: v.array(v.pipe(text, v.regex(TRANSFER, 'a transfer is its name, or <instrument>/<name>'))),
		parcels: v.optional(v.array(id), []),
		/** Where the record has no such land: why not. */
		noLand: v.optional(v.picklist(NO_LAND)),
		why: text,
	}),
	v.check(
		({ transfers, parcels, noLand }) => transfers.length + parcels.length > 0 === (noLand === undefined),
		'a figure has the land that its source speaks of (transfers, parcels), or noLand with why the record has none',
	),
);

/**
 * What each side's account says of one topic, under the reading's own name. Read as `accounts`.
 * @param readings ids of the accounts that it must give
 */
const byReading = <S extends v.GenericSchema>(readings: readonly string[], account: S) =>
	Object.fromEntries(readings.map((reading) => [reading, account])) as Record<string, S>;

const statement = (readings: readonly string[]) =>
	v.pipe(
		v.strictObject({
			topic: text,
			sources: sourceIds,
			/** Historians who hold an account, by name, where any were found. */
			heldBy: v.optional(v.strictObject(byReading(readings, v.optional(text)))),
			...byReading(readings, text),
		}),
		v.transform(({ topic, sources, heldBy, ...accounts }) => ({
			topic: topic as string,
			accounts: accounts as Record<string, string>,
			...((heldBy && { heldBy }) as { heldBy?: Record<string, string> }),
			sources: sources as string[],
		})),
	);

/**
 * @param readings ids of the sides' accounts
 * @param frame of the map
 */
export const instrumentSchema = (readings: readonly string[], frame: Box, { names }: Words) =>
	v.strictObject({
		id,
		kind: v.picklist(INSTRUMENT_KINDS),
		short: text,
		year,
		effective: exactDay,
		names,
		signed: v.optional(v.array(datedAct)),
		ratified: v.optional(v.array(datedAct)),
		inForce: v.optional(v.array(datedAct)),
		/** The instruments that marked its line on the ground: their acts' days are those of its demarcation. */
		demarcatedBy: v.optional(v.array(id), []),
		place: v.optional(v.strictObject({ name: text, at: v.optional(positionNear(frame)) })),
		/** The edition of record, as bibliography, and whether it was read. */
		edition: v.optional(v.strictObject({ text, read: v.boolean() })),
		parties: v.array(v.strictObject({ polity: id, signatories: v.array(text) })),
		summary: text,
		clauses: v.array(clause),
		segments: v.array(segment(frame)),
		claims: v.array(claim),
		readings: v.array(statement(readings)),
		notes: v.array(v.strictObject({ text, sources: sourceIds })),
		sources: sourceIds,
		/** The sentence that says it moved no land. */
		movedNoLand: v.optional(text),
		/** Where it moved land, or held it in a way, that cannot be drawn: what, and why not. */
		landNotDrawn: v.optional(text),
	});

export const placeSchema = (frame: Box, { names }: Words) =>
	v.strictObject({
		id,
		at: positionIn(frame),
		rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
		names: v.pipe(
			v.array(v.strictObject({ from: v.optional(exactDay), to: v.optional(exactDay), names })),
			v.minLength(1, 'a place has at least one name'),
		),
		sources: sourceIds,
	});

export const eventSchema = (frame: Box, { localText }: Words) =>
	v.strictObject({
		id,
		/** The day, month or year; `until` for what lasted. */
		day: looseDay,
		until: v.optional(looseDay),
		kind: v.picklist(EVENT_TYPES),
		at: positionIn(frame),
		/** How far the place may be off, km. */
		km: offKm,
		/** What happened, one sentence in the past tense. */
		text: localText,
		instrument: v.optional(id),
		sources: sourceIds,
		certainty: evidence,
		note: v.optional(text),
	});

export const routeSchema = (frame: Box, { names }: Words) =>
	v.strictObject({
		id,
		kind: v.picklist(ROUTE_KINDS),
		names,
		/** Legs in order; each is shown from its own day, so that a railway grows as it was built. */
		legs: v.pipe(
			v.array(
				v.strictObject({
					from: looseDay,
					to: v.optional(looseDay),
					/** Places passed, with how far each may be off. */
					stops: v.pipe(
						v.array(v.strictObject({ name: text, at: positionIn(frame), km: offKm })),
						v.minLength(2),
					),
					certainty: evidence,
					sources: sourceIds,
				}),
			),
			v.minLength(1, 'at least one leg'),
		),
		note: v.optional(text),
	});

/** Who holds a parcel from a day on, and by which instrument. */
const holdingEntries = {
	from: exactDay,
	to: v.optional(exactDay),
	/** A polity, or a line of succession that the compile expands into its states. */
	polity: v.optional(id),
	line: v.optional(id),
	status: v.optional(v.picklist(STATUSES), 'sovereign'),
	controller: v.optional(id),
	controllerLine: v.optional(id),
	by: id,
	/**
	 * Why its beginning is a change of the record and no transfer that anybody made: a stage lumps together what
	 * passed in years, a frame cuts land off.
	 */
	recordChange: v.optional(text),
	note: v.optional(text),
};
const ONE_HOLDER = 'give either polity or line';
const givesOneHolder = (held: { polity?: string; line?: string }) =>
	(held.polity === undefined) !== (held.line === undefined);
const ONE_CONTROLLER = 'give controller or controllerLine, not both';
const givesOneController = (held: { controller?: string; controllerLine?: string }) =>
	held.controller === undefined || held.controllerLine === undefined;

const tenure = v.pipe(
	v.strictObject({
		...holdingEntries,
		/** Names the transfer this change belongs to, so that claims can be held against it. */
		transfer: v.optional(id),
		sources: sourceIds,
	}),
	v.check((held) => givesOneHolder(held), ONE_HOLDER),
	v.check((held) => givesOneController(held), ONE_CONTROLLER),
);

const pointsIn = (frame: Box) => v.pipe(v.array(positionIn(frame)), v.minLength(1, 'at least one point'));

export const parcelSchema = (frame: Box) =>
	v.strictObject({
		id,
		name: text,
		/** One point inside each face the parcel is made of. */
		at: pointsIn(frame),
		note: v.optional(text),
		/** Held as another parcel until a day: a strip that a later agreement moved. Its own tenures follow. */
		like: v.optional(v.strictObject({ parcel: id, until: exactDay })),
		tenures: v.pipe(v.array(tenure), v.minLength(1, 'at least one tenure')),
	});

const reported = ({ localText }: Words) =>
	v.strictObject({
		text: localText,
		/** Historians who hold it, by name, where any were found. */
		heldBy: v.optional(localText),
		sources: sourceIds,
	});
/** In a reading, sources stand with the topic. */
const readingTenure = v.pipe(
	v.strictObject(holdingEntries),
	v.check((held) => givesOneHolder(held), ONE_HOLDER),
	v.check((held) => givesOneController(held), ONE_CONTROLLER),
);
const readingTenures = v.record(id, v.array(readingTenure));

type Reported = v.InferOutput<ReturnType<typeof reported>>;
type ReadingTenures = Record<string, v.InferOutput<typeof readingTenures> | undefined>;

/**
 * A topic on which the accounts differ. It gives each reading's account under the reading's name; read as `accounts`.
 * @param readings ids of all readings, the neutral one first
 */
export const readingSchema = ([neutral = '', ...others]: readonly string[], words: Words) =>
	v.pipe(
		v.strictObject({
			id,
			topic: words.localText,
			/** Who held a parcel in a reading, where that differs: it replaces the neutral tenures between its days. */
			tenures: v.optional(v.strictObject(byReading(others, v.optional(readingTenures)))),
			...byReading([neutral, ...others], reported(words)),
		}),
		v.transform(({ id, topic, tenures, ...accounts }) => ({
			id: id as string,
			topic: topic as LocalText,
			accounts: accounts as Record<string, Reported>,
			...((tenures && { tenures }) as { tenures?: ReadingTenures }),
		})),
	);

/** One step of the guided tour; `checkTour` reads its link. */
export const tourStepSchema = ({ localText }: Words) =>
	v.strictObject({
		id,
		/** What the step shows: a query of the explorer, in canonical form. */
		link: v.pipe(text, v.startsWith('?', 'a link is a query of the explorer and begins with ?')),
		title: localText,
		text: localText,
		/** Under which the step's facts stand in the record. */
		instruments: v.pipe(v.array(id), v.minLength(1, 'at least one instrument')),
	});

/** A named point in each body of water, so that a face of the partition is never unlabelled by accident. */
const water = (frame: Box) => v.strictObject({ id, at: pointsIn(frame) });

export const parcelsSchema = (frame: Box) =>
	v.strictObject({ water: v.array(water(frame)), parcels: v.array(parcelSchema(frame)) });

/** A line that cuts parcels for quiet context (a steppe's edge, a province line) and that no instrument drew. */
export const contextSchema = (frame: Box) =>
	v.strictObject({
		id,
		follows: text,
		km: offKm,
		sources: sourceIds,
		path: pathIn(frame),
	});

/** A search that found nothing to verify a statement by; `scripts/report` lists it beside what stays unverified. */
export const searchSchema = v.strictObject({
	/** Names of statements as `keyOf` gives them, e.g. `clause swap-1727/line`. */
	statements: v.pipe(v.array(text), v.minLength(1, 'at least one statement')),
	/** What was looked for and what came of it, in a sentence. */
	looked: text,
});

/** What a name leads to: `<kind>/<id>` of something that the record has, as `checkNames` knows it. */
const found = v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9][a-z0-9-]*$/, 'write <kind>/<id>, as place/port'));
const otherNames = v.pipe(v.array(text), v.minLength(1, 'at least one name'));

/** Names that readers look for beside those that the record shows. */
export const namesSchema = v.strictObject({
	/** Words that are one word written otherwise, the most usual first. */
	spellings: v.array(v.pipe(v.array(text), v.minLength(2, 'at least two spellings'))),
	others: v.array(v.strictObject({ of: found, names: otherNames, sources: sourceIds })),
});

/** `[west, south, east, north]`, on the map. */
const boxIn = ([west, south, east, north]: Box) =>
	v.pipe(
		v.strictTuple([finite, finite, finite, finite], 'a box is four numbers, [west, south, east, north]'),
		v.check(([w, s, e, n]) => w < e && s < n, 'a box goes from west to east and from south to north'),
		v.check(
			([w, s, e, n]) => w >= west && s >= south && e <= east && n <= north,
			'the box lies outside the frame',
		),
	);

/** What readers ask for by name and what is no thing of the map's own. */
export const subjectSchema = (frame: Box, { localText }: Words) =>
	v.pipe(
		v.strictObject({
			id,
			kind: v.picklist(SUBJECT_KINDS),
			names: localText,
			/** Its other names, in any language. */
			also: v.optional(v.array(text), []),
			/** What of the record to show for it. */
			leads: v.optional(found),
			/** Or where the map shall look. */
			box: v.optional(boxIn(frame)),
			/** First and last year, where it had some. */
			years: v.optional(v.strictTuple([year, year], 'years are two, the first and the last')),
			sources: sourceIds,
		}),
		v.check(
			({ leads, box }) => (leads === undefined) !== (box === undefined),
			'give either what it leads to or a box',
		),
	);

export type Water = v.InferOutput<ReturnType<typeof water>>;
export type AuthoredContextLine = v.InferOutput<ReturnType<typeof contextSchema>>;
export type AuthoredSource = v.InferOutput<typeof sourceSchema>;
export type AuthoredPolity = v.InferOutput<ReturnType<typeof politySchema>>;
export type AuthoredSuccession = v.InferOutput<typeof successionSchema>;
export type AuthoredInstrument = v.InferOutput<ReturnType<typeof instrumentSchema>>;
export type AuthoredSegment = AuthoredInstrument['segments'][number];
export type PathStep = NonNullable<AuthoredSegment['path']>[number];
export type AuthoredParcel = v.InferOutput<ReturnType<typeof parcelSchema>>;
export type AuthoredReading = v.InferOutput<ReturnType<typeof readingSchema>>;
export type AuthoredEvent = v.InferOutput<ReturnType<typeof eventSchema>>;
export type AuthoredRoute = v.InferOutput<ReturnType<typeof routeSchema>>;
export type AuthoredPlace = v.InferOutput<ReturnType<typeof placeSchema>>;
export type AuthoredTourStep = v.InferOutput<ReturnType<typeof tourStepSchema>>;
export type AuthoredNames = v.InferOutput<typeof namesSchema>;
export type AuthoredSubject = v.InferOutput<ReturnType<typeof subjectSchema>>;
export type AuthoredSearch = v.InferOutput<typeof searchSchema>;
