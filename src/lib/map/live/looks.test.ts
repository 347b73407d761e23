import { expression, latest, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import * as looks from '../scene/looks';
import { catalogue } from '../../../../tests/atlas';
import { palettesOf } from '../scene/palette';

const { light } = palettesOf(catalogue.border);
import { groundLayers } from './style/ground';
import { routeLayers } from './style/history';
import { lineLayers } from './style/lines';
import { nameLayers } from './style/names';

/* MapLibre reads a look as an expression, the SVG through `at`: at every zoom both must come to the same figure. */

const layers = [
	...groundLayers(light, null),
	...lineLayers(light),
	...routeLayers(light),
	...nameLayers(light),
];
const { at } = looks;

type Values = Record<string, string | number | boolean>;
interface Asked {
	zoom: number;
	properties?: Values;
	state?: Values;
}

/** What MapLibre makes of a layer's property for a feature. */
function drawn(id: string, property: string, { zoom, properties = {}, state = {} }: Asked): number {
	const layer = layers.find((layer) => layer.id === id) as LayerSpecification & {
		paint?: Record<string, unknown>;
		layout?: Record<string, unknown>;
	};
	const kind = layer.paint && property in layer.paint ? 'paint' : 'layout';
	const spec = (latest as unknown as Record<string, Record<string, never>>)[`${kind}_${layer.type}`]![
		property
	]!;
	const parsed = expression.createPropertyExpression(layer[kind]![property], property, spec);
	if (parsed.result !== 'success') throw new Error(`${id}: ${property} is not an expression`);
	return parsed.value.evaluate({ zoom }, { type: 2, properties }, state) as number;
}

const ZOOMS = [1.5, 2, 2.7, 3, 3.6, 4, 4.35, 5, 5.5, 6.4, 8, 9, 10];
const atEach = (read: (zoom: number) => number, look: (zoom: number) => number) => {
	for (const zoom of ZOOMS) expect(read(zoom), `zoom ${zoom}`).toBeCloseTo(look(zoom), 6);
};

describe('the live map draws a look as it is written', () => {
	test.each(['frontier', 'state', 'limit'] as const)('a %s', (kind) => {
		const state = { kind, stroke: 'dashed' };
		atEach(
			(zoom) => drawn('boundary-dashed', 'line-width', { zoom, state }),
			(zoom) => looks.BOUNDARIES[kind].width * at(looks.LINE_GROWTH, zoom),
		);
		atEach(
			(zoom) => drawn('boundary-dashed', 'line-opacity', { zoom, state }),
			() => looks.BOUNDARIES[kind].opacity,
		);
	});

	test.each([
		['boundary-casing', { kind: 'frontier' }, looks.CASING],
		['change-outline', { outline: true }, looks.OUTLINE],
		['segment-casing', { chosen: true }, looks.CHOSEN_LINE.casing],
		['segment-solid', { chosen: true }, { width: looks.CHOSEN_LINE.width, opacity: undefined }],
	])('%s', (id, state, { width, opacity }) => {
		atEach(
			(zoom) => drawn(id, 'line-width', { zoom, state }),
			(zoom) => width * at(looks.LINE_GROWTH, zoom),
		);
		if (opacity !== undefined) expect(drawn(id, 'line-opacity', { zoom: 4, state })).toBe(opacity);
	});

	test('a ribbon, which lies beside its line', () => {
		const state = { kind: 'frontier', left: 'china', right: 'russia' };
		const wide = (zoom: number) => looks.RIBBON.width * at(looks.LINE_GROWTH, zoom);
		atEach((zoom) => drawn('boundary-ribbon-left', 'line-width', { zoom, state }), wide);
		atEach(
			(zoom) => drawn('boundary-ribbon-right', 'line-offset', { zoom, state }),
			(zoom) => wide(zoom) / 2,
		);
		const strength = (kind: string, left: string) =>
			drawn('boundary-ribbon-left', 'line-opacity', { zoom: 4, state: { kind, left } });
		const { frontier, state: states, other, limit } = looks.RIBBON.opacity;
		expect([
			...[strength('frontier', 'china'), strength('state', 'russia')],
			...[strength('state', 'other'), strength('limit', 'china')],
		]).toEqual([frontier, states, other, limit]);
	});

	test('a band, as wide as its doubt', () => {
		const asked = (zoom: number) => ({ zoom, properties: { band: 0.5 }, state: { chosen: true } });
		for (const zoom of [0, 3, 4.5, 9]) {
			expect(drawn('segment-band', 'line-width', asked(zoom))).toBeCloseTo(0.5 * 2 ** zoom, 6);
			expect(drawn('segment-band', 'line-blur', asked(zoom))).toBeCloseTo(
				looks.BAND.blur * 0.5 * 2 ** zoom,
				6,
			);
		}
	});

	test.each([1, 2, 3, 5])('a river of rank %i', (rank) => {
		const { width, opacity } = looks.ofRank(looks.RIVERS, rank);
		const properties = { rank };
		atEach(
			(zoom) => drawn('rivers', 'line-width', { zoom, properties }),
			(zoom) => at(width, zoom),
		);
		atEach(
			(zoom) => drawn('rivers', 'line-opacity', { zoom, properties }),
			(zoom) => at(opacity, zoom),
		);
	});

	test('the coast', () => {
		atEach(
			(zoom) => drawn('coast', 'line-width', { zoom }),
			(zoom) => at(looks.COAST_WIDTH, zoom),
		);
	});

	test.each(['caravan-road', 'embassy', 'railway'] as const)('a route: %s', (kind) => {
		atEach(
			(zoom) => drawn(`route-${kind}`, 'line-width', { zoom }),
			(zoom) => looks.ROUTES[kind] * at(looks.ROUTE_GROWTH, zoom),
		);
	});

	test.each([
		['river-names', looks.RIVER_NAMES.size],
		['lake-names', looks.LAKE_NAMES.size],
		['route-names', looks.ROUTE_NAMES.size],
		['frontier-names', looks.FRONTIER_NAMES.size],
	])('letters of %s', (id, size) => {
		atEach(
			(zoom) => drawn(id, 'text-size', { zoom }),
			(zoom) => at(size, zoom),
		);
	});

	test.each([1, 2, 3])('a place’s name of rank %i', (rank) => {
		atEach(
			(zoom) => drawn('places', 'text-size', { zoom, properties: { rank } }),
			(zoom) => at(looks.ofRank(looks.PLACE_NAMES.size, rank), zoom),
		);
	});
});

test.each([
	['places', looks.PLACE_NAMES.ranks],
	['river-names', looks.RIVER_NAMES.ranks],
	['lake-names', looks.LAKE_NAMES.ranks],
])('%s are named up to the rank that a zoom shows', (id, ranks) => {
	const { filter } = layers.find((layer) => layer.id === id) as { filter: unknown[] };
	// The rank's condition stands alone, or is the first of several.
	const condition = filter[0] === 'all' ? filter[1] : filter;
	const parsed = expression.createExpression(condition, 'filter');
	if (parsed.result !== 'success') throw new Error('the filter is not an expression');
	for (const zoom of ZOOMS)
		for (const rank of [1, 2, 3, 4])
			expect(parsed.value.evaluate({ zoom }, { type: 1, properties: { rank } }), `${rank} at ${zoom}`).toBe(
				rank <= looks.stepAt(ranks, zoom),
			);
});
