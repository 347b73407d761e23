import type { Position } from 'geojson';
import { GLYPH_RADIUS } from '../scene/glyphs';
import { at, CHOSEN_LINE, EVENT, LINE_GROWTH, REACH } from '../scene/looks';
import { linesOf } from '../../geo/geojson';
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
	point: [number, number],
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
function chosenAt({ scene, sheet, view }: MapDrawing, features: MapSubject['features'], point: Position) {
	const within = (CHOSEN_LINE.casing.width / 2) * at(LINE_GROWTH, view.zoom) + REACH.pastLine;
	return features.segments.find(
		({ geometry, properties }) =>
			scene.segments.has(properties.segment) &&
			linesOf(geometry).some(
				(line) => !sheet.isBeyond(line) && distanceTo(sheet.pixels(line), point) <= within,
			),
	)?.properties.segment;
}

/** The segment of the nearest line in force. */
function segmentAt({ scene, sheet }: MapDrawing, point: Position): number | undefined {
	let nearest = REACH.line + REACH.pastLine;
	let found: number | undefined;
	for (const [id, { kind, segment }] of scene.boundaries) {
		if (kind === 'none' || segment < 0) continue;
		for (const { line } of sheet.chains.get(id) ?? []) {
			const distance = distanceTo(line, point);
			if (distance > nearest) continue;
			nearest = distance;
			found = segment;
		}
	}
	return found;
}

/** The parcel whose boundaries a line from the point to the east crosses an odd number of times. */
function parcelAt({ scene, sheet }: MapDrawing, [x = 0, y = 0]: Position): number | undefined {
	const odd = new Set<number>();
	for (const { line, left, right } of [...sheet.chains.values()].flat()) {
		let crossings = 0;
		for (let i = 1; i < line.length; i++) {
			const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [line[i - 1]!, line[i]!];
			if (y0 > y !== y1 > y && x0 + ((y - y0) / (y1 - y0)) * (x1 - x0) > x) crossings++;
		}
		if (crossings % 2 === 0) continue;
		for (const parcel of [left, right]) if (!odd.delete(parcel)) odd.add(parcel);
	}
	return [...odd].find((parcel) => scene.parcels.has(parcel));
}

/** Pixels from a line to a point. */
function distanceTo(line: Position[], [x = 0, y = 0]: Position): number {
	let nearest = Infinity;
	for (let i = 1; i < line.length; i++) {
		const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [line[i - 1]!, line[i]!];
		const [dx, dy] = [x1 - x0, y1 - y0];
		const t = Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)));
		nearest = Math.min(nearest, Math.hypot(x - x0 - t * dx, y - y0 - t * dy));
	}
	return nearest;
}
