import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';

/*
 * What the built site weighs, by what it is made of: bytes of its files, which no machine changes. A budget that is
 * passed is a question: what is written twice, or in more digits than anybody sees?
 */

const BUILD = 'build';
const MB = 1e6;

/** Files of the built site by their paths from its root, and their bytes. */
const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
	.map((path) => ({ path: path.replaceAll('\\', '/'), stats: statSync(join(BUILD, path)) }))
	.filter(({ stats }) => stats.isFile())
	.map(({ path, stats }) => ({ path, bytes: stats.size }));

const TREATIES = '(?:(?:ru|zh-Hans)/)?treaties/';
/** What is weighed: its files, how many there are at least, and the most that they may weigh together, MB. */
const BUDGETS = {
	'treaties’ pages': { paths: RegExp(`^${TREATIES}.*html$`), least: 490, most: 9.5 },
	'pages of places and lands': {
		paths: /^(?:(?:ru|zh-Hans)\/)?(?:places|lands)\/.*html$/,
		least: 558,
		most: 7.5,
	},
	'what the explorer tells of a treaty alone': {
		paths: /^(?:(?:ru|zh-Hans)\/)?treaties\/.*detail\.json$/,
		least: 490,
		most: 1.6,
	},
	worksheets: { paths: /^(?:(?:ru|zh-Hans)\/)?sheets\/.*html$/, least: 18, most: 0.8 },
	'their maps': { paths: RegExp(`^${TREATIES}.*svg$`), least: 315, most: 7.1 },
	'cards of links': { paths: /card\.png$/, least: 495, most: 7.3 },
	stills: { paths: /^stills\//, least: 90, most: 5.5 },
	exports: { paths: /^data\/.*(geojson|topojson|csv|gpkg|fgb)$/, least: 165, most: 46 },
	relief: { paths: /^relief\//, least: 65, most: 6 },
	'released versions of the data': { paths: /^data\/\d+\.\d+\.\d+\//, least: 12, most: 1.4 },
	'the whole': { paths: /./, least: 1500, most: 100 },
};

for (const [name, { paths, least, most }] of Object.entries(BUDGETS))
	test(`${name}: none is missing, and together they weigh ${most} MB at most`, () => {
		const found = files.filter(({ path }) => paths.test(path));
		expect(found.length).toBeGreaterThanOrEqual(least);
		expect(found.reduce((sum, { bytes }) => sum + bytes, 0) / MB).toBeLessThanOrEqual(most);
	});

test('a page without a script has no data beside it that only one would ask for', () => {
	const unread = files.filter(({ path }) => path.endsWith('__data.json')).map(({ path }) => path);
	expect(unread.sort()).toEqual([
		'__data.json',
		'embed/__data.json',
		'ru/__data.json',
		'zh-Hans/__data.json',
	]);
});

test('what several treaties’ pages show alike is one file, and none of data is empty', () => {
	const ours = files.filter(({ path }) => BUDGETS['their maps'].paths.test(path));
	const contents = ours.map(({ path }) =>
		createHash('sha256')
			.update(readFileSync(join(BUILD, path)))
			.digest('hex'),
	);
	expect(ours.filter((_, i) => contents.indexOf(contents[i]!) !== i).map(({ path }) => path)).toEqual([]);
	const acts = files.filter(({ path }) => /^data\/(frontiers|transfers)\//.test(path));
	expect(acts.length).toBeGreaterThan(100);
	const empty = acts.filter(
		({ path }) => JSON.parse(readFileSync(join(BUILD, path), 'utf8')).features.length === 0,
	);
	expect(empty).toEqual([]);
});
