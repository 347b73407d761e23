/** The shape of `geodata/atlas.yaml` and `geodata/about.yaml`: what the record is about, and what the atlas tells of itself. */
import * as v from 'valibot';
import { LANGS, NAME_LANGS, type Lang } from '../../src/lib/atlas/vocabulary.ts';
import { exactDay, id, text, wordsIn, year, type Words } from './fields.ts';

const degrees = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
/** `[west, south, east, north]`. */
const box = v.pipe(
	v.strictTuple([degrees(-180, 180), degrees(-85, 85), degrees(-180, 180), degrees(-85, 85)]),
	v.check(([west, south, east, north]) => west < east && south < north, 'a box is west, south, east, north'),
);
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'a colour is #rrggbb, in small letters'));
const tones = v.strictObject({ fill: colour, deep: colour });

const side = ({ localText }: Words) =>
	v.strictObject({
		id,
		tongue: v.picklist(NAME_LANGS),
		colours: v.strictObject({ light: tones, dark: tones }),
		name: localText,
		fromIt: localText,
		toIt: localText,
		legend: localText,
	});

const reading = ({ localText }: Words) =>
	v.strictObject({
		id,
		side: v.optional(id),
		name: localText,
		short: localText,
		banner: v.optional(localText),
	});

const languages = v.pipe(v.array(v.picklist(LANGS)), v.minLength(1, 'at least one language'));

/** A span of years counted from its own first; `lunisolar` years begin on the New Year of that calendar. */
const era = v.strictObject({ name: text, from: exactDay, years: v.picklist(['lunisolar', 'solar']) });

/** @param words texts in the atlas's languages */
const borderIn = (words: Words) => {
	const { localText } = words;
	return v.strictObject({
		id,
		title: localText,
		subtitle: localText,
		description: localText,
		languages,
		sides: v.strictTuple([side(words), side(words)]),
		readings: v.pipe(v.array(reading(words)), v.minLength(1, 'at least the neutral reading')),
		frame: box,
		opening: v.strictObject({ wide: box, upright: box }),
		around: v.optional(box),
		zoom: v.pipe(
			v.strictTuple([degrees(0, 22), degrees(0, 22)]),
			v.check(([least, most]) => least < most, 'the least zoom comes first'),
		),
		relief: v.optional(v.boolean(), false),
		from: exactDay,
		checked: exactDay,
		lastYear: v.optional(year),
		defaultYear: year,
		spine: v.strictObject({ instruments: v.array(id), means: localText }),
		oldStyle: localText,
		/** How the days of acts that ask for it (`reignDate`) stand in the eras of one side. */
		reigns: v.optional(
			v.strictObject({
				tongue: v.picklist(NAME_LANGS),
				words: localText,
				eras: v.pipe(v.array(era), v.minLength(1, 'at least one era')),
			}),
		),
		credits: v.strictObject({ brief: text, full: localText }),
		licence: v.strictObject({ name: text, credit: text }),
	});
};

/** As the file itself says in which languages its texts are. */
export const borderSchema = v.lazy((given) => borderSchemaIn(languagesOf(given)));

export const borderSchemaIn = (languages: readonly Lang[]) => borderIn(wordsIn(languages));

/** All that there are where the file does not say it rightly: then that is what is wrong with it. */
function languagesOf(given: unknown): readonly Lang[] {
	const { success, output } = v.safeParse(v.object({ languages }), given);
	return success ? output.languages : LANGS;
}

export const aboutSectionSchema = ({ localText }: Words) =>
	v.strictObject({
		id,
		heading: localText,
		paragraphs: v.pipe(v.array(localText), v.minLength(1, 'at least one paragraph')),
	});

export type AuthoredBorder = v.InferOutput<ReturnType<typeof borderIn>>;
export type Era = v.InferOutput<typeof era>;
export type AuthoredAboutSection = v.InferOutput<ReturnType<typeof aboutSectionSchema>>;
