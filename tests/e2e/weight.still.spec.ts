import { readdirSync, statSync } from 'node:fs';
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
	'treaties’ pages': { paths: RegExp(`^${TREATIES}.*html$`), least: 490, most: 12 },
	'pages of places and lands': {
		paths: /^(?:(?:ru|zh-Hans)\/)?(?:places|lands)\/.*html$/,
		least: 558,
		most: 7.5,
	},
	worksheets: { paths: /^(?:(?:ru|zh-Hans)\/)?sheets\/.*html$/, least: 18, most: 0.8 },
	'their maps': { paths: RegExp(`^${TREATIES}.*svg$`), least: 330, most: 8.5 },
	'cards of links': { paths: /card\.png$/, least: 495, most: 7.3 },
	stills: { paths: /^stills\//, least: 90, most: 5.5 },
	exports: { paths: /^data\/.*(geojson|topojson|csv|gpkg|fgb)$/, least: 340, most: 46 },
	relief: { paths: /^relief\//, least: 65, most: 6 },
	'released versions of the data': { paths: /^data\/\d+\.\d+\.\d+\//, least: 12, most: 1.4 },
	// 100 was the mark before places had pages (7.4): docs/performance.md.
	'the whole': { paths: /./, least: 1500, most: 102 },
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
