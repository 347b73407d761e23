/**
 * Wrong records made of a right one. Each change is wrong by itself, wherever it is made: a day that no calendar has, a
 * swapped position, an id that nothing bears, a file that is gone. What it is made at is drawn by a seed.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, visit, type Node, type Pair } from 'yaml';
import { chanceOf, oneOf as pick, shuffled } from '../../src/lib/atlas/learn/chance.ts';

export interface Mutant {
	name: string;
	/** Makes the record in a folder wrong. */
	spoil: (folder: string) => void;
	/** The file that it spoils, in the record's folder. */
	file: string;
}

/** One node of a file of the record. */
interface Place {
	file: string;
	/** The key that it stands under, through lists: `sources` for each source. */
	key: string;
	path: string;
	value: unknown;
	start: number;
	end: number;
	/** Whether it is a key itself. */
	isKey: boolean;
}

const DAYS = [
	'1912-02-30',
	'1912-13-12',
	'1900-00-10',
	'1900-01-00',
	'0000-01-01',
	'9999-12-31',
	'12 May 1860',
	'1860/12/31',
	'31.12.1860',
	"'18580528'",
	'.inf',
	'-1689',
	'[1860]',
	'null',
	"''",
];
const NO_LENGTHS = ['.inf', '-.inf', '.nan', '-5', '0', '1e308', '1e6', "'2'", 'null', 'two', '[2]'];
const NO_AREAS = ['.inf', '-.inf', '.nan', '-1', '1e308', '1e9', "'3600'", 'null'];
const NO_YEARS = ['0', '-1689', '1e308', '16890', '.inf', '1585.5', '1585', "'1689'", 'null'];
const NO_RANKS = ['0', '9', '1.5', '.inf', 'null'];
const NO_ADDRESSES = [
	"'javascript:alert(1)'",
	"'data:text/html,x'",
	"'vbscript:x'",
	"'file:///etc/passwd'",
	"'ftp://example.org'",
	"'//example.org'",
	"'https://'",
	"'https://me:secret@example.org'",
	"'mailto:a@example.org'",
	"''",
];
const NO_IDS = ['Abc', "'a b'", "''", 'null', '7', '[a]', "'../../x'", 'é'];
/** Bidirectional controls, invisible joiners and spaces, controls, private and missing characters. */
const ODD = [
	0x0000, 0x0007, 0x001b, 0x007f, 0x0085, 0x00a0, 0x00ad, 0x061c, 0x115f, 0x180e, 0x200b, 0x200d, 0x200e,
	0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x202f, 0x2060, 0x2066, 0x2069, 0x3000, 0x3164, 0xe000, 0xfeff,
	0xfff9, 0xfffd, 0xfffe, 0xe0041,
].map((code) => String.fromCodePoint(code));
const TAGS = [
	'!!js/function',
	'!foo',
	'!!str',
	'!!binary',
	'!!set',
	'!!timestamp',
	'!<tag:example.org,2000:x>',
];
const BOMB = `[&a [${'x, '.repeat(20)}x], &b [${'*a, '.repeat(20)}*a], &c [${'*b, '.repeat(20)}*b], [${'*c, '.repeat(20)}*c]]`;
const ALIASES = ['*nowhere', '[*nowhere]', '&me [*me]', BOMB];

const DAY_KEYS = ['from', 'to', 'until', 'day', 'effective'];
const REFERENCES = [
	'by',
	'polity',
	'line',
	'controller',
	'controllerLine',
	'clause',
	'source',
	'sources',
	'instrument',
	'instruments',
	'parcel',
	'along',
	'meet',
	'transfers',
	'holders',
];
const CHOICES = ['kind', 'status', 'certainty', 'evidence', 'side', 'tongue'];

type Change = (place: Place, roll: () => number) => string | undefined;

const isPosition = ({ value, key }: Place): boolean =>
	Array.isArray(value) &&
	value.length === 2 &&
	value.every((part) => typeof part === 'number') &&
	['at', 'from', 'to', 'via', 'straight', 'hand'].includes(key);

