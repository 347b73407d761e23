import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { dashOf } from '../../scene/dashes';
import type { Palette } from '../../scene/palette';
import type { StrokeClass } from '../../scene/stroke';

const STROKE_CLASSES: StrokeClass[] = ['solid', 'dashed', 'dashdot', 'dotted'];

const kind: ExpressionSpecification = ['coalesce', ['feature-state', 'kind'], 'none'];

/**
 * A width that grows with the zoom. What is not shown has no width rather than no opacity: a line without
 * width costs nothing to draw and does not answer hit tests.
 */
function widthWhere(
	shown: ExpressionSpecification,
	width: ExpressionSpecification | number,
): ExpressionSpecification {
	const at = (scale: number): ExpressionSpecification => ['case', shown, ['*', scale, width], 0];
	return ['interpolate', ['linear'], ['zoom'], 2, at(0.6), 4, at(1), 9, at(1.9)];
}

const byRole = (frontier: number, state: number, limit: number): ExpressionSpecification => [
	'match',
	kind,
	'frontier',
	frontier,
	'state',
	state,
	'limit',
	limit,
	0,
];

/** Dash arrays cannot read feature-state: one layer for each drawing, and the state says which one shows. */
function boundaryLayer(stroke: StrokeClass, palette: Palette): LayerSpecification {
	const dash = dashOf(stroke);
	return {
		id: `boundary-${stroke}`,
		type: 'line',
		source: 'boundaries',
		layout: { 'line-join': 'round', 'line-cap': stroke === 'dotted' ? 'round' : 'butt' },
		paint: {
			'line-color': ['match', kind, 'frontier', palette.frontier, palette.border],
			'line-width': widthWhere(['==', ['feature-state', 'stroke'], stroke], byRole(1.9, 0.9, 0.9)),
			'line-opacity': byRole(1, 0.8, 0.75),
			...(dash ? { 'line-dasharray': dash } : {}),
		},
	};
}

/** The ribbon along the inside of a border: each state's tint, deepened at its edge as on a printed plate. */
function ribbon(hand: 'left' | 'right', palette: Palette): LayerSpecification {
	const sign = hand === 'left' ? -1 : 1;
	const key: ExpressionSpecification = ['coalesce', ['feature-state', hand], 'none'];
	const width = 4;
	const shown: ExpressionSpecification = ['all', ['!=', key, 'none'], ['!=', kind, 'none']];
	return {
		id: `boundary-ribbon-${hand}`,
		type: 'line',
		source: 'ribbons',
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': [
				'match',
				key,
				'side-1',
				palette.deep['side-1'],
				'side-2',
				palette.deep['side-2'],
				palette.deep.other,
			],
			'line-width': widthWhere(shown, width),
			// Beside the line, not on it: half a width off at every zoom.
			'line-offset': ['interpolate', ['linear'], ['zoom'], 2, 1.2 * sign, 4, 2 * sign, 9, 3.8 * sign],
			'line-opacity': ['match', kind, 'frontier', 0.42, 'state', ['match', key, 'other', 0.16, 0.32], 0.25],
		},
	};
}

/**
 * The width of a line's doubt. `band` is its pixels at zoom 0, twice the ±km at its own latitude; a zoom level
 * doubles it, which is exactly what an exponential curve of base 2 draws, so the band is true to scale.
 */
function bandWidth(factor: number, on: 'inForce' | 'chosen'): ExpressionSpecification {
	const at = (scale: number): ExpressionSpecification => [
		'case',
		['boolean', ['feature-state', on], false],
		['*', factor * scale, ['get', 'band']],
		0,
	];
	return ['interpolate', ['exponential', 2], ['zoom'], 0, at(1), 16, at(2 ** 16)];
}

function band(id: 'boundary-band' | 'segment-band', palette: Palette): LayerSpecification {
	const on = id === 'boundary-band' ? 'inForce' : 'chosen';
	return {
		id,
		type: 'line',
		source: 'bands',
		layout: { 'line-join': 'round', 'line-cap': 'butt' },
		paint: {
			'line-color': palette.band,
			'line-width': bandWidth(1, on),
			'line-blur': bandWidth(0.3, on),
			'line-opacity': on === 'chosen' ? 0.16 : 0.1,
		},
	};
}

const isChosen: ExpressionSpecification = ['boolean', ['feature-state', 'chosen'], false];

/** The chosen treaty's own line, drawn whole whether or not it bounds anything that year. */
function segmentLayer(stroke: StrokeClass, palette: Palette): LayerSpecification {
	const dash = dashOf(stroke);
	return {
		id: `segment-${stroke}`,
		type: 'line',
		source: 'segments',
		filter: ['==', ['get', 'stroke'], stroke],
		layout: { 'line-join': 'round', 'line-cap': stroke === 'dotted' ? 'round' : 'butt' },
		paint: {
			'line-color': palette.frontier,
			'line-width': widthWhere(isChosen, 2.5),
			...(dash ? { 'line-dasharray': dash } : {}),
		},
	};
}

/** Borders, ribbons, doubt and the chosen treaty's line. */
export function lineLayers(palette: Palette): LayerSpecification[] {
	return [
		ribbon('left', palette),
		ribbon('right', palette),
		band('boundary-band', palette),
		{
			id: 'change-outline',
			type: 'line',
			source: 'boundaries',
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': palette.accent,
				'line-width': widthWhere(['boolean', ['feature-state', 'outline'], false], 2.4),
				'line-opacity': 0.95,
			},
		},
		{
			id: 'boundary-casing',
			type: 'line',
			source: 'boundaries',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.casing,
				'line-width': widthWhere(['==', kind, 'frontier'], 3.4),
				'line-opacity': 0.55,
			},
		},
		...STROKE_CLASSES.map((stroke) => boundaryLayer(stroke, palette)),
		band('segment-band', palette),
		{
			id: 'segment-casing',
			type: 'line',
			source: 'segments',
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': palette.casing,
				'line-width': widthWhere(isChosen, 5.2),
				'line-opacity': 0.85,
			},
		},
		...STROKE_CLASSES.map((stroke) => segmentLayer(stroke, palette)),
		{
			// Invisible and wide: what a finger can hit. Opacity 0 still answers hit tests.
			id: 'boundary-hit',
			type: 'line',
			source: 'boundaries',
			paint: {
				'line-color': palette.frontier,
				'line-width': ['match', kind, 'none', 0, 14],
				'line-opacity': 0,
			},
		},
	];
}
