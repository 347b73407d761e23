import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Route } from '../../../atlas/model';
import { ROUTE_DASHES } from '../../scene/dashes';
import { FONT } from '../fonts';
import type { Palette } from '../../scene/palette';

const grown = (width: number): ExpressionSpecification => [
	'interpolate',
	['linear'],
	['zoom'],
	2,
	0.7 * width,
	4,
	width,
	9,
	1.7 * width,
];

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
			'line-width': grown(kind === 'railway' ? 1.5 : 1.2),
			'line-opacity': 0.9,
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
			minzoom: 3,
			paint: {
				'line-color': palette.route,
				'line-width': grown(4.6),
				'line-dasharray': [0.22, 1.5],
				'line-opacity': 0.8,
			},
		},
		routeLayer('caravan-road', palette),
		routeLayer('embassy', palette),
		routeLayer('railway', palette),
		{
			id: 'route-names',
			type: 'symbol',
			source: 'routes',
			minzoom: 3.4,
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 600,
				'text-field': ['get', 'name'],
				'text-font': [FONT.italic],
				'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10, 8, 13],
				'text-offset': [0, -0.75],
				'text-max-angle': 35,
				'text-padding': 4,
			},
			paint: {
				'text-color': palette.route,
				'text-halo-color': palette.labelHalo,
				'text-halo-width': 1.3,
				'text-halo-blur': 0.5,
			},
		},
	];
}

/** Events: a glyph for the kind, fainter with the years, and the picked one ringed. */
export function eventLayers(): LayerSpecification[] {
	return [
		{
			id: 'event-ring',
			type: 'symbol',
			source: 'events',
			filter: ['get', 'chosen'],
			layout: {
				'icon-image': 'event-ring',
				'icon-offset': ['get', 'offset'],
				'icon-allow-overlap': true,
				'icon-ignore-placement': true,
			},
		},
		{
			id: 'events',
			type: 'symbol',
			source: 'events',
			layout: {
				'icon-image': ['concat', 'event-', ['get', 'kind']],
				'icon-offset': ['get', 'offset'],
				'icon-size': ['case', ['get', 'fresh'], 1, 0.78],
				'icon-allow-overlap': true,
				// They stand over names rather than push them about from year to year.
				'icon-ignore-placement': true,
			},
			paint: { 'icon-opacity': ['get', 'opacity'] },
		},
	];
}