/** What makes a value wrong, by the kind of value. Each gives the new text of a place where it applies. */
const CHANGES: Record<string, Change> = {
	'a day of no calendar': ({ key, value, isKey }, roll) =>
		!isKey && DAY_KEYS.includes(key) && /^\d{4}/.test(String(value)) ? pick(DAYS, roll) : undefined,
	'a day of another year': ({ file, key, value, path }) =>
		/^\d{4}-\d{2}-\d{2}$/.test(String(value)) &&
		((/parcels/.test(file) && ['from', 'to'].includes(key)) ||
			(/successions/.test(file) && key === 'from') ||
			(key === 'effective' && path !== ''))
			? `'${Number(String(value).slice(0, 4)) + 1}${String(value).slice(4)}'`
			: undefined,
	'a swapped position': (place) =>
		isPosition(place) ? `[${[...(place.value as number[])].reverse().join(', ')}]` : undefined,
	'a position of no place': (place, roll) => {
		if (!isPosition(place)) return undefined;
		const [x, y] = place.value as [number, number];
		return pick(
			[
				`[${x}, .inf]`,
				`[-.inf, ${y}]`,
				`[.nan, ${y}]`,
				`[${x}]`,
				`[${x}, ${y}, 0]`,
				`[${x}, 1e308]`,
				`[${x + 360}, ${y}]`,
				`[${x}, '${y}']`,
				'[]',
				'null',
				`{ lon: ${x}, lat: ${y} }`,
			],
			roll,
		);
	},
	'a length out of reason': ({ key, value }, roll) =>
		key === 'km' && typeof value === 'number' ? pick(NO_LENGTHS, roll) : undefined,
	'an area out of reason': ({ key, value }, roll) =>
		key === 'km2' && typeof value === 'number' ? pick(NO_AREAS, roll) : undefined,
	'a year out of reason': ({ key, value }, roll) =>
		['year', 'defaultYear'].includes(key) && typeof value === 'number' ? pick(NO_YEARS, roll) : undefined,
	'a rank out of reason': ({ key, value }, roll) =>
		key === 'rank' && typeof value === 'number' ? pick(NO_RANKS, roll) : undefined,
	'an address that leads to no page': ({ key, isKey }, roll) =>
		key === 'url' && !isKey ? pick(NO_ADDRESSES, roll) : undefined,
	'an id that is none': ({ key, value, isKey }, roll) =>
		!isKey && (key === 'id' || REFERENCES.includes(key)) && typeof value === 'string'
			? pick(NO_IDS, roll)
			: undefined,
	'a reference to nothing': ({ key, value, isKey }) =>
		!isKey && REFERENCES.includes(key) && typeof value === 'string' ? `${value}x` : undefined,
	'a word of no list': ({ key, value, isKey }) =>
		!isKey && CHOICES.includes(key) && typeof value === 'string' ? 'perhaps' : undefined,
	'an odd character': ({ value }, roll) => {
		if (typeof value !== 'string' || value === '') return undefined;
		const at = Math.floor(roll() * (value.length + 1));
		return `'${`${value.slice(0, at)}${pick(ODD, roll)}${value.slice(at)}`.replaceAll("'", "''")}'`;
	},
	'an odd character by its escape': ({ value }, roll) => {
		if (typeof value !== 'string' || value === '') return undefined;
		const at = Math.floor(roll() * (value.length + 1));
		const code = pick(ODD, roll).codePointAt(0)!.toString(16).padStart(8, '0');
		return `${JSON.stringify(value.slice(0, at)).slice(0, -1)}\\U${code}${JSON.stringify(value.slice(at)).slice(1)}`;
	},
	'a letter in two parts': ({ value, isKey }) =>
		!isKey && typeof value === 'string' && / /.test(value)
			? JSON.stringify(value.replace(' ', ' e\u0301 '))
			: undefined,
	'a tag': ({ file, start, end, value, path }, roll) =>
		path !== '' && value !== undefined ? `${pick(TAGS, roll)} ${textOf(file, start, end)}` : undefined,
	'an alias that cannot be followed': ({ isKey, path, value }, roll) =>
		!isKey && path !== '' && typeof value === 'string' ? pick(ALIASES, roll) : undefined,
	'a misspelt key': ({ isKey, value }) => (isKey ? `${String(value)}x` : undefined),
	'a key of another shape': ({ isKey }, roll) =>
		isKey ? pick(['? [a, b]\n:', '__proto__', "''", '7'], roll) : undefined,
	'a list or a table for a text': ({ isKey, value }, roll) =>
		!isKey && typeof value === 'string' ? pick(['[]', '{}', '{ en: x }', '[[[]]]'], roll) : undefined,
};

const texts = new Map<string, string>();
const textOf = (file: string, start: number, end: number) => texts.get(file)!.slice(start, end);

