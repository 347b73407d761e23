import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL_EVENT_KINDS, COUNTED_DAYS, LANGS, ROUTE_KINDS } from '../vocabulary';
import { askedLang, decodeLink, langOf } from './decode';
import { encodeLink } from './encode';
import {
	defaultLink,
	linkForm,
	LOOKS,
	NAMES_SHOWN,
	PAGE_VIEWS,
	type LinkContext,
	type LinkState,
} from './link';
import { MOST_SEED } from './round';
import { readFigureText } from './values';
import { normalView } from '../../geo/view';
import { catalogue as recordOfTests } from '../../../../tests/atlas';

const { border } = recordOfTests;

const context: LinkContext = {
	...linkForm(border),
	parcels: [{ id: 'amur-left-bank', year: 1858 }, { id: 'tuva' }],
	places: [{ id: 'albazin' }, { id: 'harbin', year: 1898 }],
	events: [{ id: 'albazin-siege-1685', year: 1685 }],
	tour: [{ id: 'aigun' }, { id: 'amur' }],
	instruments: [
		{ id: 'nerchinsk-1689', year: 1689 },
		{ id: 'aigun-1858', year: 1858 },
	],
	transfers: [{ id: 'aigun-1858/left-bank' }],
};
const decode = (search: string) => decodeLink(search, context);
const keys = (search: string) => decode(search).notices.map(({ key }) => key);

describe('a link', () => {
	test('is read whole', () => {
		expect(decode('?year=1858&treaty=aigun-1858&map=4.20/52.10/128.30')).toEqual({
			state: {
				year: 1858,
				date: null,
				treaty: 'aigun-1858',
				picked: null,
				map: { zoom: 4.2, lat: 52.1, lon: 128.3 },
				from: null,
				look: 'change',
				sum: null,
				figure: null,
				reading: 'neutral',
				days: 'effective',
				names: 'reader',
				view: 'page',
				tour: null,
				quiz: null,
				events: ALL_EVENT_KINDS,
				routes: ROUTE_KINDS,
				lang: 'en',
			},
			madeWith: null,
			notices: [],
			yearLeftOut: false,
		});
	});

	test('is written in canonical order', () => {
		const { state } = decode('map=4.2/52.1/128.3&treaty=aigun-1858&year=1858');
		expect(encodeLink(state, context)).toBe('?year=1858&treaty=aigun-1858&map=4.20/52.10/128.30');
	});

	test('of nothing is the default, and the default is written as nothing', () => {
		expect(decode('').state.year).toBe(1689);
		expect(encodeLink(decode('?').state, context)).toBe('');
	});

	test('with a treaty alone opens in its year', () => {
		expect(decode('?treaty=aigun-1858').state.year).toBe(1858);
	});

	test('may show a treaty in another year', () => {
		const { state, notices } = decode('?year=1900&treaty=aigun-1858');
		expect(state).toMatchObject({ year: 1900, treaty: 'aigun-1858' });
		expect(notices).toEqual([]);
	});

	test('may be escaped', () => {
		expect(decode('?year=1858&map=4.20%2F52.10%2F128.30').state.map?.lon).toBe(128.3);
		expect(decode('?treaty=aigun%2D1858').state.treaty).toBe('aigun-1858');
	});

	test('keeps what is reserved', () => {
		const search = '?year=1858&from=1700&reading=chinese&lang=ru';
		expect(decode(search)).toMatchObject({
			state: { from: 1700, reading: 'chinese', lang: 'ru' },
			notices: [],
		});
		expect(encodeLink(decode(search).state, context)).toBe(search);
	});
});

/** The one notice of an address. */
const said = (search: string) => {
	const { notices } = decode(search);
	expect(notices).toHaveLength(1);
	const { n, ...values } = notices[0]!.values;
	expect(n).toBe(1);
	return { ...values, key: notices[0]!.key };
};

