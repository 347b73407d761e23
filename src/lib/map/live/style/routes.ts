import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Route } from '../../../atlas/model';
import { ROUTE_DASHES } from '../../scene/dashes';
import { ROUTE_GROWTH, ROUTE_NAMES, ROUTE_OPACITY, ROUTES, SLEEPERS } from '../../scene/looks';
import { ramp } from '../expressions';
import { FONT } from '../fonts';
import type { Palette } from '../../scene/palette';

const grown = (width: number) => ramp(ROUTE_GROWTH, (scale) => scale * width);

function routeLayer(kind: Route['kind'], palette: Palette): LayerSpecification {
	const dash = ROUTE_DASHES[kind];
	return {
		id: `route-${kind}`,
		type: 'line',
		source: 'routes',
		filter: ['==', ['get', 'kind'], kind],
		layout: { 'line-join': 'round', 'line-cap': 'butt' },
		paint: {
			'line-color': palette.route,
			'line-width': grown(ROUTES[kind]),
			'line-opacity': ROUTE_OPACITY,
			...(dash ? { 'line-dasharray': dash } : {}),
		},
	};
}

/** Roads, journeys and railways. */
export function routeLayers(palette: Palette): LayerSpecification[] {
	return [
		{
			// The sleepers of the railway: a dashed line as wide as they are long.
			id: 'route-sleepers',
			type: 'line',
			source: 'routes',
			filter: ['==', ['get', 'kind'], 'railway'],
			minzoom: SLEEPERS.from,
			paint: {
				'line-color': palette.route,
				'line-width': grown(SLEEPERS.width),
				'line-dasharray': [...SLEEPERS.dash],
				'line-opacity': SLEEPERS.opacity,
			},
		},
		routeLayer('caravan-road', palette),
		routeLayer('embassy', palette),
		routeLayer('railway', palette),
		{
			id: 'route-names',
			type: 'symbol',
			source: 'routes',
			minzoom: ROUTE_NAMES.from,
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 600,
				'text-field': ['get', 'name'],
				'text-font': [FONT.italic],
				'text-size': ramp(ROUTE_NAMES.size),
				'text-offset': [0, ROUTE_NAMES.offset],
				'text-max-angle': 35,
				'text-padding': 4,
			},
			paint: {
				'text-color': palette.route,
				'text-halo-color': palette.labelHalo,
				'text-halo-width': ROUTE_NAMES.halo,
				'text-halo-blur': 0.5,
			},
		},
	];
}
