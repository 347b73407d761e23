import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/lib/atlas/day.ts';
import { LANGS } from '../../src/lib/atlas/vocabulary.ts';
import { inReading } from '../../src/lib/atlas/reading.ts';
import { OPEN_END, type Reading } from '../../src/lib/atlas/model.ts';
import { detailOf } from '../../src/lib/atlas/detail.ts';
import { instrumentOutline, outlineOf } from '../../src/lib/atlas/outline.ts';
import { ticks, yearRange } from '../../src/lib/atlas/timeline.ts';
import { readCatalogue } from '../../src/lib/server/readRecord.ts';
import TreatyPanel from '../../src/lib/ui/treaty/TreatyPanel.svelte';
import { readHistory } from '../readHistory.ts';

/* What the record promises as a whole, held against what was compiled from it, in every reading and language. */
const catalogue = readCatalogue();
const history = readHistory();
const READINGS: Reading[] = ['neutral', 'chinese', 'russian'];

/** Every instrument and episode that the record undertakes to have, by its id here. */
const EPISODES = {
	'posts on the Amur, and Nerchinsk': ['russian-amur-posts', 'nerchinsk-1689'],
	'Khalkha, Dzungaria and the Tarim': [
		'khalkha-submission-1691',
		'qing-dzungaria-1757',
		'qing-xinjiang-1755-59',
	],
	'Kyakhta with Bura, Abagaitu and Selenga': ['kyakhta-1727'],
	'Kulja, Aigun, Tientsin, Peking, Khanka': [
		'kulja-1851',
		'aigun-1858',
		'tientsin-1858',
		'peking-1860',
		'khanka-1861',
	],
	'Chuguchak, Kobdo, Uliastai, Tarbagatai': ['chuguchak-1864', 'altai-1869-70'],
	'Ili, Livadia, St Petersburg and its protocols': [
		'ili-occupation-1871-82',
		'livadia-1879',
		'stpetersburg-1881',
		'ili-return-1882',
		'baratala-1882',
		'demarcation-1882-84',
		'kashgar-1884',
	],
	'Hunchun and the Pamirs': ['hunchun-1886', 'pamirs-1884-95'],
	'the railway, Liaodong, Manchuria, Qiqihar': [
		'shimonoseki-1895',
		'liaodong-return-1895',
		'li-lobanov-1896',
		'cer-1896-1952',
		'cer-zone-1920',
		'liaodong-1898',
		'portsmouth-1905',
		'manchuria-1900-07',
		'manchuria-evacuation-1907',
		'qiqihar-1911',
	],
	'the states change; Outer Mongolia; Tuva': [
		'qing-abdication-1912',
		'october-1917',
		'outer-mongolia-1911-46',
		'declaration-1913',
		'kyakhta-1915',
		'mongolia-1919',
		'mongolia-1921',
		'mpr-1924',
		'mongolia-1946',
		'tuva-1914-44',
		'tuva-1921',
		'tuva-ussr-1944',
	],
	'Manchukuo, the railway war, 1945, 1950, Port Arthur': [
		'manchukuo-1932-45',
		'war-1929',
		'soviet-manchuria-1945',
		'soviet-withdrawal-1946',
		'sino-soviet-1945',
		'sino-soviet-1950',
		'port-arthur-1955',
	],
	'1969, 1991, 1994, 2004–2008': ['clashes-1969', 'east-1991', 'west-1994', 'east-2004-2008'],
	'Kazakhstan, Kyrgyzstan, Tajikistan': [
		'kazakhstan-1994',
		'kazakhstan-1994-98',
		'kyrgyzstan-1996',
		'kyrgyzstan-1996-99',
		'tajikistan-1999',
		'tajikistan-1999-2011',
	],
	Sakhalin: ['sakhalin-1855-1945', 'sakhalin-1875', 'sakhalin-1945'],
	'acts about the frontier that moved no land': [
		'kyakhta-1768',
		'kyakhta-1792',
		'land-trade-1862-69',
		'barlyk-1884',
		'pamir-notes-1894',
		'taghdumbash-1899',
		'russo-japanese-1907-12',
		'hulunbuir-1915',
		'khorgos-1915',
		'soviet-mongol-1921',
		'peking-1924',
		'mukden-1924',
		'cer-sale-1935',
		'soviet-mpr-1936',
		'nonaggression-1937',
		'mpr-manchukuo-1940-41',
		'neutrality-1941',
		'rivers-1951',
		'amur-1956',
		'china-mongolia-1962',
		'ussr-mongolia-1958-80',
		'talks-1987',
		'islands-1997',
		'protocols-1999',
		'treaty-2001',
		'kazakhstan-2002',
		'tajikistan-2010',
		'tripoints-1994-2000',
	],
};