describe('a notice says what was given and what is shown instead', () => {
	test.each([
		['?year=abc', { key: 'unreadableYear', given: 'abc', used: '1689', field: '' }],
		['?year=99999', { key: 'yearOutOfRange', given: '99999', used: '2026', field: '' }],
		['?year=+99999', { key: 'yearOutOfRange', given: '99999', used: '2026', field: '' }],
		['?year=%2B99999', { key: 'yearOutOfRange', given: '+99999', used: '2026', field: '' }],
		['?from=1000', { key: 'yearOutOfRange', given: '1000', used: '1640', field: '' }],
		['?year=1700.25', { key: 'yearNotWhole', given: '1700.25', used: '1700', field: '' }],
		['?treaty=lost', { key: 'unknownTreaty', given: 'lost', used: '', field: '' }],
		['?land=lost', { key: 'unknownLand', given: 'lost', used: '', field: '' }],
		['?event=albazin-siege-1685&place=albazin', { key: 'onePick', given: '', used: 'albazin', field: '' }],
		['?events=war,balls', { key: 'unknownKind', given: 'balls', used: '', field: 'events' }],
		['?routes=embassy,sea', { key: 'unknownKind', given: 'sea', used: '', field: 'routes' }],
		['?look=askance', { key: 'unknownWord', given: 'askance', used: 'change', field: 'look' }],
		['?reading=french', { key: 'unknownWord', given: 'french', used: 'neutral', field: 'reading' }],
		['?names=all', { key: 'unknownWord', given: 'all', used: 'reader', field: 'names' }],
		['?view=aside', { key: 'unknownWord', given: 'aside', used: 'page', field: 'view' }],
		['?lang=tlh', { key: 'unknownWord', given: 'tlh', used: 'en', field: 'lang' }],
		['?lang=', { key: 'unknownWord', given: '', used: 'en', field: 'lang' }],
		['?year=1858&year=1900', { key: 'repeated', given: '', used: '1858', field: 'year' }],
		['?%zz', { key: 'brokenEscape', given: '%zz', used: '', field: '' }],
		['?year=1858abc', { key: 'yearNotWhole', given: '1858abc', used: '1858', field: '' }],
		['?lang=zh-TW', { key: 'unknownWord', given: 'zh-TW', used: 'zh-Hans', field: 'lang' }],
		['?yaer=1700', { key: 'unknownParameter', given: 'yaer', used: '', field: '' }],
		['?map=x', { key: 'unreadableMap', given: 'x', used: '', field: '' }],
		['?map=11/50/120', { key: 'mapOutOfRange', given: '11/50/120', used: '10.00/50.00/120.00', field: '' }],
		['?map=5/33/120', { key: 'mapOutOfRange', given: '5/33/120', used: '5.00/34.00/120.00', field: '' }],
		['?map=5/50/153', { key: 'mapOutOfRange', given: '5/50/153', used: '5.00/50.00/152.00', field: '' }],
	])('%s', (search, values) => expect(said(search)).toEqual(values));

	test('but not where only the third decimal is given up', () => {
		const { state, notices } = decode('?map=4.204/52.105/128.296');
		expect(notices).toEqual([]);
		expect(state.map?.zoom).toBe(4.2);
	});

	test('nor for what other sites hang on, by its whole name', () => {
		expect(keys('?utm_source=a&utm_campaign=b&fbclid=c&gclid=d&ref=e')).toEqual([]);
		for (const name of ['xref', 'refs', 'utm_', 'my_utm_x'])
			expect(keys(`?${name}=1`)).toEqual(['unknownParameter']);
	});
});

describe('every part of an address', () => {
	test.each([
		['?from=1700', { from: 1700 }],
		['?look=swipe', { look: 'swipe' }],
		['?look=fade', { look: 'fade' }],
		['?reading=russian', { reading: 'russian' }],
		['?routes=railway', { routes: ['railway'] }],
		['?events=none', { events: [] }],
		['?names=local', { names: 'local' }],
		['?view=present', { view: 'present' }],
		['?lang=zh-Hans', { lang: 'zh-Hans' }],
		['?year=1700', { year: 1700 }],
	])('%s is read and written', (search, state) => {
		expect(decode(search)).toMatchObject({ state: { ...defaultLink(context), ...state }, notices: [] });
		expect(encodeLink(decode(search).state, context)).toBe(search);
	});

	test('stands in one order', () => {
		const whole =
			'?year=1858&treaty=aigun-1858&land=tuva&map=4.00/50.00/120.00&from=1700&look=fade&reading=chinese' +
			'&events=war&routes=none&names=local&view=present&lang=ru';
		const { state } = decode(whole.slice(1).split('&').reverse().join('&'));
		expect(encodeLink(state, context)).toBe(whole);
	});

	test('an id may need escaping', () => {
		const odd = { ...defaultLink(context), treaty: 'a&b', picked: { kind: 'land' as const, id: 'c=d' } };
		expect(encodeLink(odd, context)).toBe('?year=1689&treaty=a%26b&land=c%3Dd');
	});

	test('a treaty’s year is that of the range nearest to it', () => {
		const late = { ...context, range: { first: 1900, last: 1950 } };
		expect(decodeLink('?treaty=aigun-1858', late).state.year).toBe(1900);
		expect(defaultLink(late).year).toBe(1900);
	});

	test('a year may have a plus, and a fraction of nothing', () => {
		expect(decode('?year=%2B1858').state.year).toBe(1858);
		expect(decode('?year=1858.0')).toMatchObject({ state: { year: 1858 }, notices: [] });
		expect(keys('?year=x1858')).toEqual(['unreadableYear']);
	});

	test('a place and an event are held against the record, an event only once it is there', () => {
		expect(keys('?place=albazin')).toEqual([]);
		expect(decodeLink('?event=', { ...context, events: undefined }).notices).toHaveLength(1);
	});
});

