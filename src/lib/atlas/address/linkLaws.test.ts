import { describe, expect, test } from 'vitest';
import { catalogue, history } from '../../../../tests/atlas';
import { chanceOf } from '../learn/chance';
import { isDay, lastDayOfYear, yearOf } from '../day';
import { ALL_EVENT_KINDS, COUNTED_DAYS, LANGS, ROUTE_KINDS } from '../vocabulary';
import { decodeLink, langOf } from './decode';
import { encodeLink } from './encode';
import { linkContext, linkForm, LOOKS, NAMES_SHOWN, PAGE_VIEWS } from './link';
import type { LinkContext, LinkState } from './link';
import { formatRound, parseRound } from './round';

const form = linkForm(catalogue.border);
const whole = linkContext(catalogue, form, history);
/** Before the history is there an event's id is taken on trust. */
const early = linkContext(catalogue, form);

const random = chanceOf(20261126);
const below = (n: number): number => Math.floor(random() * n);
const oneOf = <One>(list: readonly One[]): One => list[below(list.length)]!;

const FIELDS =
	'year date treaty land place event map from look sum figure reading days events routes names view tour quiz lang v'.split(
		' ',
	);
const IDS = [
	...[...whole.instruments, ...whole.parcels, ...whole.places, ...whole.events!, ...whole.tour!],
].map(({ id }) => id);
/** What can be added up. */
const SUMMED = new Set([...whole.parcels, ...whole.instruments, ...catalogue.transfers].map(({ id }) => id));
const WORDS = [
	...IDS,
	...[...ALL_EVENT_KINDS, ...ROUTE_KINDS, ...LOOKS, ...COUNTED_DAYS, ...NAMES_SHOWN, ...PAGE_VIEWS, ...LANGS],
	...catalogue.transfers.map(({ id }) => id),
	...['1.0.0', '2.0.0+0123abcd', '9999999.0.0', 'v1'],
	...['1,003,000', '70 000', '100万', '0,74', '1e9', '1000000001', '0.0004', 'more than 3600'],
	...[
		'1858',
		'１８５８',
		'99999',
		'-5',
		'1858.5',
		'1945-08-20',
		'1945-12-31',
		'２０２６-06-20',
		'1945年8月9日',
		'1945-02-30',
		'1639-12-30',
		'4.20/52.10/128.30',
		'99/-99/999',
		'4711',
		'4711/3/2',
		'0/99/7',
		'４７１１／２／９',
		'none',
		'war,none',
		'zh-TW',
		'x-klingon',
	],
	...[
		'singlemessage',
		'__proto__',
		'constructor',
		'NaN',
		'',
		' ',
		'.',
		'）',
		'\ud800',
		'😀',
		'\0',
		'\u202e',
		'İ',
		'ﬃ',
		'K',
	],
];
const GLUE = [
	...[
		'&',
		'=',
		'?',
		'%',
		'%26',
		'%3D',
		'%2526',
		'&amp;',
		'&amp;amp;',
		'&#38;',
		'%26amp%3B',
		'\\u0026',
		'+',
		';',
		'#',
	],
	...['%25', '%2541', '%E0%A4%A', '%ud800', '%00', ',', '/', '-', '.', '。'],
];

const piece = (): string => `${oneOf(FIELDS)}=${oneOf(WORDS)}`;

/** A query of things that links are made of, and some that they are not. */
function made(): string {
	const parts = Array.from({ length: below(5) }, () =>
		below(4) === 0
			? Array.from({ length: below(6) }, () => oneOf([...WORDS, ...GLUE, ...FIELDS])).join('')
			: piece(),
	);
	return `?${parts.join(below(4) === 0 ? oneOf(GLUE) : '&')}`;
}

/** A query changed in a few places, as by a slip, a mailer or an attacker. */
function mutated(query: string): string {
	let text = query;
	for (let times = 1 + below(3); times > 0; times--) {
		const at = below(text.length + 1);
		const to = at + below(6);
		const change = below(7);
		if (change === 0) text = text.slice(0, at) + text.slice(to);
		else if (change === 1) text = text.slice(0, at) + oneOf(GLUE) + text.slice(at);
		else if (change === 2) text = text.slice(0, at) + String.fromCharCode(below(0x10000)) + text.slice(to);
		else if (change === 3) text = text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to);
		else if (change === 4) text = text + oneOf(GLUE) + piece();
		else if (change === 5) text = text.slice(0, at) + encodeURIComponent(text.slice(at).toWellFormed());
		else text = text.slice(0, at) + text.slice(at, to).repeat(2) + text.slice(to);
	}
	return text;
}

