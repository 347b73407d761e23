import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';
import { collectLines, type LineTag } from '../../../scripts/compile/collectLines';
import { expandTenures } from '../../../scripts/compile/expandTenures';
import { toPosition } from '../../../scripts/partition/grid';
import { readRecord } from '../../../scripts/record/record';
import { readNatural } from '../../../scripts/trace/natural';
import { traceRecord } from '../../../scripts/trace/traceRecord';
import { contains } from '../../../src/lib/atlas/interval';

export type LineProperties = LineTag;

export interface PointProperties {
	/** Who held the land around the point; the empty word in water. */
	holder: string;
}

/**
 * Writes what both children read: `lines.geojson`, the very lines that the compile cuts land with, and `points.geojson`,
 * a point in each face with its holder on a day.
 * @returns how much it is
 */
export function writeWorkload(
	geodata: string,
	folder: string,
	day: string,
): { lines: number; vertices: number } {
	const record = readRecord(geodata);
	const natural = readNatural(join(geodata, 'natural'), record.border.frame);
	const { lines, tags } = collectLines(record, natural, traceRecord(record, natural));
	write<LineProperties>(
		join(folder, 'lines.geojson'),
		lines.map(({ cells, tag }) => [tags[tag]!, { type: 'LineString', coordinates: cells.map(toPosition) }]),
	);
	const held = record.parcels.map((parcel) => ({
		at: parcel.at,
		holder: expandTenures(parcel, record).find((tenure) => contains(tenure, day))!.polity,
	}));
	const water = record.water.map(({ at }) => ({ at, holder: '' }));
	write<PointProperties>(
		join(folder, 'points.geojson'),
		[...held, ...water].flatMap(({ at, holder }) =>
			at.map((coordinates) => [{ holder }, { type: 'Point', coordinates }] as const),
		),
	);
	return { lines: lines.length, vertices: lines.reduce((sum, { cells }) => sum + cells.length, 0) };
}

function write<Properties>(file: string, features: (readonly [Properties, Geometry])[]): void {
	const collection: FeatureCollection<Geometry, Properties> = {
		type: 'FeatureCollection',
		features: features.map(([properties, geometry]) => ({ type: 'Feature', properties, geometry })),
	};
	writeFileSync(file, JSON.stringify(collection));
}
