import type { Map as MapLibreMap } from 'maplibre-gl';
import { worldPx } from '../../geo/mercator';
import type { Point, Position } from '../../geo/position';
import type { EventMark } from '../scene/eventMarks';
import { GLYPH_RADIUS } from '../scene/glyphs';
import { at, CHOSEN_LINE, EVENT, LINE_GROWTH, REACH } from '../scene/looks';
import type { Scene } from '../scene/scene';
import { areaAt, lineWithin, nearestLine } from '../scene/underPoint';
import { fromOrigin } from './time/detail';
import type { TimeLayer } from './time/timeLayer';

/** Called by `LiveMap` alone. A point in pixels of the canvas. */
export interface At {
	x: number;
	y: number;
}

/** The index of the segment whose line is under the pointer, the chosen treaty's first. */
export function segmentAt(
	map: MapLibreMap,
	time: TimeLayer,
	scene: Scene,
	place: Position,
): number | undefined {
	const shown = time.shown;
	if (!shown) return undefined;
	const { level, origin } = shown;
	const point = fromOrigin([place], origin)[0]!;
	const zoom = map.getZoom();
	const world = (pixels: number) => pixels / worldPx(zoom);
	const casing = world((CHOSEN_LINE.casing.width / 2) * at(LINE_GROWTH, zoom) + REACH.pastLine);
	const chosen = level.segments.filter(({ segment }) => scene.segments.has(segment));
	const own = lineWithin(chosen, point, casing);
	if (own) return own.segment;
	const drawn = level.chains.filter(({ id }) => {
		const stroke = scene.boundaries.get(id);
		return stroke && stroke.kind !== 'none' && stroke.segment >= 0;
	});
	const nearest = nearestLine(drawn, point, world(REACH.line + REACH.pastLine));
	return nearest && scene.boundaries.get(nearest.id)?.segment;
}

/** The index of the parcel under the pointer. */
export function parcelAt(time: TimeLayer, scene: Scene, place: Position): number | undefined {
	const shown = time.shown;
	if (!shown) return undefined;
	const point: Point = fromOrigin([place], shown.origin)[0]!;
	return areaAt(shown.level.chains, point, (parcel) => scene.parcels.has(parcel));
}

/** The id of the event under the pointer, the one drawn on top. */
export function eventAt(
	map: MapLibreMap,
	events: readonly EventMark[],
	{ x, y }: At,
	reach: number,
): string | undefined {
	return events.findLast(({ at: place, offset, fresh }) => {
		const middle = map.project(place);
		const half = (GLYPH_RADIUS + EVENT.rim) * (fresh ? 1 : EVENT.past) + reach;
		return Math.abs(middle.x + offset[0] - x) <= half && Math.abs(middle.y + offset[1] - y) <= half;
	})?.id;
}

/** The id of the place under the pointer, the one drawn on top. */
export function placeAt(map: MapLibreMap, { x, y }: At, reach: number): string | undefined {
	const box: [[number, number], [number, number]] = [
		[x - reach, y - reach],
		[x + reach, y + reach],
	];
	const [found] = map.queryRenderedFeatures(box, { layers: ['places'] });
	return found?.properties.id as string | undefined;
}
