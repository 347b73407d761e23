/** The shape of the authored record's land: who held which parcel when, in each reading, and the waters and lines about it. */
import * as v from 'valibot';
import { STATUSES } from '../../src/lib/atlas/vocabulary.ts';
import type { Box } from '../../src/lib/atlas/border.ts';
import type { LocalText } from '../../src/lib/atlas/model.ts';
import { byReading, exactDay, id, offKm, pointsIn, sourceIds, text, type Words } from './fields.ts';
import { pathIn } from './instrumentSchema.ts';

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

export type Water = v.InferOutput<ReturnType<typeof water>>;
export type AuthoredContextLine = v.InferOutput<ReturnType<typeof contextSchema>>;
export type AuthoredParcel = v.InferOutput<ReturnType<typeof parcelSchema>>;
export type AuthoredReading = v.InferOutput<ReturnType<typeof readingSchema>>;
