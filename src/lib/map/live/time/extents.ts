import { boxAround, boxOf, type Box } from '../../../geo/box';
import { linesOf, polygonsOf } from '../../../geo/geojson';
import type { Position } from '../../../geo/position';
import { at, CHANGED, LINE_GROWTH, RIBBON } from '../../scene/looks';
import { fromOrigin, type Origin } from './detail';
import type { Pictured, Tables } from './sceneLooks';
import type { Sight } from './sight';

/** Where a thing is drawn. */
export interface Extent {
	/** World units off the origin. */
	box: Box;
	/** How far a band reaches beyond its line, pixels at zoom 0. */
	band: number;
}

/** Where each thing of an atlas is drawn, by table and number. */
export type Extents = Record<keyof Tables, ReadonlyMap<number, Extent>>;

export function extentsOf({ features, segments, bands }: Pictured, origin: Origin): Extents {
	const around = (lines: Position[][], band = 0): Extent => ({
		box: boxOf(fromOrigin(lines.flat(), origin)),
		band,
	});
	const ofLines = ({ geometry }: { geometry: Parameters<typeof linesOf>[0] }) =>
		around(linesOf(geometry) as Position[][]);
	return {
		land: new Map(
			features.parcels.map(({ id, geometry }) => [
				id,
				// Its outlines are enough: holes lie within.
				around(polygonsOf(geometry).map(([outline]) => outline as Position[])),
			]),
		),
		boundaries: new Map(features.boundaries.map((line) => [line.id, ofLines(line)])),
		segments: new Map(segments.map((line) => [line.id, ofLines(line)])),
		bands: new Map(
			bands.map(({ id, geometry, properties: { band } }) => [
				id,
				around(geometry.coordinates as Position[][], band / 2),
			]),
		),
	};
}

/** Device pixels from the left and from the bottom: left, bottom, width, height. */
export type Part = readonly [number, number, number, number];

/** The part of the canvas in which some things are drawn; `null` where none of them is in sight. */
export function partOf(extents: readonly Extent[], sight: Sight): Part | null {
	const [width, height] = sight.size;
	const [left, top] = sight.window;
	const line =
		2 + Math.max(RIBBON.width * at(LINE_GROWTH, sight.zoom), CHANGED.ring.radius + CHANGED.ring.width);
	const boxes = extents.map(({ box, band }): Box => {
		const about = (line + band * 2 ** sight.zoom) * sight.pixelRatio;
		const x = (world: number) => (world - left) * sight.scale;
		const y = (world: number) => (world - top) * sight.scale;
		return [x(box[0]) - about, y(box[1]) - about, x(box[2]) + about, y(box[3]) + about];
	});
	const inSight = boxes.filter(([x0, y0, x1, y1]) => x1 > 0 && y1 > 0 && x0 < width && y0 < height);
	if (inSight.length === 0) return null;
	const [x0, y0, x1, y1] = boxAround(inSight);
	const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
	const [west, east] = [Math.floor(within(x0, width)), Math.ceil(within(x1, width))];
	const [north, south] = [Math.floor(within(y0, height)), Math.ceil(within(y1, height))];
	return [west, height - south, east - west, south - north];
}

/** All of the canvas. */
export const wholeOf = ({ size: [width, height] }: Sight): Part => [0, 0, width, height];
