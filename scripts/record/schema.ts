/**
 * The shape of the authored record under `geodata/`, as valibot schemas.
 * Everything is strict: an unknown key is an error, so a typing slip cannot hide.
 */
import * as v from 'valibot';
import {
	EVENT_TYPES,
	NAME_LANGS,
	ROUTE_KINDS,
	SOURCE_KINDS,
	SUBJECT_KINDS,
} from '../../src/lib/atlas/vocabulary.ts';
import type { Box } from '../../src/lib/atlas/border.ts';
import {
	address,
	evidence,
	exactDay,
	finite,
	id,
	looseDay,
	offKm,
	positionIn,
	sourceIds,
	text,
	year,
	type Words,
} from './fields.ts';

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

export type AuthoredSource = v.InferOutput<typeof sourceSchema>;
export type AuthoredPolity = v.InferOutput<ReturnType<typeof politySchema>>;
export type AuthoredSuccession = v.InferOutput<typeof successionSchema>;
export type AuthoredEvent = v.InferOutput<ReturnType<typeof eventSchema>>;
export type AuthoredRoute = v.InferOutput<ReturnType<typeof routeSchema>>;
export type AuthoredPlace = v.InferOutput<ReturnType<typeof placeSchema>>;
export type AuthoredTourStep = v.InferOutput<ReturnType<typeof tourStepSchema>>;
export type AuthoredNames = v.InferOutput<typeof namesSchema>;
export type AuthoredSubject = v.InferOutput<ReturnType<typeof subjectSchema>>;
export type AuthoredSearch = v.InferOutput<typeof searchSchema>;
