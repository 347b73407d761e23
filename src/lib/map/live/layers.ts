import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/*
 * MapLibre's layers, in the sections between which the year is printed. What stands in none of them is the time
 * layer's own: it follows the year.
 */
const GROUND = ['sea', 'sea-floor', 'sea-floor-image', 'land'] as const;
const RELIEF = ['relief', 'relief-image', 'lakes'] as const;
const WATER = ['graticule', 'rivers', 'coast'] as const;
const NAMES = [
	'route-sleepers',
	'route-caravan-road',
	'route-embassy',
	'route-railway',
	'outside-frame',
	'neatline',
	'river-names',
	'lake-names',
	'route-names',
	'frontier-names',
	'polity-names',
	'places',
] as const;

/**
 * Every mark of the map, from the bottom up. The one place that decides what lies over what (after a-b-street/ltn's
 * `common/zorder.ts`); a layer that is not listed here cannot be drawn.
 */
export const LAYER_ORDER = [
	...GROUND,
	'parcel-fill',
	'parcel-hatch',
	...RELIEF,
	'change-fill',
	'change-hatch',
	...WATER,
	'boundary-ribbon-left',
	'boundary-ribbon-right',
	'boundary-band',
	'change-outline',
	'boundary-casing',
	'boundary-dotted',
	'boundary-dashed',
	'boundary-dashdot',
	'boundary-solid',
	'parcel-chosen',
	'segment-band',
	'segment-casing',
	'segment-dotted',
	'segment-dashed',
	'segment-dashdot',
	'segment-solid',
	'change-ring',
	...NAMES,
	'event-ring',
	'events',
] as const;
export type LayerId = (typeof LAYER_ORDER)[number];

/** The sections, from the bottom up. */
export const SECTIONS = [
	{ name: 'ground', layers: GROUND },
	{ name: 'relief', layers: RELIEF },
	{ name: 'water', layers: WATER },
	{ name: 'names', layers: NAMES },
] as const satisfies { name: string; layers: readonly LayerId[] }[];
export type Section = (typeof SECTIONS)[number]['name'];

/** Sorts layers into `LAYER_ORDER`; throws for an id that is not in it or comes twice. */
export function inOrder(layers: LayerSpecification[]): LayerSpecification[] {
	const byId = new Map<string, LayerSpecification>();
	for (const layer of layers) {
		if (!(LAYER_ORDER as readonly string[]).includes(layer.id))
			throw new Error(`layer '${layer.id}' is not in LAYER_ORDER (src/lib/map/live/layers.ts)`);
		if (byId.has(layer.id)) throw new Error(`layer '${layer.id}' is defined twice`);
		byId.set(layer.id, layer);
	}
	return LAYER_ORDER.flatMap((id) => byId.get(id) ?? []);
}
