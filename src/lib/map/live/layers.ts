import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * Every layer of the map, from the bottom up. The one place that decides what lies over what
 * (after a-b-street/ltn's `common/zorder.ts`); a layer that is not listed here cannot be drawn.
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
	'route-sleepers',
	'route-caravan-road',
	'route-embassy',
	'route-railway',
	'change-ring',
	'boundary-hit',
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
