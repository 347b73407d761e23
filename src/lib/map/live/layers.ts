import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * Every mark of the map, from the bottom up. The one place that decides what lies over what (after a-b-street/ltn's
 * `common/zorder.ts`); a layer that is not listed here cannot be drawn.
 */
export const LAYER_ORDER = [
	'sea',
	'sea-floor',
	'sea-floor-image',
	'land',
	'parcel-fill',
	'parcel-hatch',
	'relief',
	'relief-image',
	'lakes',
	'change-fill',
	'change-hatch',
	'graticule',
	'rivers',
	'coast',
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
	'event-ring',
	'events',
] as const;
export type LayerId = (typeof LAYER_ORDER)[number];

/**
 * MapLibre's layers in the sections between which the year is printed. What stands in none of them is the time
 * layer's own: it follows the year.
 */
export const SECTIONS = [
	{ name: 'ground', layers: ['sea', 'sea-floor', 'sea-floor-image', 'land'] },
	{ name: 'relief', layers: ['relief', 'relief-image', 'lakes'] },
	{ name: 'water', layers: ['graticule', 'rivers', 'coast'] },
	{
		name: 'names',
		layers: [
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
		],
	},
] as const satisfies { name: string; layers: LayerId[] }[];
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
