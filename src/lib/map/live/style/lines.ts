import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { dashOf } from '../../scene/dashes';
import {
	BAND,
	BOUNDARIES,
	CASING,
	CHOSEN_LINE,
	LINE_GROWTH,
	OUTLINE,
	REACH,
	RIBBON,
} from '../../scene/looks';
import type { Palette } from '../../scene/palette';
import { STROKE_CLASSES, type StrokeClass } from '../../scene/stroke';
import { ramp } from '../expressions';

const kind: ExpressionSpecification = ['coalesce', ['feature-state', 'kind'], 'none'];

/**
 * A width that grows with the zoom. What is not shown has no width rather than no opacity: a line without
 * width costs nothing to draw and does not answer hit tests.
 */
function widthWhere(
	shown: ExpressionSpecification,
	width: ExpressionSpecification | number,
): ExpressionSpecification {
	return ramp(LINE_GROWTH, (scale) => ['case', shown, ['*', scale, width], 0]);
}

const byKind = (figure: 'width' | 'opacity'): ExpressionSpecification => [
	'match',
	kind,
	'frontier',
	BOUNDARIES.frontier[figure],
	'state',
	BOUNDARIES.state[figure],
	'limit',
	BOUNDARIES.limit[figure],
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
			'line-width': widthWhere(['==', ['feature-state', 'stroke'], stroke], byKind('width')),
			'line-opacity': byKind('opacity'),
			...(dash ? { 'line-dasharray': dash } : {}),
		},
	};
}

/** The ribbon along the inside of a border: each state's tint, deepened at its edge as on a printed plate. */
function ribbon(hand: 'left' | 'right', palette: Palette): LayerSpecification {
	const sign = hand === 'left' ? -1 : 1;
	const key: ExpressionSpecification = ['coalesce', ['feature-state', hand], 'none'];
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
			'line-width': widthWhere(shown, RIBBON.width),
			// Beside the line, not on it: half a width off at every zoom.
			'line-offset': ramp(LINE_GROWTH, (scale) => (scale * sign * RIBBON.width) / 2),
			'line-opacity': [
				'match',
				kind,
				'frontier',
				RIBBON.opacity.frontier,
				'state',
				['match', key, 'other', RIBBON.opacity.other, RIBBON.opacity.state],
				RIBBON.opacity.limit,
			],
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
		// A line's end is as doubtful as its course.
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: {
			'line-color': palette.band,
			'line-width': bandWidth(1, on),
			'line-blur': bandWidth(BAND.blur, on),
			'line-opacity': BAND[on],
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
			'line-width': widthWhere(isChosen, CHOSEN_LINE.width),
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
				'line-width': widthWhere(['boolean', ['feature-state', 'outline'], false], OUTLINE.width),
				'line-opacity': OUTLINE.opacity,
			},
		},
		{
			id: 'boundary-casing',
			type: 'line',
			source: 'boundaries',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.casing,
				'line-width': widthWhere(['==', kind, 'frontier'], CASING.width),
				'line-opacity': CASING.opacity,
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
				'line-width': widthWhere(isChosen, CHOSEN_LINE.casing.width),
				'line-opacity': CHOSEN_LINE.casing.opacity,
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
				'line-width': ['match', kind, 'none', 0, 2 * REACH.line],
				'line-opacity': 0,
			},
		},
	];
}
