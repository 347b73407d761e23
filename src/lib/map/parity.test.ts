import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it, test } from 'vitest';
import { eventsAt } from '../atlas/event';
import { routesAt } from '../atlas/route';
import { ALL_EVENT_KINDS, ROUTE_KINDS } from '../atlas/vocabulary';
import { decodeAtlas } from '../data/decode';
import { decodeNature, type LandFeature, type Nature } from '../data/loadNature';
import { LAYER_ORDER } from './live/layers';
import { palettesOf } from './scene/palette';
import type { MapSubject } from './svg/subject';
import SvgMap from './svg/SvgMap.svelte';
import { readCatalogue } from '../server/readRecord';
import { readHistory } from '../../../tests/readHistory';

/* Two renderers, one map: every layer of the live one has its mark in the SVG, or a reason why it has none. */

type LayerId = (typeof LAYER_ORDER)[number];

const WITHOUT_MARK: Partial<Record<LayerId, string>> = {
	'sea-floor': 'depths are tiles of elevation, which a drawing that stands alone cannot load',
	'sea-floor-image': 'depths are tiles',
	relief: 'shading is worked out of tiles of elevation',
	'relief-image': 'shading is tiles',
};

const read = (name: string) => JSON.parse(readFileSync(`static/data/${name}.json`, 'utf8')) as never;
const catalogue = readCatalogue();
const history = readHistory();
const features = decodeAtlas(read('atlas.topo'));
/** The record's own display geography has no land apart from the parcels; another's may. */
const land: LandFeature = {
	type: 'Feature',
	properties: {},
	geometry: { type: 'Polygon', coordinates: [[[120, 45], [121, 45], [121, 46], [120, 45]]] }, // prettier-ignore
};
const nature: Nature = { ...decodeNature(read('nature.topo')), land: [land] };

/** Ids of the marks in a drawing, from the bottom up. */
function marksOf(subject: Partial<MapSubject> & { year: number }): string[] {
	const { body } = render(SvgMap, {
		props: {
			...{ catalogue, features, nature, lang: 'en', instrument: null },
			...{ palette: palettesOf(catalogue.border).light, width: 1400, height: 700 },
			events: eventsAt(history.events, subject.year, ALL_EVENT_KINDS),
			routes: routesAt(history.routes, subject.year, ROUTE_KINDS),
			...subject,
		},
	});
	return [...body.matchAll(/data-layer="([^"]*)"/g)].map(([, id]) => id!);
}

const treaty = (id: string) => catalogue.instruments.find((instrument) => instrument.id === id)!;
const THE_EAST = { zoom: 3.8, lat: 48, lon: 112 };
const THE_SOUTH_EAST = { zoom: 4.6, lat: 44, lon: 128 };
/** The id of an event of a year about the middle of `THE_SOUTH_EAST`. */
const inSight = (year: number) =>
	eventsAt(history.events, year, ALL_EVENT_KINDS).find(
		({ event: { at } }) => Math.abs(at[0] - 128) < 8 && Math.abs(at[1] - 44) < 4,
	)!.event.id;
/** States that between them have everything the map can show. */
const SCENES: (Partial<MapSubject> & { year: number })[] = [
	{ year: 1689, instrument: treaty('nerchinsk-1689'), view: THE_EAST },
	{ year: 1858, instrument: treaty('aigun-1858'), view: THE_EAST, chosen: 'manchuria' },
	{ year: 1903, view: THE_SOUTH_EAST, pickedEvent: inSight(1903) },
	{ year: 1700, view: { zoom: 2.6, lat: 48, lon: 105 } },
	{ year: 1991, instrument: treaty('east-1991'), view: THE_EAST },
];
const scenes = SCENES.map(marksOf);
const drawn = new Set(scenes.flat());

describe('every layer of the live map', () => {
	test.each(LAYER_ORDER.map((id) => [id]))('%s is drawn by the SVG too, or there is a reason', (id) => {
		if (WITHOUT_MARK[id] === undefined) expect(drawn).toContain(id);
		// A reason that no longer holds is as wrong as a mark that is missing.
		else expect(drawn).not.toContain(id);
	});
});

it('draws nothing of its own, and lays its marks over one another as the live map does', () => {
	for (const marks of scenes) {
		expect(new Set(marks).size).toBe(marks.length);
		expect(marks).toEqual(LAYER_ORDER.filter((id) => marks.includes(id)));
	}
});
