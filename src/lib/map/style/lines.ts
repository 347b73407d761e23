import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { dashOf } from '../dashes';
import type { Palette } from '../palette';
import type { StrokeClass } from '../stroke';

const STROKE_CLASSES: StrokeClass[] = ['solid', 'dashed', 'dashdot', 'dotted'];

const role: ExpressionSpecification = ['coalesce', ['feature-state', 'role'], 'hidden'];

/** A width that grows with the zoom, by role. */
function widthByRole(frontier: number, state: number, limit: number): ExpressionSpecification {
	const at = (scale: number): ExpressionSpecification => [
		'match',
		role,
		'frontier',
		frontier * scale,
		'state',
		state * scale,
		limit * scale,
	];
	return ['interpolate', ['linear'], ['zoom'], 2, at(0.6), 4, at(1), 9, at(1.9)];
}

const isStroke = (stroke: StrokeClass): ExpressionSpecification => [
	'==',
	['feature-state', 'stroke'],
	stroke,
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
			'line-color': ['match', role, 'frontier', palette.frontier, palette.border],
			'line-width': widthByRole(1.9, 0.9, 0.9),
			'line-opacity': [
				'case',
				isStroke(stroke),
				['match', role, 'frontier', 1, 'state', 0.8, 'limit', 0.75, 0],
				0,
			],
			...(dash ? { 'line-dasharray': dash } : {}),
		},
	};
}

/** The ribbon along the inside of a border: each state's tint, deepened at its edge as on a printed plate. */
function ribbon(hand: 'left' | 'right', palette: Palette): LayerSpecification {
	const sign = hand === 'left' ? -1 : 1;
	const key: ExpressionSpecification = ['coalesce', ['feature-state', hand], 'none'];
	return {
		id: `boundary-ribbon-${hand}`,
		type: 'line',
		source: 'boundaries',
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': [
				'match',
				key,
				'china',
				palette.deep.china,
				'russia',
				palette.deep.russia,
				palette.deep.other,
			],
			'line-width': ['interpolate', ['linear'], ['zoom'], 2, 2, 4, 4, 9, 9],
			'line-offset': ['interpolate', ['linear'], ['zoom'], 2, sign, 4, 2 * sign, 9, 4.5 * sign],
			'line-opacity': [
				'case',
				['==', key, 'none'],
				0,
				['match', role, 'frontier', 0.42, 'state', ['match', key, 'other', 0.16, 0.32], 'limit', 0.25, 0],
			],
		},
	};
}

/**
 * The width of a line's doubt. `band` is its pixels at zoom 0, twice the ±km at its own latitude; a zoom level
 * doubles it, which is exactly what an exponential curve of base 2 draws, so the band is true to scale.
 */
const bandWidth = (factor: number): ExpressionSpecification => [
	'interpolate',
	['exponential', 2],
	['zoom'],
	0,
	['*', factor, ['get', 'band']],
	16,
	['*', factor * 2 ** 16, ['get', 'band']],
];

function band(id: 'boundary-band' | 'segment-band', palette: Palette): LayerSpecification {
	const on = id === 'boundary-band' ? 'inForce' : 'chosen';
	return {
		id,
		type: 'line',
		source: 'bands',
		layout: { 'line-join': 'round', 'line-cap': 'butt' },
		paint: {
			'line-color': palette.band,
			'line-width': bandWidth(1),
			'line-blur': bandWidth(0.3),
			'line-opacity': ['case', ['boolean', ['feature-state', on], false], on === 'chosen' ? 0.16 : 0.1, 0],
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
			'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1.6, 4, 2.6, 9, 4.4],
			'line-opacity': ['case', isChosen, 1, 0],
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
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 2.2, 8, 4.5],
				'line-opacity': ['case', ['boolean', ['feature-state', 'outline'], false], 0.95, 0],
			},
		},
		{
			id: 'boundary-casing',
			type: 'line',
			source: 'boundaries',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.casing,
				'line-width': widthByRole(3.2, 1.6, 1.6),
				'line-opacity': ['match', role, 'frontier', 0.55, 0],
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
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 3.4, 4, 5.4, 9, 8.5],
				'line-opacity': ['case', isChosen, 0.85, 0],
			},
		},
		...STROKE_CLASSES.map((stroke) => segmentLayer(stroke, palette)),
		{
			// Invisible and wide: what a finger can hit. Opacity 0 still answers hit tests.
			id: 'boundary-hit',
			type: 'line',
			source: 'boundaries',
			paint: { 'line-color': palette.frontier, 'line-width': 14, 'line-opacity': 0 },
		},
	];
}