test('the language is read before anything else can be', () => {
	expect(
		['?lang=ru', '?year=x&lang=zh-Hans', '?lang=tlh', '', '?lang=RU'].map((search) =>
			askedLang(search, LANGS),
		),
	).toEqual(['ru', 'zh-Hans', null, null, 'ru']);
	expect(['?lang=ru', '?lang=tlh', ''].map((search) => langOf(search, LANGS, 'en'))).toEqual([
		'ru',
		'en',
		'en',
	]);
	// One that the atlas is not in is none.
	expect(['?lang=ru', '?lang=zh-Hans'].map((search) => langOf(search, ['en', 'ru'], 'en'))).toEqual([
		'ru',
		'en',
	]);
	expect(['?lang=ru', '?lang=tlh', ''].map((search) => langOf(search, LANGS, 'zh-Hans'))).toEqual([
		...['ru', 'zh-Hans', 'zh-Hans'],
	]);
});

describe('what is picked and shown', () => {
	test.each(['land=tuva', 'place=albazin', 'event=albazin-siege-1685'])('%s is read and written', (query) => {
		const { state, notices } = decode(`?${query}`);
		const [kind, id] = query.split('=');
		expect(state.picked).toEqual({ kind, id });
		expect(notices).toEqual([]);
		expect(encodeLink(state, context)).toBe(`?year=${state.year}&${query}`);
	});

	test('one thing at most is picked', () => {
		const { state } = decode('?event=albazin-siege-1685&land=tuva');
		expect(state.picked).toEqual({ kind: 'land', id: 'tuva' });
		expect(keys('?event=albazin-siege-1685&land=tuva')).toEqual(['onePick']);
	});

	test.each([
		['land=atlantis', 'unknownLand'],
		['place=atlantis', 'unknownPlace'],
		['event=atlantis', 'unknownEvent'],
		['land=', 'unknownLand'],
	])('%s is ignored', (query, key) => {
		expect(decode(`?${query}`).state.picked).toBeNull();
		expect(keys(`?${query}`)).toEqual([key]);
	});

	test('before the history is there an event is taken on trust', () => {
		const { state } = decodeLink('?event=anything', { ...context, events: undefined });
		expect(state.picked).toEqual({ kind: 'event', id: 'anything' });
	});

	test('kinds of events and routes can be left out, or all of them', () => {
		expect(decode('?events=war,diplomacy').state.events).toEqual(['diplomacy', 'war']);
		expect(encodeLink(decode('?events=war,diplomacy&routes=none').state, context)).toBe(
			'?events=diplomacy,war&routes=none',
		);
		expect(decode('?events=war,balls').state.events).toEqual(['war']);
		expect(keys('?events=war,balls')).toEqual(['unknownKind']);
		expect(decode('?events=balls').state.events).toEqual(ALL_EVENT_KINDS);
	});
});

