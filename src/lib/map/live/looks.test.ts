import { expression, latest, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import * as looks from '../scene/looks';
import { catalogue } from '../../../../tests/atlas';
import { palettesOf } from '../scene/palette';

const { light } = palettesOf(catalogue.border);
import { groundLayers } from './style/ground';
import { nameLayers } from './style/names';
import { routeLayers } from './style/routes';

/* MapLibre reads a look as an expression, the SVG through `at`: at every zoom both must come to the same figure. */

const layers = [...groundLayers(light, null), ...routeLayers(light), ...nameLayers(light)];
const { at } = looks;

type Values = Record<string, string | number | boolean>;
interface Asked {
	zoom: number;
	properties?: Values;
}

/** What MapLibre makes of a layer's property for a feature. */
function drawn(id: string, property: string, { zoom, properties = {} }: Asked): number {
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
	return parsed.value.evaluate({ zoom }, { type: 2, properties }) as number;
}

const ZOOMS = [1.5, 2, 2.7, 3, 3.6, 4, 4.35, 5, 5.5, 6.4, 8, 9, 10];
const atEach = (read: (zoom: number) => number, look: (zoom: number) => number) => {
	for (const zoom of ZOOMS) expect(read(zoom), `zoom ${zoom}`).toBeCloseTo(look(zoom), 6);
};

test('names for a room are so much larger at every zoom and rank', () => {
	const sizes = (scale?: number) =>
		nameLayers(light, scale).flatMap((layer) => {
			const size = layer.type === 'symbol' ? layer.layout?.['text-size'] : undefined;
			const spec = (latest as unknown as Record<string, Record<string, never>>)['layout_symbol']![
				'text-size'
			]!;
			const parsed = expression.createPropertyExpression(size, 'text-size', spec);
			if (parsed.result !== 'success') throw new Error(`${layer.id}: no expression`);
			return ZOOMS.flatMap((zoom) =>
				[1, 2, 4].map((rank) =>
					Number(parsed.value.evaluate({ zoom }, { type: 1, properties: { rank, size: 17 } })),
				),
			);
		});
	const [near, far] = [sizes(), sizes(looks.LARGE)];
	expect(near.length).toBeGreaterThan(100);
	for (const [i, size] of far.entries()) expect(size).toBeCloseTo(near[i]! * looks.LARGE, 6);
});

describe('the live map draws a look as it is written', () => {
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
