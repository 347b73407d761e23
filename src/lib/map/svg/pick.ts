import { GLYPH_RADIUS } from '../scene/glyphs';
import { at, CHOSEN_LINE, EVENT, LINE_GROWTH, REACH } from '../scene/looks';
import { linesOf } from '../../geo/geojson';
import type { Point } from '../../geo/position';
import { areaAt, lineWithin, nearestLine } from '../scene/underPoint';
import type { MapDrawing } from './drawing';
import type { MapSubject } from './subject';
import type { PixelBox } from './placeLabels';

/** What stands under the pointer: an event or a place by its id, a segment or a parcel by its index. */
export type Picked =
	| { kind: 'event' | 'place'; id: string }
	| { kind: 'line'; segment: number }
	| { kind: 'land'; parcel: number };

/**
 * What a map has at a point, the topmost first, as the live map answers: events, places, the chosen treaty's line,
 * lines in force, land.
 *
 * @param point pixels of the map
 * @param reach pixels about it in which an event or a place answers
 */
export function pickAt(
	map: MapDrawing,
	features: MapSubject['features'],
	point: Point,
	reach: number,
): Picked | undefined {
	const isIn = ([left, top, right, bottom]: PixelBox) =>
		point[0] >= left - reach &&
		point[0] <= right + reach &&
		point[1] >= top - reach &&
		point[1] <= bottom + reach;
	const around = (x: number, y: number, half: number): PixelBox => [x - half, y - half, x + half, y + half];

	const event = map.events.findLast(({ x, y, fresh }) =>
		isIn(around(x, y, (GLYPH_RADIUS + EVENT.rim) * (fresh ? 1 : EVENT.past))),
	);
	if (event) return { kind: 'event', id: event.id };
	const place = map.places.find(({ x, y, radius, box }) => isIn(around(x, y, radius)) || isIn(box));
	if (place) return { kind: 'place', id: place.id };
	const segment = chosenAt(map, features, point) ?? segmentAt(map, point);
	if (segment !== undefined) return { kind: 'line', segment };
	const parcel = parcelAt(map, point);
	return parcel === undefined ? undefined : { kind: 'land', parcel };
}

/** The chosen treaty's segment within a casing's reach. */
function chosenAt({ scene, sheet, view }: MapDrawing, features: MapSubject['features'], point: Point) {
	const within = (CHOSEN_LINE.casing.width / 2) * at(LINE_GROWTH, view.zoom) + REACH.pastLine;
	const lines = features.segments
		.filter(({ properties }) => scene.segments.has(properties.segment))
		.flatMap(({ geometry, properties: { segment } }) =>
			linesOf(geometry)
				.filter((line) => !sheet.isBeyond(line))
				.map((line) => ({ segment, line: sheet.pixels(line) })),
		);
	return lineWithin(lines, point, within)?.segment;
}

/** The segment of the nearest line in force. */
function segmentAt({ scene, sheet }: MapDrawing, point: Point): number | undefined {
	const lines = [...scene.boundaries]
		.filter(([, { kind, segment }]) => kind !== 'none' && segment >= 0)
		.flatMap(([id, { segment }]) => (sheet.chains.get(id) ?? []).map(({ line }) => ({ segment, line })));
	return nearestLine(lines, point, REACH.line + REACH.pastLine)?.segment;
}

/** The parcel about a point. */
const parcelAt = ({ scene, sheet }: MapDrawing, point: Point): number | undefined =>
	areaAt([...sheet.chains.values()].flat(), point, (parcel) => scene.parcels.has(parcel));