describe('nonsense', () => {
	test.each([
		['?year=abc', 1689, 'unreadableYear'],
		['?year=', 1689, 'unreadableYear'],
		['?year', 1689, 'unreadableYear'],
		['?year=1e3', 1689, 'unreadableYear'],
		['?year=NaN', 1689, 'unreadableYear'],
		['?year=Infinity', 1689, 'unreadableYear'],
		['?year=%D9%A1%D9%A8%D9%A5%D9%A8', 1689, 'unreadableYear'],
		['?treaty=aigun-1858&year=abc', 1858, 'unreadableYear'],
		['?year=99999', 2026, 'yearOutOfRange'],
		['?year=1000', 1640, 'yearOutOfRange'],
		['?year=-5', 1640, 'yearNotWhole'],
		[`?year=${'9'.repeat(400)}`, 2026, 'yearOutOfRange'],
		['?year=1640.5', 1640, 'yearNotWhole'],
		['?year=1858&year=1900', 1858, 'repeated'],
		['?year=%E0%A4%A', 1689, 'brokenEscape'],
		['?year=1858&treaty=%', 1858, 'brokenEscape'],
		['?year=1858&%zz', 1858, 'brokenEscape'],
		['?year=1858&treaty=versailles-1919', 1858, 'unknownTreaty'],
		['?year=1858&treaty=', 1858, 'unknownTreaty'],
		['?year=1858&treaty=__proto__', 1858, 'unknownTreaty'],
		['?year=1858&lang=tlh', 1858, 'unknownWord'],
		['?year=1858&yaer=1700', 1858, 'unknownParameter'],
	])('%s', (search, year, key) => {
		expect(decode(search).state.year).toBe(year);
		expect(keys(search)).toEqual([key]);
	});

	test.each(['x', '', '4/52', '4/52/128/1', '4//128', 'a/b/c', 'NaN/52/128', '4/Infinity/128', '1e9/5/5'])(
		'map=%s is ignored',
		(map) => {
			expect(decode(`?map=${map}`).state.map).toBeNull();
			expect(keys(`?map=${map}`)).toEqual(['unreadableMap']);
		},
	);

	test('a map beyond its limits becomes the nearest', () => {
		const { state, notices } = decode('?map=99/-90/500');
		expect(state.map).toEqual({
			zoom: context.limits.zoom[1],
			lat: context.limits.lat[0],
			lon: context.limits.lon[1],
		});
		expect(notices[0]).toMatchObject({
			key: 'mapOutOfRange',
			values: { given: '99/-90/500', used: '10.00/34.00/152.00' },
		});
	});

	test('what other sites hang on a link is passed over without a word', () => {
		expect(decode('?utm_source=mail&fbclid=x&year=1858').notices).toEqual([]);
	});

	test('every notice is a sentence that names what was given, cut when it is long', () => {
		expect(decode('?year=abc').notices[0]).toMatchObject({ key: 'unreadableYear', values: { given: 'abc' } });
		expect(decode(`?treaty=${'x'.repeat(5000)}`).notices[0]?.values.given.length).toBeLessThan(50);
	});
});

describe('a lesson', () => {
	test('is a step of the tour or a round of the quiz, in canonical order', () => {
		const read = (search: string) => encodeLink(decode(search).state, context);
		expect(read('?tour=amur&year=1858')).toBe('?year=1858&tour=amur');
		expect(read('?quiz=4711/4/2&land=tuva&lang=ru')).toBe('?year=1689&land=tuva&quiz=4711/4/2&lang=ru');
		expect(read('?quiz=4711')).toBe('?quiz=4711');
	});

	test('is one: a quiz ends the tour, and the presentation', () => {
		const { state, notices } = decode('?view=present&tour=amur&quiz=４７１１.');
		expect(state).toMatchObject({ tour: null, quiz: { seed: 4711, question: 1, right: 0 }, view: 'page' });
		expect(notices).toEqual([]);
	});

	test('that there is not is told, and left out', () => {
		expect(keys('?tour=atlantis')).toEqual(['unknownWord']);
		expect(keys('?quiz=x')).toEqual(['unknownWord']);
		expect(keys('?quiz=4711/3/9')).toEqual(['unknownWord']);
		expect(decode('?quiz=4711/3/9').state.quiz).toEqual({ seed: 4711, question: 3, right: 2 });
	});

	test('is taken on trust before the tour is known', () => {
		expect(decodeLink('?tour=atlantis', { ...context, tour: undefined })).toMatchObject({
			...{ state: { tour: 'atlantis' }, notices: [] },
		});
	});
});

