import type { Feature, LineString } from 'geojson';
import type { ShownRoute } from '../../atlas/route';
import type { Names, Route } from '../../atlas/model';

export type RouteFeature = Feature<LineString, { kind: Route['kind']; name: string; fresh: boolean }>;

/** The shown legs of routes as lines, from stop to stop. */
export function routeFeatures(shown: readonly ShownRoute[], lang: keyof Names): RouteFeature[] {
	return shown.flatMap(({ route, legs, fresh }) =>
		legs.map((leg) => ({
			type: 'Feature' as const,
			properties: { kind: route.kind, name: route.names[lang], fresh },
			geometry: { type: 'LineString' as const, coordinates: leg.stops.map(({ at }) => at) },
		})),
	);
}