/** Every node of the record's YAML files. */
function placesOf(folder: string): Place[] {
	return filesOf(folder, '.yaml').flatMap((file) => {
		const text = readFileSync(join(folder, file), 'utf8');
		texts.set(file, text);
		const places: Place[] = [];
		const document = parseDocument(text);
		visit(document, {
			Node(key, node, ancestors) {
				if (!isScalar(node) && !isSeq(node) && !isMap(node)) return;
				const pairs = ancestors.filter(
					(one): one is Pair => 'key' in (one as object) && !('items' in (one as object)),
				);
				const [start, end] = (node as Node).range!;
				const names = pairs.map((pair) => String(pair.key));
				places.push({
					file,
					key: names.at(-1) ?? '',
					path: names.join('.'),
					value: (node as Node).toJS(document),
					start,
					end,
					isKey: key === 'key',
				});
			},
		});
		return places;
	});
}

function filesOf(folder: string, ending: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith(ending))
		.sort();
}

/**
 * Wrong records by changed values.
 * @param each how many of each kind of change at most
 */
export function wrongValues(folder: string, seed: number, each: number): Mutant[] {
	const roll = chanceOf(seed);
	const places = placesOf(folder);
	return Object.entries(CHANGES).flatMap(([name, change]) => {
		const made = places.flatMap((place) => {
			const young = change(place, roll);
			return young === undefined ? [] : [{ place, young }];
		});
		return shuffled(made, roll)
			.slice(0, each)
			.map(({ place: { file, path, start, end }, young }) => ({
				name: `${name}: ${file}, ${path}: ${JSON.stringify(textOf(file, start, end).slice(0, 60))} → ${JSON.stringify(young.slice(0, 60))}`,
				file,
				spoil: (copy: string) => {
					const text = textOf(file, 0, Infinity);
					writeFileSync(join(copy, file), text.slice(0, start) + young + text.slice(end));
				},
			}));
	});
}