describe('the version of the data that a link was made with', () => {
	test.each([
		['v=1.2.0', '1.2.0'],
		['V=１.２.０', '1.2.0'],
		['v=2.0.0+0123abcd', '2.0.0'],
		['v=v1.2.0.', '1.2.0'],
		['v=1.2.0&v=3.0.0', '1.2.0'],
		['v=old', 'old'],
		['year=1858', null],
	])('%s: %s', (query, madeWith) => {
		const decoded = decode(`${query}&treaty=aigun-1858`);
		expect(decoded.madeWith).toBe(madeWith);
		// It is no part of the state, and nothing to be told of.
		expect(decoded.notices).toEqual([]);
		expect(encodeLink(decoded.state, context)).toBe('?year=1858&treaty=aigun-1858');
	});
});

describe('older links', () => {
	test('pass through every migration in order', () => {
		const rename = (from: string, to: string) => (list: { name: string; value: string }[]) =>
			list.map((one) => (one.name === from ? { ...one, name: to } : one));
		const { state, notices } = decodeLink('?y=1858', context, [rename('y', 'jahr'), rename('jahr', 'year')]);
		expect(state.year).toBe(1858);
		expect(notices).toEqual([]);
	});
});

const year = fc.integer({ min: context.range.first, max: context.range.last });
const between = ([min, max]: readonly [number, number]) => fc.double({ min, max, noNaN: true });
/** A day of a year that is not its last, or its end; two years are compared at their ends. */
const dayOf = ({ year, from }: Pick<LinkState, 'year' | 'from'>, [month, day]: readonly [number, number]) => {
	const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	return from !== null || month === 0 || date > context.checked ? null : date;
};
const states: fc.Arbitrary<LinkState> = fc
	.record({
		within: fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 28 })),
		year,
		treaty: fc.constantFrom(null, ...context.instruments.map(({ id }) => id)),
		map: fc.option(
			fc
				.record({
					zoom: between(context.limits.zoom),
					lat: between(context.limits.lat),
					lon: between(context.limits.lon),
				})
				.map((view) => normalView(view, context.limits)),
		),
		from: fc.option(year),
		look: fc.constantFrom(...LOOKS),
		sum: fc.option(fc.shuffledSubarray(['tuva', 'amur-left-bank', 'aigun-1858', 'aigun-1858/left-bank'])),
		figure: fc.option(fc.integer({ min: 1, max: 1e12 }).map((thousandths) => thousandths / 1000)),
		picked: fc.constantFrom(
			null,
			{ kind: 'land' as const, id: 'tuva' },
			{ kind: 'place' as const, id: 'albazin' },
			{ kind: 'event' as const, id: 'albazin-siege-1685' },
		),
		reading: fc.constantFrom('neutral', 'chinese', 'russian'),
		days: fc.constantFrom(...COUNTED_DAYS),
		names: fc.constantFrom(...NAMES_SHOWN),
		view: fc.constantFrom(...PAGE_VIEWS),
		tour: fc.constantFrom(null, 'aigun', 'amur'),
		quiz: fc.option(
			fc.record({ seed: fc.integer({ min: 1, max: MOST_SEED }), question: fc.constantFrom(1, 5, 11) }),
		),
		events: fc.subarray(ALL_EVENT_KINDS),
		routes: fc.subarray([...ROUTE_KINDS]),
		lang: fc.constantFrom(...LANGS),
	})
	.map(({ within, figure, quiz, ...state }) => ({
		...state,
		figure: state.sum && figure,
		days: state.reading === 'neutral' ? state.days : ('effective' as const),
		date: dayOf(state, within),
		// A quiz is asked beside the map, and ends a tour.
		...(quiz && { tour: null, view: 'page' as const }),
		quiz: quiz && { ...quiz, right: Math.floor((quiz.question - 1) / 2) },
	}));

