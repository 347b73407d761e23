import path from 'node:path';
import { roundPosition, type Position } from '../../../src/lib/geo/position.ts';
import type { Box } from '../../../src/lib/geo/box.ts';
import { fetchPackage } from './fetchPackage';
import { openHdf5, type Hdf5File } from './openHdf5';
import { GSHHG } from './packages';

/**
 * GSHHG is cut into bins of 1°×1°; a line that crosses a bin's edge is two segments whose ends on the edge
 * coincide. Positions are whole 1/65535 of a degree from the bin's south-west corner, stored signed.
 */
interface Bins {
	file: Hdf5File;
	/** Calls back for every segment of every bin that touches the box. */
	eachSegment(box: Readonly<Box>, visit: (segment: number, points: () => Position[]) => void): void;
}

async function openBins(
	name: string,
	pointCount: (file: Hdf5File) => (segment: number) => number,
): Promise<Bins> {
	const file = await openHdf5(path.join(fetchPackage(GSHHG), 'gmt-gshhg', name));
	const firstSegment = file.values('Id_of_first_segment_in_a_bin');
	const segments = file.values('N_segments_in_a_bin');
	const firstPoint = file.values('Id_of_first_point_in_a_segment');
	const lon = file.values('Relative_longitude_from_SW_corner_of_bin');
	const lat = file.values('Relative_latitude_from_SW_corner_of_bin');
	const countOf = pointCount(file);
	return {
		file,
		eachSegment([west, south, east, north], visit) {
			for (let bin = 0; bin < segments.length; bin++) {
				const [x, y] = [bin % 360, 89 - Math.floor(bin / 360)];
				if (x + 1 < west || x > east || y + 1 < south || y > north) continue;
				const at = (i: number) =>
					roundPosition([x + (lon[i] & 0xffff) / 0xffff, y + (lat[i] & 0xffff) / 0xffff]);
				for (let s = firstSegment[bin]; s < firstSegment[bin] + segments[bin]; s++)
					visit(s, () => Array.from({ length: countOf(s) }, (_, i) => at(firstPoint[s] + i)));
			}
		},
	};
}

export interface RiverPiece {
	/** WDBII: 0 double-lined, 1–4 permanent, from major to minor, 5–7 intermittent. Canals are not read. */
	level: number;
	points: Position[];
}

export async function readRiverPieces(box: Readonly<Box>): Promise<RiverPiece[]> {
	const bins = await openBins('binned_river_f.nc', (file) => {
		const counts = file.values('N_points_for_a_segment');
		return (s) => counts[s];
	});
	const levels = bins.file.values('Hierarchial_level_of_a_segment');
	const pieces: RiverPiece[] = [];
	bins.eachSegment(box, (s, points) => {
		if (levels[s] <= 7) pieces.push({ level: levels[s], points: points() });
	});
	return pieces.filter(({ points }) => points.length > 1);
}

/** WDBII's lines between states, in the bins' pieces. */
export async function readBorderPieces(box: Readonly<Box>): Promise<Position[][]> {
	const bins = await openBins('binned_border_f.nc', (file) => {
		const counts = file.values('N_points_for_a_segment');
		return (s) => counts[s];
	});
	const levels = bins.file.values('Hierarchial_level_of_a_segment');
	const pieces: Position[][] = [];
	bins.eachSegment(box, (s, points) => {
		if (levels[s] === 1) pieces.push(points());
	});
	return pieces.filter((points) => points.length > 1);
}

/** A lake (level 2) or an island in one (level 3), still in the bins' pieces. */
export interface ShorePieces {
	id: number;
	/** The polygon this one lies in. */
	parent: number;
	level: 2 | 3;
	areaKm2: number;
	pieces: Position[][];
}

export async function readLakeShores(box: Readonly<Box>, leastAreaKm2: number): Promise<ShorePieces[]> {
	// npts, level, exit and entry share one integer: 23 + 3 + 3 + 3 bits.
	const bins = await openBins('binned_GSHHS_f.nc', (file) => {
		const packed = file.values('Embedded_npts_levels_exit_entry_for_a_segment');
		return (s) => packed[s] >> 9;
	});
	const packed = bins.file.values('Embedded_npts_levels_exit_entry_for_a_segment');
	const polygon = bins.file.values('Id_of_GSHHS_ID');
	const area = bins.file.values('The_km_squared_area_of_polygons');
	const parent = bins.file.values('Id_of_parent_polygons');
	const shores = new Map<number, ShorePieces>();
	bins.eachSegment(box, (s, points) => {
		const [level, id] = [(packed[s] >> 6) & 7, polygon[s]];
		if ((level !== 2 && level !== 3) || area[id] < leastAreaKm2) return;
		const shore = shores.get(id) ?? { id, parent: parent[id], level, areaKm2: area[id], pieces: [] };
		shore.pieces.push(points());
		shores.set(id, shore);
	});
	return [...shores.values()];
}
