import type { Map as MapLibreMap } from 'maplibre-gl';
import type { View, ViewLimits } from '../../geo/view';
import { withinLimits, sameView } from '../scene/frame';
import type { Insets } from '../../geo/projector';

const EASE_MS = 900;

/** Called by `LiveMap` alone. Goes to a view, unless it is there; `ease` lets the reader follow the way. */
export function moveCamera(
	map: MapLibreMap,
	wanted: { view: View; ease: boolean; insets: Insets; limits: ViewLimits },
): void {
	const { zoom, lat, lon } = withinLimits(wanted.view, wanted.limits);
	const centre = map.getCenter();
	const there = sameView({ zoom, lat, lon }, { zoom: map.getZoom(), lat: centre.lat, lon: centre.lng });
	const before = map.getPadding();
	const edges = ['top', 'right', 'bottom', 'left'] as const;
	if (there && edges.every((edge) => before[edge] === wanted.insets[edge])) return;
	const camera = { center: [lon, lat] as [number, number], zoom, padding: wanted.insets };
	if (wanted.ease && !there) map.easeTo({ ...camera, duration: EASE_MS });
	else map.jumpTo(camera);
}
