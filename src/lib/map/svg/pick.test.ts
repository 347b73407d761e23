import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventsAt } from '../../atlas/event';
import { ALL_EVENT_KINDS } from '../../atlas/vocabulary';
import { decodeAtlas } from '../../data/decode';
import { projectorOf } from '../../geo/projector';
import { drawMap } from './drawing';
import { pickAt } from './pick';
import type { MapSubject } from './subject';
import { readCatalogue } from '../../server/readRecord';
import { readHistory } from '../../../../tests/readHistory';

const read = (name: string) => JSON.parse(readFileSync(`static/data/${name}.json`, 'utf8')) as never;
const catalogue = readCatalogue();
const history = readHistory();
const features = decodeAtlas(read('atlas.topo'));

const size = { width: 1200, height: 800 };
const view = { zoom: 4, lat: 49, lon: 115 };
const project = projectorOf(view, size, { top: 0, right: 0, bottom: 0, left: 0 });

const drawing = (subject: Partial<MapSubject> & { year: number }) =>
	drawMap(
		{
			...{ catalogue, features, nature: { rivers: [], lakes: [], land: [] }, lang: 'en', instrument: null },
			...{ view, naming: 'none', ...subject },
		},
		size,
	);
const under = (subject: Partial<MapSubject> & { year: number }, at: [number, number], reach = 2) =>
	pickAt(drawing(subject), features, project(at), reach);

describe('what stands under the pointer', () => {
	it('is the parcel whose land it is, wherever no line is in force', () => {
		const map = drawing({ year: 1640 });
		const inside = catalogue.parcels.filter(({ at, bbox }) => {
			const [x, y] = project(at);
			// An island smaller than a pixel cannot be told from the bank it lies by.
			const isSeen = project([bbox[2], bbox[3]])[0] - project([bbox[0], bbox[1]])[0] > 8;
			return isSeen && x > 0 && x < size.width && y > 0 && y < size.height;
		});
		expect(inside.length).toBeGreaterThan(10);
		for (const { index, id, at } of inside)
			expect(pickAt(map, features, project(at), 2), id).toEqual({ kind: 'land', parcel: index });
	});

	it('is nothing out at sea', () => {
		expect(under({ year: 1640 }, [135, 39])).toBeUndefined();
	});

	it('is a place by its name, too, where places are named', () => {
		const nerchinsk = catalogue.places.find(({ id }) => id === 'nerchinsk')!;
		expect(under({ year: 1700, naming: 'all' }, nerchinsk.at)).toEqual({ kind: 'place', id: 'nerchinsk' });
		const [x, y] = project(nerchinsk.at);
		const map = drawing({ year: 1700, naming: 'all' });
		const { box } = map.places.find(({ id }) => id === 'nerchinsk')!;
		expect(pickAt(map, features, [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2], 0)).toEqual({
			kind: 'place',
			id: 'nerchinsk',
		});
		expect(pickAt(map, features, [x, y - 60], 2)?.kind).not.toBe('place');
	});

	it('is an event before the land it happened on', () => {
		const events = eventsAt(history.events, 1689, ALL_EVENT_KINDS);
		const map = drawing({ year: 1689, events });
		const mark = map.events.at(-1)!;
		expect(pickAt(map, features, [mark.x, mark.y], 2)).toEqual({ kind: 'event', id: mark.id });
	});

	it('is a frontier line within a finger’s breadth of it, by its treaty’s segment', () => {
		const index = catalogue.segments.findIndex(({ instrument }) => instrument === 'kyakhta-1727');
		const line = features.segments.find(({ properties }) => properties.segment === index)!;
		const flat = line.geometry.coordinates.flat(line.geometry.type === 'LineString' ? 0 : 1) as [
			number,
			number,
		][];
		const [x, y] = project(flat[Math.floor(flat.length / 2)]!);
		const picked = (dy: number) => pickAt(drawing({ year: 1800 }), features, [x, y + dy], 2);
		expect(picked(0)).toEqual({ kind: 'line', segment: index });
		expect(picked(60)?.kind).not.toBe('line');
	});
});
