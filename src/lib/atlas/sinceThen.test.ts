import { expect, test } from 'vitest';
import type { Changes, Differences } from './changes';
import { sinceThen, type LinkShows } from './sinceThen';

const about = { en: '', 'zh-Hans': '', ru: '' };
const released = (version: string, differences: Differences) => ({
	...{ version, date: '2026-01-01', about, data: version, differences },
});
const changes: Changes = {
	version: 'now',
	unreleased: { place: { added: [], removed: [], changed: [{ id: 'fort', facets: ['where'] }] } },
	releases: [
		released('1.2.0', {
			land: {
				...{ added: [], removed: [] },
				changed: [
					{ id: 'delta', facets: ['holder'], held: [['1800-01-01', '1850-01-01']] },
					{ id: 'steppe', facets: ['words'] },
				],
			},
			treaty: { added: ['young-1900'], removed: [], changed: [{ id: 'peace-1700', facets: ['sources'] }] },
		}),
		released('1.1.0', {
			transfer: { added: [], removed: [], changed: [{ id: 'peace-1700/delta', facets: ['area'] }] },
			segment: { added: ['peace-1700/river'], removed: [], changed: [] },
			event: { added: [], removed: [], changed: [{ id: 'siege', facets: ['days', 'words'] }] },
		}),
		released('1.0.0', {}),
	],
};
const nothing: LinkShows = {
	treaty: null,
	land: [],
	place: null,
	event: null,
	sum: [],
	days: ['1750-12-31'],
};
const since = (madeWith: string, shows: Partial<LinkShows>) =>
	sinceThen(madeWith, changes, { ...nothing, ...shows });

test('a link that shows nothing that was changed is told so', () => {
	const unchanged = { kind: 'older', changed: [], held: [] };
	expect(since('1.0.0', { treaty: 'war-1750', land: ['isle'], place: 'town' })).toEqual(unchanged);
	// Made with the version that changed it.
	expect(since('1.1.0', { event: 'siege' })).toEqual(unchanged);
});

test('a treaty is told with its lines and transfers, over all versions since', () => {
	const facets = { kind: 'treaty', id: 'peace-1700' };
	expect(since('1.0.0', { treaty: 'peace-1700' })).toMatchObject({
		changed: [{ ...facets, facets: ['line', 'area', 'sources'] }],
	});
	expect(since('1.1.0', { treaty: 'peace-1700' })).toMatchObject({
		changed: [{ ...facets, facets: ['sources'] }],
	});
});

test('what is picked and what is added up', () => {
	expect(since('1.0.0', { land: ['steppe'], sum: ['delta', 'peace-1700/delta'] })).toMatchObject({
		changed: expect.arrayContaining([
			{ kind: 'land', id: 'steppe', facets: ['words'] },
			{ kind: 'land', id: 'delta', facets: ['holder'] },
			{ kind: 'treaty', id: 'peace-1700', facets: ['line', 'area', 'sources'] },
		]),
	});
	expect(since('1.2.0', { place: 'fort' })).toMatchObject({
		changed: [{ kind: 'place', id: 'fort', facets: ['where'] }],
	});
	expect(since('1.0.0', { event: 'siege' })).toMatchObject({ changed: [{ facets: ['days', 'words'] }] });
});

test('land that others held on the days shown, their ends apart', () => {
	const held = (...days: string[]) => since('1.1.0', { days });
	expect(held('1800-01-01')).toMatchObject({ held: ['delta'] });
	expect(held('1849-12-31')).toMatchObject({ held: ['delta'] });
	expect(held('1850-01-01')).toMatchObject({ held: [] });
	expect(held('1700-12-31', '1820-12-31')).toMatchObject({ held: ['delta'] });
});

test.each([
	['1.3.0', 'newer'],
	['2.0.0', 'newer'],
	['1.0.5', 'unknown'],
	['0.0.1', 'unknown'],
	['yesterday', 'unknown'],
])('version %s is %s', (madeWith, kind) => expect(since(madeWith, {})).toEqual({ kind }));
