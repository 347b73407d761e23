import type { Map as MapLibreMap } from 'maplibre-gl';
import { REACH } from '../scene/looks';

/** Called by `LiveMap` alone. A point in pixels of the canvas. */
interface At {
	x: number;
	y: number;
}

/** The index of the segment whose line is under the pointer, the chosen treaty's first. */
export function segmentAt(map: MapLibreMap, { x, y }: At): number | undefined {
	const box: [[number, number], [number, number]] = [
		[x - REACH.pastLine, y - REACH.pastLine],
		[x + REACH.pastLine, y + REACH.pastLine],
	];
	const chosen = map.queryRenderedFeatures(box, { layers: ['segment-casing'] });
	for (const { state, properties } of chosen) if (state.chosen) return properties.segment as number;
	for (const { state } of map.queryRenderedFeatures(box, { layers: ['boundary-hit'] }))
		if (state.kind !== 'none' && typeof state.segment === 'number' && state.segment >= 0)
			return state.segment;
	return undefined;
}

/** The id of the event or place under the pointer, the one drawn on top. */
export function pointAt(
	map: MapLibreMap,
	layer: 'events' | 'places',
	{ x, y }: At,
	reach: number,
): string | undefined {
	const box: [[number, number], [number, number]] = [
		[x - reach, y - reach],
		[x + reach, y + reach],
	];
	const [found] = map.queryRenderedFeatures(box, { layers: [layer] });
	return found?.properties.id as string | undefined;
}

/** The index of the parcel under the pointer. */
export function parcelAt(map: MapLibreMap, { x, y }: At): number | undefined {
	const [land] = map.queryRenderedFeatures([x, y], { layers: ['parcel-fill'] });
	return typeof land?.id === 'number' ? land.id : undefined;
}