function isValid(state: LinkState, context: LinkContext): boolean {
	const within = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;
	const ofRange = (year: number) =>
		Number.isInteger(year) && within(year, [form.range.first, form.range.last]);
	const known = { land: context.parcels, place: context.places, event: context.events };
	const { picked, map } = state;
	return (
		ofRange(state.year) &&
		(state.date === null ||
			(isDay(state.date) &&
				yearOf(state.date) === state.year &&
				state.date !== lastDayOfYear(state.year) &&
				state.date <= form.checked &&
				state.from === null)) &&
		(state.from === null || ofRange(state.from)) &&
		(state.treaty === null || context.instruments.some(({ id }) => id === state.treaty)) &&
		(picked === null ||
			(known[picked.kind]?.some(({ id }) => id === picked.id) ??
				/^[a-z0-9]+(-[a-z0-9]+)*$/.test(picked.id))) &&
		(map === null ||
			(within(map.zoom, form.limits.zoom) &&
				within(map.lat, form.limits.lat) &&
				within(map.lon, form.limits.lon))) &&
		LOOKS.includes(state.look) &&
		(state.sum === null ||
			(new Set(state.sum).size === state.sum.length && state.sum.every((id) => SUMMED.has(id)))) &&
		(state.figure === null || (state.sum !== null && state.figure > 0 && state.figure <= 1e9)) &&
		form.readings.includes(state.reading) &&
		COUNTED_DAYS.includes(state.days) &&
		(state.days === 'effective' || state.reading === 'neutral') &&
		NAMES_SHOWN.includes(state.names) &&
		PAGE_VIEWS.includes(state.view) &&
		(state.tour === null ||
			(context.tour?.some(({ id }) => id === state.tour) ?? /^[a-z0-9]+(-[a-z0-9]+)*$/.test(state.tour))) &&
		(state.quiz === null ||
			(state.tour === null &&
				state.view === 'page' &&
				JSON.stringify(parseRound(formatRound(state.quiz))?.round) === JSON.stringify(state.quiz))) &&
		form.languages.includes(state.lang) &&
		state.events.every((kind) => ALL_EVENT_KINDS.includes(kind)) &&
		state.routes.every((kind) => ROUTE_KINDS.includes(kind))
	);
}

/** What law a query breaks; nothing where it keeps them all. */
function broken(query: string, context: LinkContext): string | undefined {
	try {
		const { state, notices } = decodeLink(query, context);
		if (!isValid(state, context)) return 'the state is not valid';
		if (notices.length > 3 * FIELDS.length) return 'it has too much to say';
		if (langOf(query, LANGS, 'en') !== state.lang) return 'the language is read in two ways';
		const canonical = encodeLink(state, form);
		const again = decodeLink(canonical, context);
		if (JSON.stringify(again.state) !== JSON.stringify(state))
			return 'it is read otherwise once it is written';
		if (again.notices.length > 0) return 'its canonical form has something to be told of';
		return encodeLink(again.state, form) === canonical ? undefined : 'its canonical form is not one';
	} catch (error) {
		return String(error);
	}
}

function faults(times: number, make: () => string): string[] {
	const found: string[] = [];
	for (let i = 0; i < times && found.length < 5; i++) {
		const query = make();
		const fault = broken(query, i % 2 === 0 ? whole : early);
		if (fault !== undefined) found.push(`${JSON.stringify(query)}: ${fault}`);
	}
	return found;
}

describe(
	'every query is read as a valid state, which is written as a link that says the same',
	{ timeout: 120_000 },
	() => {
		test('100,000 of random characters', () => {
			const noise = () =>
				Array.from({ length: below(24) }, () => String.fromCharCode(below(oneOf([0x80, 0x10000])))).join('');
			expect(faults(100_000, noise)).toEqual([]);
		});

		test('100,000 made of what links are made of', () => expect(faults(100_000, made)).toEqual([]));

		test('200,000 mutated ones', () => expect(faults(200_000, () => mutated(made()))).toEqual([]));
	},
);

test('a long query takes no longer than its length asks', () => {
	// Each of these would take minutes where a pattern tries every way to read it.
	const long = 50_000;
	for (const text of [
		'%25',
		'&amp;',
		'%26amp%3B',
		'9',
		' ',
		'.',
		'-',
		'a-',
		'%2',
		'&#0',
		'\\u0026',
		'，',
		'year%3D',
		'&#000',
	])
		for (const query of [
			text.repeat(long),
			`year=${text.repeat(long)}x`,
			`map=1/2/${text.repeat(long)}x`,
			`events=${text.repeat(long)}x`,
			`sum=${text.repeat(long)}x`,
			`figure=${text.repeat(long)}x`,
		])
			expect(broken(query, whole)).toBeUndefined();
});
