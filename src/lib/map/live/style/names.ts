import type { LayerSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { FRONTIER_NAMES, LAKE_NAMES, PLACE_NAMES, POLITY_NAMES, RIVER_NAMES } from '../../scene/looks';
import { ramp, rampOfRank, rankShown } from '../expressions';
import { FONT } from '../fonts';
import type { Palette } from '../../scene/palette';
import { GROUND, isPart } from './ground';

type VariableAnchorOffset = NonNullable<
	NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor-offset']
>;

const SHIFTS = POLITY_NAMES.shifts.flatMap((shift) => ['center', shift]) as VariableAnchorOffset;

const halo = (palette: Palette, width: number) => ({
	'text-halo-color': palette.labelHalo,
	'text-halo-width': width,
	'text-halo-blur': 0.5,
});

/**
 * Names, least important first: MapLibre places the topmost layer first, so towns win over rivers.
 *
 * @param scale how much larger they are than in a window that is read from near
 */
export function nameLayers(palette: Palette, scale = 1): LayerSpecification[] {
	const scaled = (size: number) => size * scale;
	return [
		{
			id: 'river-names',
			type: 'symbol',
			source: 'river-courses',
			minzoom: RIVER_NAMES.from,
			filter: rankShown(RIVER_NAMES.ranks),
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 420,
				'text-field': ['get', 'name'],
				'text-font': [FONT.italic],
				'text-size': ramp(RIVER_NAMES.size, scaled),
				'text-letter-spacing': RIVER_NAMES.spacing,
				'text-offset': [0, RIVER_NAMES.offset],
				'text-max-angle': 40,
				'text-padding': 6,
			},
			paint: { 'text-color': palette.water, ...halo(palette, RIVER_NAMES.halo) },
		},
		{
			id: 'lake-names',
			type: 'symbol',
			source: GROUND,
			minzoom: LAKE_NAMES.from,
			filter: ['all', rankShown(LAKE_NAMES.ranks), isPart('lakes')],
			layout: {
				'text-field': ['get', 'name'],
				'text-font': [FONT.italic],
				'text-size': ramp(LAKE_NAMES.size, scaled),
				'text-letter-spacing': LAKE_NAMES.spacing,
				'text-max-width': LAKE_NAMES.wrap,
			},
			paint: { 'text-color': palette.water, ...halo(palette, LAKE_NAMES.halo) },
		},
		{
			id: 'frontier-names',
			type: 'symbol',
			source: 'frontier-names',
			minzoom: FRONTIER_NAMES.from,
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 520,
				'text-field': ['get', 'name'],
				'text-font': [FONT.sans],
				'text-size': ramp(FRONTIER_NAMES.size, scaled),
				'text-letter-spacing': FRONTIER_NAMES.spacing,
				'text-offset': [0, FRONTIER_NAMES.offset],
				'text-max-angle': 28,
			},
			paint: { 'text-color': palette.frontier, ...halo(palette, FRONTIER_NAMES.halo) },
		},
		{
			id: 'places',
			type: 'symbol',
			source: 'places',
			filter: rankShown(PLACE_NAMES.ranks),
			layout: {
				'symbol-sort-key': ['get', 'rank'],
				'icon-image': ['match', ['get', 'rank'], 1, 'place-major', 'place-minor'],
				'icon-allow-overlap': true,
				'text-optional': true,
				'text-field': ['get', 'name'],
				'text-font': [FONT.sans],
				'text-size': rampOfRank(PLACE_NAMES.size, scaled),
				'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
				'text-radial-offset': 0.5,
				'text-justify': 'auto',
				'text-max-width': 8,
				'text-padding': 3,
			},
			paint: { 'text-color': palette.label, ...halo(palette, PLACE_NAMES.halo) },
		},
		{
			id: 'polity-names',
			type: 'symbol',
			source: 'polity-names',
			layout: {
				'text-field': ['get', 'name'],
				'text-font': [FONT.serif],
				'text-transform': 'uppercase',
				'text-size': ['*', scale, ['get', 'size']],
				'text-letter-spacing': POLITY_NAMES.spacing,
				'text-line-height': POLITY_NAMES.leading,
				'text-max-width': ['get', 'wrap'],
				// Places are put first: a state's name makes way for a town, up or down or aside, in ems.
				'text-variable-anchor-offset': SHIFTS,
				'text-padding': 4,
			},
			paint: {
				'text-color': palette.label,
				'text-opacity': POLITY_NAMES.opacity,
				...halo(palette, POLITY_NAMES.halo),
			},
		},
	];
}
