import { boxOf } from '../../../src/lib/geo/box.ts';
import type { Box } from '../../../src/lib/geo/box.ts';
import { isInside, signedArea } from '../../../scripts/partition/faces.ts';
import { cellKey, type Cell } from '../../../scripts/partition/grid.ts';

/** A point around which a cell of the grown atlas will lie. */
export interface Site {
	at: Cell;
	/** Position of the real parcel that it lies in; -1 in the sea. */
	parent: number;
}

/** A real parcel's outline: its rings, outer ones and holes alike, on the grid. */
export type Outline = readonly (readonly Cell[])[];

/**
 * Scatters sites over a frame: so many in each parcel, whatever its size, and in the sea as many for its area as on the
 * land. No two lie in one cell of the grid.
 *
 * @param frame `[west, south, east, north]` in cells of the grid
 * @returns first one site of each parcel in turn, then a second one, and so on; those of the sea last
 */
export function scatterSites(
	parcels: readonly Outline[],
	frame: Box,
	times: number,
	chance: () => number,
): Site[] {
	const boxes = parcels.map((rings) => boxOf(rings.flat() as [number, number][]));
	const taken = new Set<number>();
	const isFree = (at: Cell) => !taken.has(cellKey(at));
	const sites: Site[] = [];
	const put = (at: Cell, parent: number) => {
		taken.add(cellKey(at));
		sites.push({ at, parent });
	};

	for (let round = 0; round < times; round++)
		parcels.forEach((rings, parent) => {
			for (;;) {
				const at = pointIn(boxes[parent]!, chance);
				if (!isFree(at) || !isInAll(at, rings)) continue;
				put(at, parent);
				return;
			}
		});

	const land = parcels.reduce((sum, rings) => sum + areaOf(rings), 0);
	const spread = Math.round((sites.length * areaOfBox(frame)) / land);
	for (let i = 0; i < spread; i++) {
		const at = pointIn(frame, chance);
		const onLand = parcels.some((rings, n) => isInBox(at, boxes[n]!) && isInAll(at, rings));
		if (!onLand && isFree(at)) put(at, -1);
	}
	return sites;
}

/** A cell inside a box, not on its edge. */
function pointIn([west, south, east, north]: Box, chance: () => number): Cell {
	const between = (low: number, high: number) => low + 1 + Math.floor(chance() * (high - low - 1));
	return [between(west, east), between(south, north)];
}

const isInBox = ([x, y]: Cell, [west, south, east, north]: Box) =>
	x > west && x < east && y > south && y < north;

const isInAll = (at: Cell, rings: Outline) => rings.filter((ring) => isInside(at, ring)).length % 2 === 1;

const areaOfBox = ([west, south, east, north]: Box) => (east - west) * (north - south);

/** In square cells: holes turn the other way and take theirs off. */
const areaOf = (rings: Outline) => Math.abs(rings.reduce((sum, ring) => sum + signedArea(ring), 0)) / 2;