describe.each(Object.entries(EPISODES))('%s', (_, ids) => {
	it.each(ids)('%s is there and on the timeline', (id) => {
		const instrument = catalogue.instruments.find((item) => item.id === id);
		expect(instrument).toBeDefined();
		const onTimeline = ticks(catalogue.instruments, yearRange(catalogue.border)).flatMap(
			(tick) => tick.instruments,
		);
		expect(onTimeline).toContain(instrument);
	});
});

describe.each(LANGS)('in %s', (lang) => {
	const translated = readCatalogue(lang);
	const outline = outlineOf(translated);

	it.each(translated.instruments.map((instrument) => [instrument.id, instrument] as const))(
		'%s has its panel, which says what moved or that nothing did',
		(id, instrument) => {
			const props = {
				instrument: instrumentOutline(instrument),
				detail: detailOf(translated, instrument),
				catalogue: outline,
				failed: false,
				base: '',
				page: '/',
				lang,
				onclose: () => {},
				onframe: () => {},
				onsum: () => {},
			};
			const text = plain(render(TreatyPanel, { props }).body);
			expect(text).toContain(plain(instrument.names[lang]));
			expect(text).toContain(plain(instrument.summary));
			const said = instrument.movedNoLand ?? instrument.landNotDrawn;
			if (said) expect(text).toContain(plain(said));
			const transfers = translated.transfers.filter((transfer) => transfer.instrument === id);
			expect(transfers.length > 0 || said !== undefined, 'neither transfers nor a sentence').toBe(true);
			if (transfers.length > 0) expect(text).toMatch(/\d[\d,.\u00a0\u202f ]*万? ?(km²|平方公里|км²)/);
			if (instrument.movedNoLand) expect(transfers).toEqual([]);
		},
	);
});

describe('sources', () => {
	const known = new Set(catalogue.sources.map(({ id }) => id));
	const cited: [string, string[]][] = [
		...catalogue.polities.map(({ id, sources }): [string, string[]] => [`polity ${id}`, sources]),
		...catalogue.places.map(({ id, sources }): [string, string[]] => [`place ${id}`, sources]),
		...catalogue.segments.map(({ id, sources }): [string, string[]] => [`segment ${id}`, sources]),
		...catalogue.parcels.flatMap(({ id, tenures, readings }) =>
			[tenures, ...Object.values(readings ?? {})].flatMap((list) =>
				list.map(({ from, sources }): [string, string[]] => [`parcel ${id} from ${from}`, sources]),
			),
		),
		...catalogue.instruments.flatMap((item): [string, string[]][] => [
			[`instrument ${item.id}`, item.sources],
			...item.clauses.map(({ id, sources }): [string, string[]] => [`clause ${item.id}/${id}`, sources]),
			...item.claims.map(({ id, source }): [string, string[]] => [`claim ${item.id}/${id}`, [source]]),
			...item.readings.map(({ topic, sources }): [string, string[]] => [`reading ${topic}`, sources]),
			...item.notes.map(({ text, sources }): [string, string[]] => [`note ${text}`, sources]),
		]),
		...history.events.map(({ id, sources }): [string, string[]] => [`event ${id}`, sources]),
		...history.routes.flatMap(({ id, legs }) =>
			legs.map(({ from, sources }): [string, string[]] => [`route ${id} from ${from}`, sources]),
		),
		...history.readings.flatMap(({ id, ...topic }) =>
			READINGS.map((reading): [string, string[]] => [
				`topic ${id}, ${reading}`,
				topic.accounts[reading]!.sources,
			]),
		),
	];

	it('stand behind every segment, tenure, event, claim, name, clause, note and reading, and resolve', () => {
		expect(cited.length).toBeGreaterThan(900);
		for (const [what, ids] of cited) {
			expect(ids.length, what).toBeGreaterThan(0);
			for (const id of ids) expect(known.has(id), `${what}: ${id}`).toBe(true);
		}
	});

	it('are each cited by something, but for the data sets that the map itself is made of', () => {
		const used = new Set(cited.flatMap(([, ids]) => ids));
		const idle = catalogue.sources.filter(({ id, kind }) => kind !== 'dataset' && !used.has(id));
		expect(idle.map(({ id }) => id)).toEqual([]);
	});
});

