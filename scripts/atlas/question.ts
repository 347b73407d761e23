import { parseArgs } from 'node:util';
import { LANGS, type Lang } from '../../src/lib/atlas/vocabulary.ts';

export const HELP = `Usage: npm run atlas -- COMMAND … [options]

Asks the record, by the module that the site publishes as /data/atlas.js.

  history LON LAT       who held the land at a point, and by which act
  snapshot DAY          who held what on a day
  transfers FROM TO     what acts moved from a day to another, both inside
  frontier DAY          the line between the two sides on a day, by the act that drew it

A day is YYYY-MM-DD; a year alone is its end, or its first day where a span begins with it.
LON and LAT are degrees, east and north positive.

  --format FORMAT   table (default), csv, or geojson with the land and the lines themselves
  --lang LANG       language of names: ${LANGS.join(', ')} (default: en)
  --reading ID      the account to follow (default: neutral)
  --site PLACE      the folder or the address of the atlas (default: static)
  --help            this text

  npm run atlas -- history 10.5 52.25
  npm run --silent atlas -- transfers 1800 1900 --format csv > transfers.csv`;

export const FORMATS = ['table', 'csv', 'geojson'] as const;
export type Format = (typeof FORMATS)[number];

/** What is asked of the atlas. */
export type Asked =
	| { command: 'history'; lon: number; lat: number }
	| { command: 'snapshot' | 'frontier'; day: string }
	| { command: 'transfers'; from: string; to: string };

export type Question = Asked & { format: Format; lang: Lang; reading: string; site: string };

/** What was typed cannot be understood: the sentence that says why. */
export class UsageProblem extends Error {
	override readonly name = 'UsageProblem';
}

/** What each command is given, in order. */
const GIVEN: Record<Asked['command'], string[]> = {
	history: ['LON', 'LAT'],
	snapshot: ['DAY'],
	transfers: ['FROM', 'TO'],
	frontier: ['DAY'],
};

const OPTIONS = {
	format: { type: 'string', default: 'table' },
	lang: { type: 'string', default: 'en' },
	reading: { type: 'string', default: 'neutral' },
	site: { type: 'string', default: 'static' },
	help: { type: 'boolean', default: false },
} as const;

/**
 * Reads what was typed after the command's name.
 *
 * @throws UsageProblem with what is wrong
 */
export function readQuestion(typed: readonly string[]): Question | 'help' {
	const { values, positionals } = parsed(typed);
	if (values.help || typed.length === 0) return 'help';
	const [command = '', ...given] = positionals.map((text) => text.trim());
	const { format, lang, reading, site } = values;
	return {
		...askedOf(command, given),
		format: oneOf('--format', FORMATS, format),
		lang: oneOf('--lang', LANGS, lang),
		reading,
		site,
	};
}

function parsed(typed: readonly string[]) {
	// A longitude in the west begins as options do; with a space before it, it does not.
	const args = typed.map((text) => (/^-[\d.]/.test(text) ? ` ${text}` : text));
	try {
		return parseArgs({ args, options: OPTIONS, allowPositionals: true });
	} catch (error) {
		throw new UsageProblem((error as Error).message);
	}
}

function askedOf(command: string, given: string[]): Asked {
	const commands = Object.keys(GIVEN) as Asked['command'][];
	const known = oneOf('the command', commands, command);
	const wanted = GIVEN[known];
	if (given.length !== wanted.length)
		throw new UsageProblem(
			`${known} is given ${wanted.join(' and ')}, and not ${given.length === 0 ? 'nothing' : `“${given.join(' ')}”`}.`,
		);
	const [one, other] = given as [string, string];
	if (known === 'history') return { command: known, lon: degrees('LON', one), lat: degrees('LAT', other) };
	return known === 'transfers' ? { command: known, from: one, to: other } : { command: known, day: one };
}

function degrees(name: string, text: string): number {
	const value = Number(text);
	if (text === '' || !Number.isFinite(value))
		throw new UsageProblem(`${name} is a number of degrees, as 127.5, and not “${text}”.`);
	return value;
}

function oneOf<Value extends string>(name: string, values: readonly Value[], text: string): Value {
	const found = values.find((value) => value === text);
	if (found === undefined)
		throw new UsageProblem(`${name} is one of ${values.join(', ')}${text ? `, and not “${text}”` : ''}.`);
	return found;
}