describe('a link as people send it', () => {
	const plainly = (search: string) => {
		const { state, notices } = decode(search);
		expect(notices, search).toEqual([]);
		return encodeLink(state, context);
	};

	test.each([
		...[
			'.',
			',',
			')',
			'),',
			'].',
			'»',
			'”.',
			'。',
			'，',
			'）',
			'」',
			'】',
			'؟',
			'।',
			'!',
			'…',
			';',
			'>',
			'*',
			'_',
			' ',
		],
		...['年', ' г.', '%22', '%3E', '%E3%80%82', '-05-28', '-05', '/05/28', '-05-28T00:00:00Z', '-05-28.'],
	])('a year with “%s” hung on it', (tail) => {
		expect(plainly(`?year=1858${tail}`)).toBe('?year=1858');
	});

	test.each(['.', ')', '。', '）', '看看', ' and', ').', '%20see'])(
		'other values with “%s” hung on them',
		(tail) => {
			const link = '?year=1858&treaty=aigun-1858';
			expect(plainly(`${link}${tail}`)).toBe(link);
			expect(plainly(`?lang=ru${tail}`)).toBe('?lang=ru');
			expect(plainly(`?look=swipe${tail}`)).toBe('?look=swipe');
			expect(plainly(`?land=tuva${tail}`)).toBe('?year=1689&land=tuva');
		},
	);

	test.each(['.', ')', '。', '）', ',', '>'])('a view and a list with “%s” hung on them', (tail) => {
		expect(plainly(`?map=4.20/52.10/128.30${tail}`)).toBe('?map=4.20/52.10/128.30');
		expect(plainly(`?events=war${tail}`)).toBe('?events=war');
		expect(plainly(`?routes=none${tail}`)).toBe('?routes=none');
	});

	test.each([
		['?year=１８５８', '?year=1858'],
		['?ｙｅａｒ＝1858', ''],
		['?ｙｅａｒ=１８５８', '?year=1858'],
		['?map=４.２０／５２.１０／１２８.３０', '?map=4.20/52.10/128.30'],
		['?map=4,20/52,10/128,30', '?map=4.20/52.10/128.30'],
	])('digits and letters of full width: %s', (search, canonical) => {
		expect(encodeLink(decode(search).state, context)).toBe(canonical);
	});

	test.each([
		'?year=1858&amp;treaty=aigun-1858&amp;map=4.20/52.10/128.30',
		'?year=1858&amp;amp;treaty=aigun-1858&amp;amp;map=4.20/52.10/128.30',
		'?year=1858&#38;treaty=aigun-1858&#038;map=4.20/52.10/128.30',
		'?year=1858&#x26;treaty=aigun-1858&AMP;map=4.20/52.10/128.30',
		'?year=1858&amp%3Btreaty=aigun-1858&amp%3Bmap=4.20/52.10/128.30',
		'?year=1858%26treaty%3Daigun-1858%26map%3D4.20%2F52.10%2F128.30',
		'?year%3D1858%26treaty%3Daigun-1858%26map%3D4.20%2F52.10%2F128.30',
		'?year%253D1858%2526treaty%253Daigun-1858%2526map%253D4.20%252F52.10%252F128.30',
		'?year=1858%26amp%3Btreaty%3Daigun-1858%26amp%3Bmap%3D4.20/52.10/128.30',
		'?year=1858\\u0026treaty=aigun-1858\\u0026map=4.20/52.10/128.30',
		'?year=1858&treaty=aigun%252D1858&map=4.20%25252F52.10%25252F128.30',
	])('separators and values escaped on the way: %s', (search) => {
		expect(plainly(search)).toBe('?year=1858&treaty=aigun-1858&map=4.20/52.10/128.30');
	});

	test('an escaped ampersand within a value stays in it', () => {
		expect(decode('?treaty=a%26b').notices[0]?.values.given).toBe('a&b');
	});

	test.each([
		['?Year=1858', '?year=1858'],
		['?YEAR=1858&TREATY=Aigun-1858', '?year=1858&treaty=aigun-1858'],
		['?treaty=aigun_1858', '?year=1858&treaty=aigun-1858'],
		['?treaty=aigun–1858', '?year=1858&treaty=aigun-1858'],
		['?reading=Chinese', '?reading=chinese'],
		['?events=War,Diplomacy&Look=FADE', '?look=fade&events=diplomacy,war'],
	])('in another case: %s', (search, canonical) => expect(plainly(search)).toBe(canonical));

	test.each([
		['zh', 'zh-Hans'],
		['zh-CN', 'zh-Hans'],
		['zh-hans', 'zh-Hans'],
		['zh_CN', 'zh-Hans'],
		['ZH-hans-cn', 'zh-Hans'],
		['zh-SG', 'zh-Hans'],
		['cmn', 'zh-Hans'],
		['zho', 'zh-Hans'],
		['RU', 'ru'],
		['ru-RU', 'ru'],
		['rus', 'ru'],
		['ru_RU.UTF-8', 'ru'],
	])('lang=%s is the language that BCP 47 means', (tag, lang) => {
		expect(plainly(`?lang=${tag}`)).toBe(`?lang=${lang}`);
		expect(langOf(`?lang=${tag}`, LANGS, 'en')).toBe(lang);
	});

	test.each(['EN', 'en-US', 'en_GB', 'eng'])('lang=%s is English', (tag) =>
		expect(plainly(`?lang=${tag}`)).toBe(''),
	);

	test.each([
		'war, diplomacy',
		'war , diplomacy',
		'war;diplomacy',
		'war、diplomacy',
		'war，diplomacy',
		'war+diplomacy',
	])('a list may be written “%s”', (list) =>
		expect(plainly(`?events=${list}`)).toBe('?events=diplomacy,war'),
	);

	test('“none” beside words of a list says nothing', () => {
		expect(plainly('?events=none,war')).toBe('?events=war');
		expect(plainly('?events=none, none')).toBe('?events=none');
	});

	test.each([
		'from=singlemessage&isappinstalled=0',
		'from=timeline&isappinstalled=0',
		'from=groupmessage&isappinstalled=0&nsukey=x&wxshare_count=2&scene=1&clicktime=1&enterid=1',
		'ysclid=x&yclid=1&_openstat=a',
		'msclkid=1&mc_cid=2&mc_eid=3&igsh=4&igshid=5&spm=6&srsltid=7&_gl=8&_ga=9&si=a',
		'gbraid=1&wbraid=2&dclid=3&twclid=4&gad_source=1&utm_source=x&UTM_Medium=y&fbclid=z&ref=a',
		'mkt_tok=1&_hsenc=2&_hsmi=3&mibextid=4&share_source=copy_web&sharer_shareid=1',
		'quot;=&nbsp;',
	])('what is hung on it passes in silence: %s', (tail) => {
		expect(plainly(`?year=1881&${tail}`)).toBe('?year=1881');
		expect(plainly(`?year=1881&from=1689&${tail}`)).toBe('?year=1881&from=1689');
	});

	test.each([
		['?event=albazin-siege-1685', 1685],
		['?place=harbin', 1898],
		['?place=albazin', 1689],
		['?land=amur-left-bank', 1858],
		['?land=tuva', 1689],
		['?land=amur-left-bank&year=1700', 1700],
		['?land=amur-left-bank&year=soon', 1858],
		['?treaty=nerchinsk-1689&land=amur-left-bank', 1689],
	])('%s opens in %i', (search, year) => expect(decode(search).state.year).toBe(year));

	test('says whether an event may still bring its year', () => {
		const { events: _, ...before } = context;
		const open = (search: string) => decodeLink(search, before).yearLeftOut;
		expect(['?event=x', '?event=x&year=1700', '?event=x&treaty=aigun-1858'].map(open)).toEqual([
			true,
			false,
			false,
		]);
	});

	test.each([
		['unknownParameters', (i: number) => `p${i}=${i}`],
		['repeated', (i: number) => `year=${1700 + (i % 300)}`],
		['brokenEscapes', (i: number) => `b${i}=%`],
	] as const)('thousands of %s give one sentence', (key, piece) => {
		const search = `?${Array.from({ length: 3500 }, (_, i) => piece(i)).join('&')}`;
		const { notices } = decode(search);
		expect(notices.map((one) => one.key)).toEqual([key]);
		if (key !== 'repeated') expect(notices[0]!.values.n).toBe(3500);
	});

	test.each(['events', 'sum'])('so do thousands of words of a list: %s', (field) => {
		const { notices } = decode(`?${field}=${Array.from({ length: 3500 }, (_, i) => `w${i}`).join(',')}`);
		expect(notices).toMatchObject([{ key: 'unknownKinds', values: { n: 3500, field } }]);
	});
});

