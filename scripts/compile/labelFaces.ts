import { join } from 'node:path';
import { RecordProblem } from '../record/problem.ts';
import { isInside, type Face, type Partition } from '../partition/faces.ts';
import { toCell, toPosition, type Cell } from '../partition/grid.ts';
import { boxOf, isInBox } from '../../src/lib/geo/box.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import { geodesicAreaKm2 } from '../../src/lib/geo/geodesicArea.ts';
import type { Box } from '../../src/lib/atlas/border.ts';
import { insidePoint } from '../partition/insidePoint.ts';
import type { Position } from '../../src/lib/geo/position.ts';

/** Label of water and of what lies beyond the frame. Parcel n of `parcels.yaml` (from 0) has label n + 1. */
export const WATER = 0;

/** Unlabelled faces smaller than this are slips of drawing, km². */
const SLIVER_KM2 = 1;

/** What labels faces: points in land and in water, within the frame. */
export interface Labelled {
	/** Folder of the record, for messages. */
	folder: string;
	border: { frame: Box };
	water: { id: string; at: Position[] }[];
	parcels: { id: string; at: Position[] }[];
}

/**
 * Gives each face the parcel whose point lies in it.
 * @returns for each face its label
 * @param report called with a line of text when slivers were given away
 * @throws RecordProblem for a face without a point, with points of two parcels, or a point in the wrong place
 */
export function labelFaces(
	partition: Partition,
	record: Labelled,
	report: (text: string) => void = () => {},
): Int32Array {
	const file = join(record.folder, 'parcels.yaml');
	const labels = new Int32Array(partition.faces.length).fill(-1);
	labels[partition.outside] = WATER;
	const names = ['water', ...record.parcels.map((parcel) => parcel.id)];
	const boxes = partition.faces.map(({ rings }) => boxOf(rings[0] ?? []));

	const put = (label: number, position: Position, where: string) => {
		checkPoint(position, record.border.frame, file, where);
		const cell = toCell(position);
		const face = partition.faces.findIndex(
			(candidate, i) => i !== partition.outside && isInBox(cell, boxes[i]!) && isInFace(cell, candidate),
		);
		const known = labels[face]!;
		if (known !== -1 && known !== label) {
			throw new RecordProblem(
				file,
				`${where}, point [${position.join(', ')}]`,
				`its face is already labelled '${names[known]}', so two parcels would claim it`,
				'move the point, or draw the line that should part them',
			);
		}
		if (known === label && label !== WATER) {
			throw new RecordProblem(
				file,
				`${where}, point [${position.join(', ')}]`,
				'two of its points lie in one face',
				'keep one point for each face',
			);
		}
		labels[face] = label;
	};
	for (const { id, at } of record.water) for (const point of at) put(WATER, point, `water ${id}`);
	record.parcels.forEach(({ id, at }, i) => at.forEach((point) => put(i + 1, point, `parcel ${id}`)));

	absorbSlivers(partition, labels, report);
	const bare = partition.faces.flatMap((face, i) => (labels[i] === -1 ? [face] : []));
	if (bare.length > 0) {
		const listed = bare
			.slice(0, 40)
			.map(
				(face) =>
					`[${insidePoint(face)
						.map((n) => n.toFixed(4))
						.join(', ')}] (${extent(face)})`,
			)
			.join('\n           ');
		throw new RecordProblem(
			file,
			`${bare.length} face(s) of the map`,
			`no parcel has a point in the face at\n           ${listed}`,
			'give a parcel this point under `at`, or add a parcel',
		);
	}
	return labels;
}

/**
 * Where two drawings of one corner cross, faces of a few hundred metres appear that no author meant. Those under
 * SLIVER_KM2 without a label go to the labelled neighbour they share the longest border with.
 */
function absorbSlivers(partition: Partition, labels: Int32Array, report: (text: string) => void): void {
	const shared = new Map<number, Map<number, number>>();
	for (const half of partition.halfEdges) {
		if (labels[half.face] !== -1) continue;
		const neighbour = labels[partition.halfEdges[half.twin]!.face]!;
		const lengths = shared.get(half.face) ?? new Map<number, number>();
		const km = distanceKm(toPosition(half.from), toPosition(half.to));
		if (neighbour !== -1) lengths.set(neighbour, (lengths.get(neighbour) ?? 0) + km);
		shared.set(half.face, lengths);
	}
	let count = 0;
	let largest = 0;
	for (const [face, lengths] of shared) {
		const rings = partition.faces[face]!.rings.map((ring) => ring.map(toPosition));
		const km2 = geodesicAreaKm2({ type: 'Polygon', coordinates: rings });
		const longest = [...lengths].sort((a, b) => b[1] - a[1])[0];
		if (km2 >= SLIVER_KM2 || !longest) continue;
		labels[face] = longest[0];
		count++;
		largest = Math.max(largest, km2);
	}
	if (count > 0)
		report(`${count} slivers, the largest of ${largest.toFixed(2)} km², given to their neighbours`);
}

function checkPoint(
	[lon, lat]: Position,
	[west, south, east, north]: Box,
	file: string,
	where: string,
): void {
	if (lon > west && lon < east && lat > south && lat < north) return;
	const swapped = lat > west && lat < east && lon > south && lon < north;
	throw new RecordProblem(
		file,
		`${where}, point [${lon}, ${lat}]`,
		swapped ? 'latitude and longitude are swapped' : 'it lies outside the frame',
		swapped ? `write [${lat}, ${lon}]: longitude first` : 'give a point inside the frame',
	);
}

function isInFace(cell: Cell, { rings: [outer, ...holes] }: Face): boolean {
	return isInside(cell, outer!) && !holes.some((hole) => isInside(cell, hole));
}

/** The face's span in km, roughly, so that a sliver is told from a province. */
function extent(face: Face): string {
	const [west, south, east, north] = boxOf((face.rings[0] ?? []).map(toPosition));
	const middle = (south + north) / 2;
	const wide = distanceKm([west, middle], [east, middle]);
	const high = distanceKm([west, south], [west, north]);
	return `${wide.toFixed(1)} × ${high.toFixed(1)} km`;
}
