import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FillKey, Palette } from '../../scene/palette';
import { CHANGED, CHOSEN_LAND, FAINT } from '../../scene/looks';

const FILLS: FillKey[] = ['side-1', 'side-2', 'other-0', 'other-1', 'other-2'];

/** The colour of a fill key held in a feature-state. Bare paper is no colour at all, so the relief stays plain. */
function fillColour(key: string, palette: Palette): ExpressionSpecification {
	const cases = FILLS.flatMap((fill): [string, string] => [fill, palette.fill[fill]]);
	return [
		'match',
		['coalesce', ['feature-state', key], 'none'],
		...cases,
		palette.fill.none,
	] as unknown as ExpressionSpecification;
}

/** A colour mixed with the paper where a parcel's feature-state says `faint`: land that did not change. */
function faintly(colour: ExpressionSpecification, palette: Palette): ExpressionSpecification {
	const strength: ExpressionSpecification = [
		'case',
		['boolean', ['feature-state', 'faint'], false],
		FAINT,
		1,
	];
	return ['interpolate', ['linear'], strength, 0, palette.fill.none, 1, colour];
}

/**
 * Parcels by feature-state: `fill` is what a parcel is, `was` what it was before a jump and `t` how far the
 * cross-fade has come (feature-state has no transitions of its own).
 */
export function parcelLayers(palette: Palette): LayerSpecification[] {
	return [
		{
			id: 'parcel-fill',
			type: 'fill',
			source: 'parcels',
			paint: {
				'fill-color': faintly(
					[
						'interpolate',
						['linear'],
						['coalesce', ['feature-state', 't'], 1],
						0,
						fillColour('was', palette),
						1,
						fillColour('fill', palette),
					],
					palette,
				),
				// Neighbours of one colour must not show the seam between them.
				'fill-antialias': false,
			},
		},
		{
			id: 'parcel-hatch',
			type: 'fill',
			source: 'hatches',
			paint: {
				'fill-pattern': ['get', 'pattern'],
				'fill-opacity': ['coalesce', ['feature-state', 'on'], 0],
				'fill-antialias': false,
			},
		},
		{
			id: 'change-fill',
			type: 'fill',
			source: 'changed',
			paint: {
				'fill-color': palette.accent,
				'fill-opacity': [
					'case',
					['get', 'compared'],
					CHANGED.tint.compared,
					['get', 'plain'],
					CHANGED.tint.plain,
					CHANGED.tint.hatched,
				],
				'fill-antialias': false,
			},
		},
		{
			// Over joint or occupied land a second hatch would be a plaid: there the outline and the tint say it.
			id: 'change-hatch',
			type: 'fill',
			source: 'changed',
			filter: ['get', 'plain'],
			paint: {
				'fill-pattern': 'change',
				'fill-opacity': ['case', ['get', 'compared'], CHANGED.hatch.compared, CHANGED.hatch.alone],
				'fill-antialias': false,
			},
		},
		{
			// Land too small to be seen at this zoom is ringed, so that an island handed over can be found.
			id: 'change-ring',
			type: 'circle',
			source: 'changed-spots',
			filter: ['<', ['zoom'], ['get', 'until']],
			paint: {
				'circle-radius': CHANGED.ring.radius,
				'circle-opacity': 0,
				'circle-color': palette.accent,
				'circle-stroke-color': palette.accent,
				'circle-stroke-width': CHANGED.ring.width,
			},
		},
		{
			id: 'parcel-chosen',
			type: 'line',
			source: 'parcels',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.ink,
				'line-width': ['case', ['boolean', ['feature-state', 'chosen'], false], CHOSEN_LAND.width, 0],
				'line-dasharray': [...CHOSEN_LAND.dash],
			},
		},
	];
}
