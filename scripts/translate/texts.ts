import type { Catalogue, History, LocalText, Source } from '../../src/lib/atlas/model.ts';
import type { Texts, WithoutTexts } from '../../src/lib/atlas/texts.ts';

/** Whether a string is put into other languages, or whether the object that it stands in decides. */
type Rule<Owner> = boolean | ((owner: Owner) => boolean);

/**
 * A rule for every string of a shape. Left out is what cannot need one: words of closed lists, and names and
 * texts that carry their languages with them. A string added to the shape does not compile until it has a rule.
 */
export type Rules<Shape, Owner = never> = [Shape] extends [string]
	? string extends Shape
		? Rule<Owner>
		: never
	: [Shape] extends [readonly (infer Item)[]]
		? Rules<Item, Owner>
		: [Shape] extends [LocalText]
			? never
			: [Shape] extends [object]
				? string extends keyof Shape
					? // Under any key.
						{ each: Rules<Shape[keyof Shape], Shape> }
					: {
							[
								Key in keyof Shape as [Rules<NonNullable<Shape[Key]>, Shape>] extends [never] ? never : Key
							]-?: Rules<NonNullable<Shape[Key]>, Shape>;
						}
				: never;

/** Translated. */
const SAID = true;
/** The same in every language: an id, a day, an address, a title in print. */
const SAME = false;

const holding = { polity: SAME, controller: SAME };
const acts = { earliest: SAME, latest: SAME, text: SAID, oldStyle: SAID, reignDate: SAME, note: SAID };
const tenures = { from: SAME, to: SAME, ...holding, by: SAME, sources: SAME, recordChange: SAID, note: SAID };
const transfers = {
	id: SAME,
	instrument: SAME,
	day: SAME,
	from: holding,
	to: holding,
	why: SAID,
	parcels: SAME,
};
const reading = { snapshotDays: SAME, without: SAME, transfers };
const days = { ...reading, counted: { each: { first: SAME, last: SAME } }, tenures: { each: tenures } };

const CATALOGUE: Rules<Catalogue> = {
	version: SAME,
	release: { version: SAME },
	border: {
		id: SAME,
		sides: { id: SAME, colours: { light: { fill: SAME, deep: SAME }, dark: { fill: SAME, deep: SAME } } },
		readings: { id: SAME, side: SAME },
		from: SAME,
		checked: SAME,
		opening: {},
		spine: { instruments: SAME },
		reigns: {},
		credits: { brief: SAME },
		licence: { name: SAME, credit: SAME },
	},
	polities: { id: SAME, side: SAME, holders: SAME, span: SAID, sources: SAME },
	sources: {
		id: SAME,
		// A title is cited as it stands in print; what nobody printed, and what stands beside the original, is our own word.
		title: ({ kind, original }: Source) => kind === 'own' || original !== undefined,
		original: { text: SAME },
		url: SAME,
		licence: SAME,
		note: SAID,
	},
	instruments: {
		id: SAME,
		short: SAID,
		effective: SAME,
		signed: acts,
		ratified: acts,
		inForce: acts,
		demarcated: acts,
		// Bibliography is cited as it stands in print.
		edition: { text: SAME },
		place: { name: SAID },
		parties: { polity: SAME, signatories: SAID },
		summary: SAID,
		clauses: { id: SAME, article: SAID, text: SAID, segments: SAME, sources: SAME },
		segments: SAME,
		claims: {
			...{ id: SAME, what: SAID, qualifier: SAID, source: SAME },
			...{ transfers: SAME, parcels: SAME, computed: {}, why: SAID },
		},
		readings: { topic: SAID, accounts: { each: SAID }, heldBy: { each: SAID }, sources: SAME },
		notes: { text: SAID, sources: SAME },
		sources: SAME,
		movedNoLand: SAID,
		landNotDrawn: SAID,
	},
	segments: {
		id: SAME,
		instrument: SAME,
		from: SAID,
		to: SAID,
		follows: SAID,
		clause: SAME,
		sources: SAME,
		inForce: { from: SAME, to: SAME },
	},
	parcels: {
		id: SAME,
		name: SAID,
		tenures,
		readings: { each: tenures },
		note: SAID,
	},
	transfers,
	snapshotDays: SAME,
	readings: { each: reading },
	rims: { lines: { id: SAME, from: SAME } },
	days: { signed: days, ratified: days, 'in-force': days, demarcated: days },
	places: { id: SAME, parcel: SAME, names: { from: SAME, to: SAME }, sources: SAME },
};

const HISTORY: Rules<History> = {
	events: { id: SAME, from: SAME, to: SAME, instrument: SAME, sources: SAME, note: SAID },
	routes: {
		id: SAME,
		legs: { from: SAME, to: SAME, stops: { name: SAID }, sources: SAME },
		note: SAID,
	},
	readings: {
		id: SAME,
		accounts: { each: { sources: SAME } },
		parcels: SAME,
	},
	tour: { id: SAME, link: SAME, instruments: SAME },
};

/** The record as its files have it: what is the same in every language, and the English texts. */
export interface TextsApart {
	catalogue: WithoutTexts<Catalogue>;
	history: WithoutTexts<History>;
	texts: Texts;
}

/** Takes the English texts out of the compiled record; `withTexts` puts those of a language in. */
export function textsApart(catalogue: Catalogue, history: History): TextsApart {
	const { version } = catalogue;
	const texts: Texts = { version, catalogue: [], history: [] };
	return {
		catalogue: takeOut(catalogue, CATALOGUE, texts.catalogue) as WithoutTexts<Catalogue>,
		history: { version, ...takeOut(history, HISTORY, texts.history) } as WithoutTexts<History>,
		texts,
	};
}

/** `Rules` of any shape, as the walk sees them. */
type AnyRules = boolean | ((owner: object) => boolean) | { readonly [key: string]: AnyRules };

/**
 * A copy with the empty string where a text was.
 *
 * @param into takes the texts, in the order in which they stand
 */
function takeOut<Shape extends object>(shape: Shape, rules: Rules<Shape>, into: string[]): object {
	const walk = (value: unknown, rule: AnyRules | undefined, owner: object): unknown => {
		if (Array.isArray(value)) return value.map((item) => walk(item, rule, owner));
		if (typeof value === 'object' && value !== null)
			return Object.fromEntries(
				Object.entries(value).map(([key, item]) => [
					key,
					walk(item, typeof rule === 'object' ? (rule[key] ?? rule.each) : undefined, value),
				]),
			);
		const said = typeof rule === 'function' ? rule(owner) : rule === true;
		if (!said || typeof value !== 'string') return value;
		into.push(value);
		return '';
	};
	return walk(shape, rules as AnyRules, shape) as object;
}
