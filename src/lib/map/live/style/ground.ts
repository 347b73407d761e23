import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { Relief } from '../../../data/loadRelief';
import { COAST_WIDTH, GRATICULE, NEATLINE_WIDTH, RIVERS } from '../../scene/looks';
import type { Palette } from '../../scene/palette';
import { ramp, rampOfRank } from '../expressions';

const [great, middling, minor] = RIVERS;
const RIVER_WIDTHS = [great.width, middling.width, minor.width] as const;
const RIVER_OPACITIES = [great.opacity, middling.opacity, minor.opacity] as const;

/**
 * The source of all ground. It is one, because MapLibre cuts each into tiles by itself and masks them anew wherever a layer
 * has another source than the one below it: seven sources took a software renderer a tenth of a second of every frame.
 */
export const GROUND = 'ground';

type GroundPart = 'land' | 'lakes' | 'rivers' | 'coast' | 'graticule' | 'outside-frame' | 'neatline';

/** Features as a part of the ground, or as several. */
export const asPart = (parts: readonly GroundPart[], features: readonly Feature[]): Feature[] =>
	features.map((feature) => ({ ...feature, properties: { ...feature.properties, parts: parts.join(' ') } }));

/** The features of a part. */
export const isPart = (part: GroundPart): ExpressionSpecification => ['in', part, ['get', 'parts']];

/** Sea, sea floor, land, relief, water and the plate's edge. */
export function groundLayers(palette: Palette, relief: Relief | null): LayerSpecification[] {
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
		...seaFloor(palette, relief),
		{
			id: 'land',
			type: 'fill',
			source: GROUND,
			filter: isPart('land'),
			paint: { 'fill-color': palette.paper, 'fill-antialias': false },
		},
		...shading(palette, relief),
		{
			id: 'lakes',
			type: 'fill',
			source: GROUND,
			filter: isPart('lakes'),
			paint: { 'fill-color': palette.lake, 'fill-outline-color': palette.coast },
		},
		{
			id: 'graticule',
			type: 'line',
			source: GROUND,
			filter: [
				'all',
				isPart('graticule'),
				['any', ['!', ['get', 'fine']], ['>=', ['zoom'], GRATICULE.fine.from]],
			],
			paint: {
				'line-color': palette.graticule,
				'line-width': GRATICULE.width,
				'line-opacity': GRATICULE.opacity,
			},
		},
		{
			id: 'rivers',
			type: 'line',
			source: GROUND,
			filter: isPart('rivers'),
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': palette.river,
				'line-width': rampOfRank(RIVER_WIDTHS),
				'line-opacity': rampOfRank(RIVER_OPACITIES),
			},
		},
		{
			id: 'coast',
			type: 'line',
			source: GROUND,
			filter: isPart('coast'),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.coast,
				'line-width': ramp(COAST_WIDTH),
			},
		},
		{
			id: 'outside-frame',
			type: 'fill',
			source: GROUND,
			filter: isPart('outside-frame'),
			paint: { 'fill-color': palette.paperShade, 'fill-antialias': false },
		},
		{
			id: 'neatline',
			type: 'line',
			source: GROUND,
			filter: isPart('neatline'),
			layout: { 'line-join': 'miter' },
			paint: { 'line-color': palette.ink, 'line-width': NEATLINE_WIDTH },
		},
	];
}

const isElevation = (relief: Relief) => relief.encoding !== 'image';

/** Depth tints from elevations; without elevations the sea stays one colour. */
function seaFloor(palette: Palette, relief: Relief | null): LayerSpecification[] {
	if (!relief || !isElevation(relief)) return [];
	return [
		{
			id: 'sea-floor',
			type: 'color-relief',
			source: 'relief',
			paint: {
				'color-relief-color': [
					'interpolate',
					['linear'],
					['elevation'],
					-4000,
					palette.seaDeep,
					-200,
					palette.sea,
					0,
					palette.sea,
				],
			},
		},
	];
}

/**
 * Shading lies over the fills, as a printer would overprint it: shadow darkens the tint and light lifts it, and
 * the tint stays the colour that the legend shows on level ground.
 */
function shading(palette: Palette, relief: Relief | null): LayerSpecification[] {
	if (!relief) return [];
	if (!isElevation(relief))
		return [
			{
				id: 'relief-image',
				type: 'raster',
				source: 'relief',
				paint: { 'raster-opacity': palette.scheme === 'light' ? 0.34 : 0.28, 'raster-fade-duration': 150 },
			},
		];
	return [
		{
			id: 'relief',
			type: 'hillshade',
			source: 'relief',
			paint: {
				'hillshade-method': 'igor',
				'hillshade-shadow-color': palette.reliefShadow,
				'hillshade-highlight-color': palette.reliefLight,
				'hillshade-accent-color': palette.reliefShadow,
				'hillshade-illumination-direction': 315,
				// Closer than the relief's own grain there is nothing left to shade.
				'hillshade-exaggeration': [
					'interpolate',
					['linear'],
					['zoom'],
					6,
					palette.scheme === 'light' ? 0.42 : 0.5,
					8.5,
					0.06,
				],
			},
		},
	];
}
