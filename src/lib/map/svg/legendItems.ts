import type { FillKey } from '../scene/palette';
import { CONTROL_STATUSES, type PatternId } from '../scene/patterns';
import type { StrokeClass } from '../scene/stroke';
import type { MapGeometry } from './geometry';

/** What a legend can explain; the words for it come with the plate. */
export type LegendKey =
	| 'side-1'
	| 'side-2'
	| 'other'
	| 'joint'
	| 'undelimited'
	| (typeof CONTROL_STATUSES)[number]
	| 'change'
	| StrokeClass
	| 'band';

/** One line of the legend: a fill with a hatch over it, a stroke, or the band of doubt. */
export interface LegendItem {
	key: LegendKey;
	fill?: FillKey;
	hatch?: PatternId;
	stroke?: StrokeClass;
}

const STROKES: StrokeClass[] = ['solid', 'dashed', 'dashdot', 'dotted'];

/** What is on the map and nothing else, in the legend's fixed order. */
export function legendItems({ fills, hatches, strokes, band }: MapGeometry['present']): LegendItem[] {
	const items: LegendItem[] = [];
	for (const side of ['side-1', 'side-2'] as const)
		if (fills.includes(side)) items.push({ key: side, fill: side });
	const other = fills.find((fill) => fill.startsWith('other'));
	if (other) items.push({ key: 'other', fill: other });
	const joint = hatches.find((hatch) => hatch.startsWith('joint'));
	if (joint) items.push({ key: 'joint', hatch: joint });
	if (hatches.includes('undelimited')) items.push({ key: 'undelimited', fill: 'none', hatch: 'undelimited' });
	for (const status of CONTROL_STATUSES) {
		const hatch = hatches.find((id) => id.startsWith(status));
		if (hatch) items.push({ key: status, fill: hatch.endsWith('side-1') ? 'other-0' : 'side-1', hatch });
	}
	if (hatches.includes('change')) items.push({ key: 'change', fill: 'none', hatch: 'change' });
	for (const stroke of STROKES) if (strokes.includes(stroke)) items.push({ key: stroke, stroke });
	if (band) items.push({ key: 'band' });
	return items;
}

/** What a legend has to explain that stands for several maps: all that is on any of them. */
export function presentOnAny(maps: readonly MapGeometry['present'][]): MapGeometry['present'] {
	const all = <Key extends 'fills' | 'hatches' | 'strokes'>(key: Key) => [
		...new Set(maps.flatMap((one) => one[key] as MapGeometry['present'][Key][number][])),
	];
	return {
		fills: all('fills'),
		hatches: all('hatches'),
		strokes: all('strokes'),
		band: maps.some(({ band }) => band),
	};
}