describe('a day', () => {
	test.each([
		['?date=1945-08-20', 1945, '1945-08-20', []],
		['?date=１９４５-8-9.', 1945, '1945-08-09', []],
		['?date=1945年8月9日', 1945, '1945-08-09', []],
		['?year=1945&date=1945-08-20', 1945, '1945-08-20', []],
		// A year means its end, and so does its last day.
		['?date=1945-12-31', 1945, null, []],
		['?year=1860&date=1945-08-20', 1945, '1945-08-20', ['onePick']],
		['?date=1945-02-30', 1945, null, ['unreadableDate']],
		['?date=1945', 1945, null, ['unreadableDate']],
		['?date=soon', 1689, null, ['unreadableDate']],
		['?date=1500-01-01', 1640, null, ['yearOutOfRange']],
		['?date=2999-01-01', 2026, null, ['yearOutOfRange']],
		// What came after the last check was not looked at.
		['?date=2026-12-30', 2026, null, ['yearOutOfRange']],
		// A comparison is of the ends of two years.
		['?date=1945-08-20&from=1900', 1945, null, []],
		['?treaty=aigun-1858&date=1858-05-27', 1858, '1858-05-27', []],
	] as const)('%s', (search, year, date, keys) => {
		const { state, notices } = decode(search);
		expect([state.year, state.date, notices.map(({ key }) => key)]).toEqual([year, date, keys]);
	});

	test('stands in the address in place of its year', () => {
		const { state } = decode('?date=1858-05-27&treaty=aigun-1858');
		expect(encodeLink(state, context)).toBe('?date=1858-05-27&treaty=aigun-1858');
	});
});

