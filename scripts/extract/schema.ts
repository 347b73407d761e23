/**
 * The shape of the tables beside the natural lines (`geodata/natural/*.yaml`), as valibot schemas: what the
 * extraction is to draw. As in `scripts/record/schema.ts` everything is strict.
 */
import * as v from 'valibot';
import { finite, id, position, text } from '../record/fields.ts';

const km = v.pipe(finite, v.minValue(0));
const notes = v.array(text);
const some = <Item extends v.GenericSchema>(item: Item) =>
	v.pipe(v.array(item), v.minLength(1, 'at least one'));
/** `<layer>/<id>`, as in the record's paths. */
const borderOrRegionLine = v.pipe(
	text,
	v.regex(/^(borders|admin)\/[a-z0-9-]+$/, 'a line is borders/<id> or admin/<id>'),
);
/** From the west, degrees. */
const longitudes = v.pipe(
	v.tuple([finite, finite]),
	v.check(([west, east]) => west < east, 'the western longitude comes first'),
);
/** A ring's last place is its first. */
const ring = v.pipe(
	v.array(position),
	v.minLength(4, 'a ring has three corners or more'),
	v.check((places) => `${places[0]}` === `${places.at(-1)}`, 'a ring ends where it begins'),
);

const country = v.strictObject({
	/** The source's, ISO 3166 alpha-3. */
	code: v.pipe(text, v.regex(/^[A-Z]{3}$/, 'three capitals')),
	/** ISO 3166 alpha-2, lower case. */
	id: v.pipe(text, v.regex(/^[a-z]{2}$/, 'two small letters')),
	landlocked: v.optional(v.boolean(), false),
});

const tolerance = v.strictObject({
	metres: v.pipe(finite, v.minValue(0)),
	/** Which borders they are, in words. */
	of: v.optional(text),
	borders: v.optional(v.array(id)),
	countries: v.optional(v.array(id)),
});

const borders = v.strictObject({
	countries: some(country),
	parts: v.record(id, v.array(id)),
	/** Borders that the time zones of their two countries draw, and which zones are whose. */
	current: v.strictObject({
		borders: some(id),
		zones: v.record(
			id,
			some(v.pipe(text, v.regex(/^[A-Z][A-Za-z_-]+\/[A-Za-z_-]+$/, 'a zone is Area/Place'))),
		),
	}),
	tolerances: v.pipe(
		some(tolerance),
		v.check((list) => isForAll(list.at(-1)!), 'the last tolerance is for all other borders'),
	),
	notes,
});

const isForAll = ({ borders, countries }: { borders?: string[]; countries?: string[] }) =>
	!borders && !countries;

const coast = v.strictObject({ islands: v.record(id, position), atSea: position, notes });

/** Follow a modern border that runs in the river, between the vertices nearest to two places. */
const borderLeg = v.strictObject({ border: id, from: position, to: position });

const river = v.strictObject({
	id,
	name: text,
	basin: id,
	/** 1 the great rivers … 4 shown only when near. */
	rank: v.picklist([1, 2, 3, 4]),
	/** Places from source to mouth; a route is sought between each and the next. */
	course: some(v.union([position, borderLeg])),
});

const lake = v.strictObject({
	id,
	name: text,
	/** A place on the water. */
	at: position,
	note: v.optional(text),
	/** Keep only the part around `at`, cutting straight across between two places on the shore. */
	cut: v.optional(v.tuple([position, position])),
});

const region = v.strictObject({
	/** DCW's. */
	code: v.pipe(text, v.regex(/^[A-Z]{4,5}$/, 'four or five capitals')),
	id,
});

const basin = v.strictObject({
	basin: id,
	rivers: v.optional(v.array(id), []),
	lakes: v.optional(v.array(id), []),
	places: v.optional(v.array(position), []),
});

const basins = v.strictObject({
	basins: some(basin),
	cuts: v.array(v.strictObject({ river: id, at: position, above: id, below: id })),
	seas: v.array(v.strictObject({ basin: id, within: ring })),
});

const end = v.optional(v.union([position, v.literal('coast')]));

const divide = v.strictObject({
	id,
	between: v.tuple([text, text]),
	sides: v.tuple([some(id), some(id)]),
	from: end,
	to: end,
	toBorderKm: v.optional(km, 0),
	medianErrorKm: km,
	compare: v.optional(v.strictObject({ line: borderOrRegionLine, lon: longitudes })),
	replace: v.optional(
		v.strictObject({
			by: v.pipe(borderOrRegionLine, v.startsWith('admin/', 'a region line, admin/<id>')),
			joinLon: longitudes,
			ids: v.tuple([id, id]),
			medianErrorKm: km,
			meet: v.array(id),
			recipe: text,
		}),
	),
});

const divides = v.pipe(
	v.strictObject({
		groups: v.record(id, some(id)),
		divides: some(divide),
		apart: v.array(some(id)),
		notes,
	}),
	v.transform(({ groups, divides, ...rest }) => ({
		...rest,
		divides: divides.map(({ sides: [one, other], ...own }): Divide => {
			const basinsOf = (names: string[]) => names.flatMap((name) => groups[name] ?? [name]);
			return { ...own, sides: [basinsOf(one), basinsOf(other)] };
		}),
	})),
);

const olderBorders = v.strictObject({
	borders: some(
		v.strictObject({
			border: id,
			/** DCW's country whose ring has the older line. */
			code: v.pipe(text, v.regex(/^[A-Z]{2}$/, 'two capitals')),
			/** The side of today's line, from west to east, on which land moved. */
			side: v.picklist(['left', 'right']),
			/** How far the older line must depart for a sector to be told from the two drawings' own error, metres. */
			departsM: v.pipe(finite, v.minValue(1)),
		}),
	),
	/** Sectors below this area are not told from error. */
	leastKm2: v.pipe(finite, v.minValue(0)),
	/** Names for sectors, by a place in each; any other is named by its middle. */
	sectors: v.record(id, position),
	notes,
});

/** The tables by name; the file is `<name>.yaml`. */
export const tables = {
	borders,
	coast,
	rivers: v.strictObject({ rivers: some(river), notes }),
	lakes: v.strictObject({ lakes: some(lake), notes }),
	admin: v.strictObject({ regions: some(region), notes }),
	basins,
	divides,
	'older-borders': olderBorders,
};

export type BordersTable = v.InferOutput<typeof borders>;
export type River = v.InferOutput<typeof river>;
export type Lake = v.InferOutput<typeof lake>;
export type BasinsTable = v.InferOutput<typeof basins>;
/** Its `sides` are basins: groups are written out. */
export type Divide = v.InferOutput<typeof divide>;