describe('dates', () => {
	const spans: [string, { from: string; to: string }][] = [
		...catalogue.places.flatMap(({ id, names }) =>
			names.map((name): [string, { from: string; to: string }] => [`place ${id}`, name]),
		),
		...catalogue.segments.flatMap(({ id, inForce }): [string, { from: string; to: string }][] =>
			inForce ? [[`segment ${id}`, inForce]] : [],
		),
		...catalogue.parcels.flatMap(({ id, tenures, readings }) =>
			[tenures, ...Object.values(readings ?? {})]
				.flat()
				.map((tenure): [string, { from: string; to: string }] => [`parcel ${id}`, tenure]),
		),
		...history.events.map((event): [string, { from: string; to: string }] => [`event ${event.id}`, event]),
		...history.routes.flatMap(({ id, legs }) =>
			legs.map((leg): [string, { from: string; to: string }] => [`route ${id}`, leg]),
		),
		...catalogue.instruments.flatMap((item) =>
			[...(item.signed ?? []), ...(item.ratified ?? []), ...(item.inForce ?? [])].map(
				({ earliest, latest }): [string, { from: string; to: string }] => [
					`instrument ${item.id}`,
					{ from: earliest, to: latest },
				],
			),
		),
	];

	it('are days of the calendar, and no span is empty', () => {
		expect(spans.length).toBeGreaterThan(900);
		for (const [what, { from, to }] of spans) {
			expect(isDay(from) && isDay(to), `${what}: ${from} ${to}`).toBe(true);
			expect(from < to, `${what}: ${from} ${to}`).toBe(true);
		}
		for (const { id, effective } of catalogue.instruments) expect(isDay(effective), id).toBe(true);
		for (const { id, day } of catalogue.transfers) expect(isDay(day), id).toBe(true);
	});
});

describe.each(READINGS)('the %s reading', (reading) => {
	const { parcels, transfers, snapshotDays } = inReading(catalogue, reading);

	it.each(parcels.map(({ id, tenures }) => [id, tenures] as const))(
		'%s has one holder on every day',
		(_, tenures) => {
			expect(tenures[0]?.from).toBe(catalogue.border.from);
			expect(tenures.at(-1)?.to).toBe(OPEN_END);
			tenures.slice(1).forEach(({ from }, i) => expect(from).toBe(tenures[i]?.to));
		},
	);

	it('has transfers that follow from its tenures', () => {
		expect(new Set(transfers.map(({ id, day }) => `${id} ${day}`)).size).toBe(transfers.length);
		for (const transfer of transfers) {
			expect(snapshotDays, transfer.id).toContain(transfer.day);
			for (const id of transfer.parcels) {
				const { tenures } = parcels.find((parcel) => parcel.id === id)!;
				const after = tenures.findIndex(({ from }) => from === transfer.day);
				expect(tenures[after], `${transfer.id}: ${id}`).toMatchObject({
					by: transfer.instrument,
					polity: transfer.to.polity,
					status: transfer.to.status,
				});
				expect(tenures[after - 1], `${transfer.id}: ${id}`).toMatchObject({
					polity: transfer.from.polity,
					status: transfer.from.status,
				});
			}
		}
	});
});

