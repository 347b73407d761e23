import type { LayerSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { FONT } from '../fonts';
import type { Palette } from '../../scene/palette';

type VariableAnchorOffset = NonNullable<
	NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor-offset']
>;

/** Where a state's name may go when a town is in its way. */
const SHIFTS = [
	...['center', [0, 0], 'center', [0, 1.4], 'center', [0, -1.4], 'center', [1.5, 0], 'center', [-1.5, 0]],
	...['center', [0, 2.8], 'center', [0, -2.8], 'center', [1.5, 1.4], 'center', [-1.5, -1.4]],
] as VariableAnchorOffset;

/** Names, least important first: MapLibre places the topmost layer first, so towns win over rivers. */
export function nameLayers(palette: Palette): LayerSpecification[] {
	const halo = { 'text-halo-color': palette.labelHalo, 'text-halo-width': 1, 'text-halo-blur': 0.5 };
	const water = { 'text-color': palette.water, ...halo };
	return [
		{
			id: 'river-names',
			type: 'symbol',
			source: 'river-courses',
			minzoom: 3.2,
			filter: [
				'all',
				['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4, 2, 5, 3, 6, 9]],
				['>=', ['zoom'], ['get', 'from']],
				['<', ['zoom'], ['get', 'to']],
			],
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 420,
				'text-field': ['get', 'name'],
				'text-font': [FONT.italic],
				'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 8, 14],
				'text-letter-spacing': 0.08,
				'text-offset': [0, -0.55],
				'text-max-angle': 40,
				'text-padding': 6,
			},
			paint: water,
		},
		{
			id: 'lake-names',
			type: 'symbol',
			source: 'lakes',
			minzoom: 3.5,
			filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4.4, 2, 6, 3]],
			layout: {
				'text-field': ['get', 'name'],
				'text-font': [FONT.italic],
				'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 8, 14],
				'text-letter-spacing': 0.06,
				'text-max-width': 7,
			},
			paint: water,
		},
		{
			id: 'frontier-names',
			type: 'symbol',
			source: 'frontier-names',
			minzoom: 3,
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 520,
				'text-field': ['get', 'name'],
				'text-font': [FONT.sans],
				'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10, 8, 12.5],
				'text-letter-spacing': 0.04,
				'text-offset': [0, 1.15],
				'text-max-angle': 28,
			},
			paint: { 'text-color': palette.frontier, ...halo, 'text-halo-width': 1.5 },
		},
		{
			id: 'places',
			type: 'symbol',
			source: 'places',
			filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 3.6, 2, 5, 3, 6.4, 9]],
			layout: {
				'symbol-sort-key': ['get', 'rank'],
				'icon-image': ['match', ['get', 'rank'], 1, 'place-major', 'place-minor'],
				'icon-allow-overlap': true,
				'text-optional': true,
				'text-field': ['get', 'name'],
				'text-font': [FONT.sans],
				'text-size': [
					'interpolate',
					['linear'],
					['zoom'],
					3,
					['match', ['get', 'rank'], 1, 12, 11],
					8,
					['match', ['get', 'rank'], 1, 16, 2, 14.5, 13],
				],
				'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
				'text-radial-offset': 0.5,
				'text-justify': 'auto',
				'text-max-width': 8,
				'text-padding': 3,
			},
			paint: { 'text-color': palette.label, ...halo, 'text-halo-width': 1.3 },
		},
		{
			id: 'polity-names',
			type: 'symbol',
			source: 'polity-names',
			layout: {
				'text-field': ['get', 'name'],
				'text-font': [FONT.serif],
				'text-transform': 'uppercase',
				'text-size': ['get', 'size'],
				'text-letter-spacing': 0.24,
				'text-line-height': 1.35,
				'text-max-width': ['get', 'wrap'],
				// Places are put first: a state's name makes way for a town, up or down or aside, in ems.
				'text-variable-anchor-offset': SHIFTS,
				'text-padding': 4,
			},
			paint: { 'text-color': palette.label, 'text-opacity': 0.86, ...halo, 'text-halo-width': 1.4 },
		},
	];
}
