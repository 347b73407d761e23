import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { inOrder, LAYER_ORDER } from './layers';

const layer = (id: string): LayerSpecification => ({ id, type: 'background' });

test('layers come out in the one order, however they were given', () => {
	const sorted = inOrder([layer('places'), layer('sea'), layer('parcel-fill')]);
	expect(sorted.map(({ id }) => id)).toEqual(['sea', 'parcel-fill', 'places']);
});

test('a layer that is not listed cannot be drawn', () => {
	expect(() => inOrder([layer('heatmap')])).toThrow("layer 'heatmap' is not in LAYER_ORDER");
});

test('a layer cannot come twice', () => {
	expect(() => inOrder([layer('sea'), layer('sea')])).toThrow('twice');
	expect(new Set(LAYER_ORDER).size).toBe(LAYER_ORDER.length);
});