describe('the readings', () => {
	it('differ from the neutral one where a topic says so, and nowhere else', () => {
		const explained = new Set(history.readings.flatMap(({ parcels }) => parcels));
		const differing = catalogue.parcels.filter(({ readings }) => readings).map(({ id }) => id);
		expect(differing.length).toBeGreaterThan(10);
		expect(new Set(differing)).toEqual(explained);
	});

	it('cover what was promised', () => {
		const topics = history.readings.map(({ topic }) => topic.en).join('; ');
		for (const word of [
			'Uda',
			'Gorbitsa',
			'western',
			'Sixty-Four',
			'Sakhalin',
			'Khanka',
			'Pamir',
			'Tuva',
			'1911',
		])
			expect(topics).toMatch(new RegExp(word, 'i'));
	});
});

describe('history', () => {
	it('has events enough, of every kind the page sorts by, and routes of every kind', () => {
		expect(history.events.length).toBeGreaterThanOrEqual(90);
		for (const kind of [
			'embassy',
			'siege',
			'fort',
			'railway',
			'war',
			'clash',
			'demarcation',
			'handover',
			'visit',
		])
			expect(
				history.events.some((event) => event.kind === kind),
				kind,
			).toBe(true);
		for (const kind of ['caravan-road', 'embassy', 'railway'])
			expect(
				history.routes.some((route) => route.kind === kind),
				kind,
			).toBe(true);
	});

	// What histories of the two states tell beside their treaties, by its day, month or year and what it is found by.
	it.each([
		['1685', 'Albazinians'],
		['1685-11', 'Kangxi'],
		['1686', 'Venyukov'],
		['1702', 'Lifan Yuan'],
		['1722', 'Unkovsky'],
		['1729', 'Senate'],
		['1755', 'last Russian state caravan'],
		['1835', 'pidgin'],
		['1880-06', 'Hami'],
		['1880-07', 'Gordon'],
		['1880', 'Lesovsky'],
		['1887', 'honghuzi'],
		['1894-11-21', 'Port Arthur'],
		['1895-04-17', 'Shimonoseki'],
		['1895-04-23', 'Russia, Germany and France'],
		['1895-11-08', 'Liaodong'],
		['1895-12', 'Russo-Chinese Bank'],
		['1900-06-20', 'legations'],
		['1901-09-07', 'Boxer Protocol'],
		['1917-03-15', 'February Revolution'],
		['1918-04', 'Allied intervention'],
		['1937-08-21', 'non-aggression'],
		['1951', 'Vladivostok'],
		['1966-01-15', 'Mongolia'],
		['1979-07', 'Tacheng'],
		['1980-10', 'Inner Mongolia'],
		['1992-01-01', 'Vladivostok'],
		['2001-07-16', 'good-neighbourliness'],
		['2021-06-28', 'treaty of 2001'],
	])('has %s, %s', (day, word) => {
		const first = `${day}-01-01`.slice(0, 10);
		const there = history.events.filter(({ from, text }) => from === first && text.en.includes(word));
		expect(there).toHaveLength(1);
	});

	it('names instruments that exist', () => {
		const ids = new Set(catalogue.instruments.map(({ id }) => id));
		for (const { id, instrument } of history.events)
			if (instrument !== undefined) expect(ids.has(instrument), `${id}: ${instrument}`).toBe(true);
	});
});

/** The text of some markup, spaces evened out. */
function plain(html: string): string {
	return html
		.replace(/<!--[^]*?-->/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replaceAll('&amp;', '&')
		.replaceAll('&lt;', '<')
		.replace(/\s+/g, ' ')
		.trim();
}
