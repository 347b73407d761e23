/** The shape of an instrument of the authored record: its clauses, the lines that it drew, figures and accounts of it. */
import * as v from 'valibot';
import { CERTAINTIES, INSTRUMENT_KINDS, NO_LAND, SEGMENT_KINDS } from '../../src/lib/atlas/vocabulary.ts';
import type { Box } from '../../src/lib/atlas/border.ts';
import {
	areaKm2,
	byReading,
	evidence,
	exactDay,
	id,
	looseDay,
	offKm,
	positionIn,
	positionNear,
	sourceIds,
	text,
	year,
	type Words,
} from './fields.ts';

const TRANSFER = /^(?:[a-z0-9][a-z0-9-]*\/)?[a-z0-9][a-z0-9-]*$/;

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
export const pathIn = (frame: Box) =>
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

export type AuthoredInstrument = v.InferOutput<ReturnType<typeof instrumentSchema>>;
export type AuthoredSegment = AuthoredInstrument['segments'][number];
export type PathStep = NonNullable<AuthoredSegment['path']>[number];