describe('which day counts', () => {
	test.each([
		['?days=signed', 'signed', 'neutral', []],
		['?days=In-Force.', 'in-force', 'neutral', []],
		['?days=effective', 'effective', 'neutral', []],
		['?days=printed', 'effective', 'neutral', ['unknownWord']],
		// An account has its own days.
		['?days=signed&reading=chinese', 'effective', 'chinese', ['onePick']],
	] as const)('%s', (search, days, reading, keys) => {
		const { state, notices } = decode(search);
		expect([state.days, state.reading, notices.map(({ key }) => key)]).toEqual([days, reading, keys]);
	});
});

describe('a sum', () => {
	test.each([
		['?sum=tuva,aigun-1858', ['tuva', 'aigun-1858'], null, []],
		['?sum=aigun-1858/left-bank&figure=600000', ['aigun-1858/left-bank'], 600_000, []],
		// As people send it: other marks between, in capitals, twice, with a stop after it.
		['?sum=Tuva;%20AIGUN-1858/Left-Bank;tuva.', ['tuva', 'aigun-1858/left-bank'], null, []],
		['?sum=tuva&figure=more%20than%201,003,000%20km²', ['tuva'], 1_003_000, []],
		// Nothing yet, or a figure alone, is a sum that has been begun.
		['?sum=none', [], null, []],
		['?figure=70000', [], 70_000, []],
		['?sum=atlantis', null, null, ['unknownKind']],
		['?sum=', null, null, ['unknownKind']],
		['?sum=aigun-1858/right-bank,tuva', ['tuva'], null, ['unknownKind']],
		['?sum=atlantis&figure=5', [], 5, ['unknownKind']],
		['?sum=tuva&figure=many', ['tuva'], null, ['unreadableFigure']],
		['?figure=-5', null, null, ['unreadableFigure']],
	] as const)('%s', (search, sum, figure, keys) => {
		const { state, notices } = decode(search);
		expect([state.sum, state.figure, notices.map(({ key }) => key)]).toEqual([sum, figure, keys]);
	});

	test('stands after the comparison, its ids as they are', () => {
		const { state } = decode('?figure=600000&sum=aigun-1858/left-bank,tuva&from=1857&year=1860');
		expect(encodeLink(state, context)).toBe(
			'?year=1860&from=1857&sum=aigun-1858/left-bank,tuva&figure=600000',
		);
	});

	test.each([
		['1,003,000', 1_003_000],
		['1 003 000 км²', 1_003_000],
		['1.003.000', 1_003_000],
		['70’000', 70_000],
		['约100万', 1_000_000],
		['100萬', 1_000_000],
		['1,5 млн', 1_500_000],
		['23 тыс. км²', 23_000],
		['1.56 million', 1_560_000],
		['0,74', 0.74],
		['0.74.', 0.74],
		['３６００', 3600],
		['0', null],
		['0.0004', null],
		['1.2.3', null],
		['2000000000', null],
		['km²', null],
		['-70', null],
		['', null],
	])('the figure “%s” is %s', (text, km2) => expect(readFigureText(text)).toBe(km2));
});

describe('laws', () => {
	test('what is written is read again', () => {
		fc.assert(
			fc.property(states, (state) => {
				expect(decode(encodeLink(state, context))).toMatchObject({ state, notices: [] });
			}),
			{ numRuns: 500 },
		);
	});

	test('an id that no address can hold is still written', () => {
		const state = { ...defaultLink(context), picked: { kind: 'event' as const, id: 'a\ud800b' } };
		expect(() => encodeLink(state, context)).not.toThrow();
	});
});
