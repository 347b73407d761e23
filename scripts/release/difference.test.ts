import { describe, expect, test } from 'vitest';
import { catalogue, history, topology } from '../../tests/atlas/index.ts';
import type { Catalogue, History, SegmentProperties } from '../../src/lib/atlas/model.ts';
import type { AtlasTopology } from '../../src/lib/data/topology.ts';
import { differencesOf } from './difference.ts';
import { leastBump } from './leastBump.ts';
import type { ReleasedRecord } from './released.ts';

type Parts = { catalogue: Catalogue; history: History; topology: AtlasTopology };

/** The record of the tests as a released one, after a change of it. */
function changed(change: (record: Parts) => void = () => {}): ReleasedRecord {
	const record = structuredClone({ catalogue, history, topology });
	change(record);
	return {
		data: '',
		languages: new Map([['en', { catalogue: record.catalogue, history: record.history }]]),
		topology: record.topology,
		plain: { catalogue: record.catalogue, history: record.history },
	};
}
const differs = (change: (record: Parts) => void) => differencesOf(changed(), changed(change));
const [land] = catalogue.parcels;
const [treaty] = catalogue.instruments;

test('a record does not differ from itself, nor by where a line of text is broken', () => {
	expect(differs(() => {})).toEqual({});
	const broken = (record: Parts) => {
		for (const instrument of record.catalogue.instruments)
			instrument.summary = instrument.summary.replaceAll(' ', '\u00a0');
	};
	expect(differs(broken)).toEqual({});
});

describe('each facet is told as what it is, and asks for its part of the version', () => {
	type Case = [what: string, change: (record: Parts) => void, told: object, bump: string];
	const cases: Case[] = [
		[
			'a treaty’s words',
			(record) => (record.catalogue.instruments[0]!.summary += ' More.'),
			{ treaty: { added: [], removed: [], changed: [{ id: treaty!.id, facets: ['words'] }] } },
			'patch',
		],
		[
			'a treaty’s sources',
			(record) => record.catalogue.instruments[0]!.sources.push('another'),
			{ treaty: { changed: [{ facets: ['sources'] }] } },
			'patch',
		],
		[
			'the day of a transfer',
			(record) => (record.catalogue.transfers[0]!.day = '1700-02-03'),
			{ transfer: { changed: [{ id: catalogue.transfers[0]!.id, facets: ['days'] }] } },
			'minor',
		],
		[
			'its area',
			(record) => (record.catalogue.transfers[0]!.areaKm2 += 1),
			{ transfer: { changed: [{ facets: ['area'] }] } },
			'minor',
		],
		[
			'who holds land',
			(record) => (record.catalogue.parcels[0]!.tenures[0]!.controller = 'another'),
			{
				land: {
					changed: [
						{ id: land!.id, facets: ['holder'], held: [[land!.tenures[0]!.from, land!.tenures[0]!.to]] },
					],
				},
			},
			'minor',
		],
		[
			'where a place is',
			(record) => (record.catalogue.places[0]!.at[0] += 0.1),
			{ place: { changed: [{ facets: ['where'] }] } },
			'minor',
		],
		[
			'an event added',
			(record) => record.history.events.push({ ...record.history.events[0]!, id: 'another' }),
			{ event: { added: ['another'], removed: [], changed: [] } },
			'minor',
		],
		[
			'a segment gone',
			(record) => {
				record.catalogue.segments.pop();
				const { segments } = record.topology.objects;
				segments.geometries = segments.geometries.filter(
					({ properties }) => (properties as SegmentProperties).segment < record.catalogue.segments.length,
				);
			},
			{ segment: { added: [], removed: [catalogue.segments.at(-1)!.id], changed: [] } },
			'major',
		],
		[
			'a source of another address',
			(record) => (record.catalogue.sources[0]!.url = 'https://example.org/other'),
			{ source: { changed: [{ facets: ['sources'] }] } },
			'patch',
		],
	];
	test.each(cases)('%s', (_what, change, told, bump) => {
		const found = differs(change);
		expect(found).toMatchObject(told);
		expect(Object.keys(found)).toEqual(Object.keys(told));
		expect(leastBump(found, []).bump).toBe(bump);
	});
});

test('a line that takes another course is told, one that has a point more on it is not', () => {
	const { segments } = topology.objects;
	const line = segments.geometries.find(({ type }) => type === 'LineString') as unknown as { arcs: number[] };
	const at = line.arcs[0]! < 0 ? ~line.arcs[0]! : line.arcs[0]!;
	const arcsOf = (record: Parts) => record.topology.arcs[at] as [number, number][];
	expect(differs((record) => (arcsOf(record)[0]![0] += 300)).segment?.changed[0]?.facets).toContain('line');
	const halved = (record: Parts) => {
		// From the second point on a quantised arc has the steps between points.
		const [dx, dy] = arcsOf(record)[1]!;
		const [x, y] = [Math.round(dx / 2), Math.round(dy / 2)];
		arcsOf(record).splice(1, 1, [x, y], [dx - x, dy - y]);
	};
	expect(differs(halved).segment).toBeUndefined();
});

test('of land whose tenures begin on another day, the days between are told', () => {
	const [parcel] = catalogue.parcels.filter(({ tenures }) => tenures.length > 1);
	const found = differs((record) => {
		const { tenures } = record.catalogue.parcels.find(({ id }) => id === parcel!.id)!;
		tenures[0]!.to = tenures[1]!.from = '1650-01-01';
	});
	const day = parcel!.tenures[0]!.to;
	const span = [day, '1650-01-01'].sort();
	expect(found.land?.changed).toEqual([{ id: parcel!.id, facets: ['days'], held: [span] }]);
});
