import type { Parcel } from '../../atlas/model';
import type { Numbered, ParcelFeature } from '../../data/decode';
import { paintOf, type SideBook } from './paint';
import type { PatternId } from './patterns';
import type { MultiPolygon, Polygon } from 'geojson';

export type HatchFeature = Numbered<Polygon | MultiPolygon, { parcel: number; pattern: PatternId }>;

/**
 * One copy of a parcel for every hatch it ever bears, in any reading. `fill-pattern` cannot read feature-state, so each pair is
 * a feature of its own and the state only turns it on: a year step then writes states and loads nothing.
 */
export function hatchFeatures(
	parcels: ParcelFeature[],
	records: Pick<Parcel, 'index' | 'tenures' | 'readings'>[],
	book: SideBook,
): HatchFeature[] {
	const byIndex = new Map(records.map((record) => [record.index, record]));
	const features: HatchFeature[] = [];
	for (const { id: parcel, geometry } of parcels) {
		const patterns = new Set<PatternId>();
		const record = byIndex.get(parcel);
		const tenures = [record?.tenures, ...Object.values(record?.readings ?? {})].flatMap((list) => list ?? []);
		for (const tenure of tenures) {
			const { hatch } = paintOf(tenure, book);
			if (hatch) patterns.add(hatch);
		}
		for (const pattern of patterns)
			features.push({
				type: 'Feature',
				id: features.length + 1,
				properties: { parcel, pattern },
				geometry,
			});
	}
	return features;
}
