import type { LakeFeature } from '../../data/loadNature';
import type { Position } from '../../geo/position';
import { at, LAKE_NAMES } from '../scene/looks';
import { textWidth, type LabelIndex } from './placeLabels';

/** A lake's name about its middle, on one line or several. */
export interface LakeName {
	name: string;
	size: number;
	/** The baselines' middles, pixels. */
	lines: { text: string; x: number; y: number }[];
}

const LEADING = 1.2;

/**
 * Names in the middles of lakes, wherever they are free.
 *
 * @param lakes with their names in the wished language
 * @param scale how much larger they are than in a window that is read from near
 */
export function setLakeNames(
	index: LabelIndex,
	lakes: readonly LakeFeature[],
	project: (at: Position) => [number, number],
	zoom: number,
	scale = 1,
): LakeName[] {
	const size = Math.round(scale * at(LAKE_NAMES.size, zoom) * 10) / 10;
	return lakes.flatMap(({ geometry, properties: { name } }) => {
		const [x, y] = project(middleOf(geometry));
		const texts = wrapped(name);
		const width = Math.max(...texts.map((text) => textWidth(text) + LAKE_NAMES.spacing * text.length)) * size;
		const tall = (1 + LEADING * (texts.length - 1)) * size;
		const box = [x - width / 2, y - tall / 2, x + width / 2, y + tall / 2] as const;
		if (!index.isFree([...box])) return [];
		index.take([...box]);
		const lines = texts.map((text, i) => ({
			...{ text, x },
			y: y + size * (0.34 + LEADING * (i - (texts.length - 1) / 2)),
		}));
		return [{ name, size, lines }];
	});
}

/** Words on lines no longer than a lake's name may be, where they can be parted. */
function wrapped(name: string): string[] {
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const longer = [lines.at(-1), word].filter(Boolean).join(' ');
		if (lines.length > 0 && textWidth(longer) <= LAKE_NAMES.wrap) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** The middle of the widest stretch of water half way up. */
function middleOf({ type, coordinates }: LakeFeature['geometry']): Position {
	const outer = (type === 'Polygon' ? [coordinates] : coordinates).map(([ring = []]) => ring);
	const ring = outer.reduce((a, b) => (b.length > a.length ? b : a));
	const lats = ring.map(([, lat = 0]) => lat);
	const lat = (Math.min(...lats) + Math.max(...lats)) / 2;
	const shores = ring
		.flatMap(([lon = 0, y = 0], i) => {
			const [from = 0, below = 0] = ring.at(i - 1)!;
			return below > lat === y > lat ? [] : [from + ((lat - below) / (y - below)) * (lon - from)];
		})
		.sort((a, b) => a - b);
	let best: [number, number] = [shores[0]!, shores[1]!];
	for (let i = 2; i + 1 < shores.length; i += 2)
		if (shores[i + 1]! - shores[i]! > best[1] - best[0]) best = [shores[i]!, shores[i + 1]!];
	return [(best[0] + best[1]) / 2, lat];
}