/** What befalls whole files: each gives the new bytes, or moves the file. */
const FILES: Record<string, (path: string, bytes: Buffer) => void> = {
	'is gone': (path) => rmSync(path),
	'is called otherwise': (path) => renameSync(path, path.replace(/(\w)(\.\w+)$/, '$2')),
	'has another ending': (path) => renameSync(path, `${path.replace(/\.\w+$/, '')}.yml`),
	'has a stray copy': (path) => cpSync(path, path.replace(/\.\w+$/, '.yml')),
	'is a folder': (path) => {
		rmSync(path);
		mkdirSync(path);
	},
	'is empty': (path) => writeFileSync(path, ''),
	'is null': (path) => writeFileSync(path, 'null'),
	'is a number': (path) => writeFileSync(path, '1858'),
	'is a table of nothing': (path) => writeFileSync(path, '{}'),
	'is a list of a number': (path) => writeFileSync(path, '[1]'),
	'is a list of nothings': (path) => writeFileSync(path, '[null, null]'),
	'has brackets without end': (path) => writeFileSync(path, '['.repeat(5000)),
	'has brackets in brackets': (path) => writeFileSync(path, '['.repeat(5000) + ']'.repeat(5000)),
	'has lists in lists': (path) => writeFileSync(path, '- '.repeat(5000)),
	'is indented without end': (path) =>
		writeFileSync(path, Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')),
	'is UTF-16': (path, bytes) =>
		writeFileSync(path, Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le')),
	'is a picture': (path) => writeFileSync(path, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
	'has a byte that is no letter': (path, bytes) =>
		writeFileSync(path, Buffer.concat([bytes, Buffer.from('# caf\xe9\n', 'latin1')])),
	'has a byte-order mark': (path, bytes) =>
		writeFileSync(path, Buffer.concat([Buffer.from('\uFEFF'), bytes])),
	'has a NUL in a comment': (path, bytes) =>
		writeFileSync(path, Buffer.concat([bytes, Buffer.from('\n# \0\n')])),
	'turns the writing in a comment': (path, bytes) =>
		writeFileSync(path, Buffer.concat([bytes, Buffer.from('\n# \u202E\n')])),
	'has merge marks': (path, bytes) =>
		writeFileSync(path, `<<<<<<< ours\n${bytes.toString('utf8')}=======\n>>>>>>> theirs\n`),
	'is two documents': (path, bytes) =>
		writeFileSync(path, `${bytes.toString('utf8')}\n---\n${bytes.toString('utf8')}`),
	'asks for old YAML': (path, bytes) => writeFileSync(path, `%YAML 1.1\n---\n${bytes.toString('utf8')}`),
	'has a directive of its own': (path, bytes) =>
		writeFileSync(path, `%FOO bar\n---\n${bytes.toString('utf8')}`),
	'stops in a quotation': (path, bytes) => writeFileSync(path, `${bytes.toString('utf8')}\n- "`),
};

/** Wrong records by what befalls one of their files. */
export function wrongFiles(folder: string, seed: number, each: number): Mutant[] {
	const roll = chanceOf(seed);
	const files = [...filesOf(folder, '.yaml'), ...filesOf(folder, '.geojson')];
	return Object.entries(FILES).flatMap(([name, befall]) =>
		shuffled(files, roll)
			.slice(0, each)
			.map((file) => ({
				name: `${file} ${name}`,
				file,
				spoil: (copy: string) => befall(join(copy, file), readFileSync(join(copy, file))),
			})),
	);
}

interface Feature {
	type: unknown;
	properties: Record<string, unknown> | null;
	geometry: { type: unknown; coordinates: unknown } | null;
}

/** What befalls one feature of a natural layer. */
const FEATURES: Record<string, (feature: Feature) => unknown> = {
	'is null': () => null,
	'is a number': () => 7,
	'is of another type': (feature) => ({ ...feature, type: 'Thing' }),
	'has no properties': (feature) => ({ ...feature, properties: null }),
	'has no id': (feature) => ({ ...feature, properties: { ...feature.properties, id: undefined } }),
	'has a number for an id': (feature) => ({ ...feature, properties: { ...feature.properties, id: 7 } }),
	'has an odd id': (feature) => ({ ...feature, properties: { ...feature.properties, id: 'a\u202Eb' } }),
	'has an odd name': (feature) => ({ ...feature, properties: { ...feature.properties, name: 'a\0b' } }),
	'has a number for a name': (feature) => ({ ...feature, properties: { ...feature.properties, name: 7 } }),
	'has a rank that is none': (feature) => ({ ...feature, properties: { ...feature.properties, rank: -1 } }),
	'has a measure for no edge': (feature) => ({
		...feature,
		properties: { ...feature.properties, edgesM: [1] },
	}),
	'has no geometry': (feature) => ({ ...feature, geometry: null }),
	'is a point': (feature) => ({ ...feature, geometry: { type: 'Point', coordinates: [104, 50] } }),
	'is of no known geometry': (feature) => ({
		...feature,
		geometry: { ...feature.geometry, type: '__proto__' },
	}),
	'has no coordinates': (feature) => ({ ...feature, geometry: { ...feature.geometry, coordinates: null } }),
	'has an empty line': (feature) => ({ ...feature, geometry: { ...feature.geometry, coordinates: [] } }),
	'has a line of one position': (feature) => ({
		...feature,
		geometry: { ...feature.geometry, coordinates: [[104, 50]] },
	}),
};
/** What befalls one of its positions. */
const POSITIONS: Record<string, (position: [number, number]) => unknown> = {
	'is null': () => null,
	'is empty': () => [],
	'is one number': ([x]) => [x],
	'is three numbers': ([x, y]) => [x, y, 0],
	'is a text': ([x, y]) => `${x},${y}`,
	'has a text': ([x, y]) => [x, String(y)],
	'has no end': ([x]) => [x, 'ENDLESS'],
	'is swapped': ([x, y]) => [y, x],
	'is elsewhere': ([x, y]) => [x, y - 40],
	'is not on Earth': ([x, y]) => [x + 360, y],
};

/** Wrong records by every wrong that may befall each natural layer. */
export function wrongLayers(folder: string): Mutant[] {
	return filesOf(folder, '.geojson').flatMap((file) => {
		const layer = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { features: Feature[] };
		const made = (name: string, features: unknown): Mutant => ({
			name: `a feature of ${basename(file)} ${name}`,
			file,
			spoil: (copy) =>
				// JSON has no word for what has no end, but a number may be too large for any.
				writeFileSync(join(copy, file), JSON.stringify({ ...layer, features }).replace('"ENDLESS"', '1e999')),
		});
		const [first, ...rest] = layer.features as [Feature, ...Feature[]];
		return [
			made('stands there twice', [first, ...layer.features]),
			made('stands in no list', { first }),
			...Object.entries(FEATURES).map(([name, befall]) =>
				made(name, [befall(structuredClone(first)), ...rest]),
			),
			...Object.entries(POSITIONS).map(([name, befall]) => {
				const spoilt = structuredClone(first);
				const walk = (list: unknown[]): void => {
					if (Array.isArray((list[1] as unknown[])[0])) walk(list[1] as unknown[]);
					else list[1] = befall(list[1] as [number, number]);
				};
				const coordinates = spoilt.geometry!.coordinates as unknown[];
				walk(Array.isArray((coordinates[0] as unknown[])[0]) ? (coordinates[0] as unknown[]) : coordinates);
				return made(`has a position that ${name}`, [spoilt, ...rest]);
			}),
		];
	});
}
