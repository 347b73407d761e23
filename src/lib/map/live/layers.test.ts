import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { inOrder, LAYER_ORDER, SECTIONS } from './layers';

const layer = (id: string): LayerSpecification => ({ id, type: 'background' });

test('layers come out in the one order, however they were given', () => {
	const sorted = inOrder([layer('places'), layer('sea'), layer('coast')]);
	expect(sorted.map(({ id }) => id)).toEqual(['sea', 'coast', 'places']);
});

test('a layer that is not listed cannot be drawn', () => {
	expect(() => inOrder([layer('heatmap')])).toThrow("layer 'heatmap' is not in LAYER_ORDER");
});

test('a layer cannot come twice', () => {
	expect(() => inOrder([layer('sea'), layer('sea')])).toThrow('twice');
	expect(new Set(LAYER_ORDER).size).toBe(LAYER_ORDER.length);
});

test('the sections are in the one order, and none comes between the layers of another', () => {
	const inSections = SECTIONS.flatMap(({ layers }): string[] => [...layers]);
	expect(inSections).toEqual(LAYER_ORDER.filter((id) => inSections.includes(id)));
	for (const { layers } of SECTIONS) {
		const [first, last] = [LAYER_ORDER.indexOf(layers[0]), LAYER_ORDER.indexOf(layers.at(-1)!)];
		expect(LAYER_ORDER.slice(first, last + 1)).toEqual(layers);
	}
});
