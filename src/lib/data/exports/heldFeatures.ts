import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { toSquareMetre } from '../../atlas/area';
import type { Day, Outline, Parcel } from '../../atlas/model';
import { snapshotFeatures, type SnapshotProperties } from './snapshotFeatures';
import type { AtlasTopology } from '../topology';

/** Land held alike on a day, measured. */
export interface MeasuredProperties extends SnapshotProperties {
	/** WGS84 geodesic area. */
	areaKm2: number;
	/** Turf's spherical area. */
	areaTurfKm2: number;
}

/** The snapshot of a day with the area of each land: what `atlas.js` gives. */
export function heldFeatures(
	catalogue: Pick<Outline, 'parcels' | 'polities'>,
	topology: AtlasTopology,
	day: Day,
): FeatureCollection<Polygon | MultiPolygon, MeasuredProperties> {
	const parcels = new Map(catalogue.parcels.map((parcel) => [parcel.id, parcel]));
	const { features, ...collection } = snapshotFeatures(catalogue, topology, day);
	return {
		...collection,
		features: features.map((feature) => ({
			...feature,
			properties: {
				...feature.properties,
				...areaOf(feature.properties.parcels.flatMap((id) => parcels.get(id) ?? [])),
			},
		})),
	};
}

/** The area of some parcels together, km², to the square metre. */
export function areaOf(parcels: readonly Parcel[]): { areaKm2: number; areaTurfKm2: number } {
	const sum = (key: 'areaKm2' | 'areaTurfKm2') =>
		toSquareMetre(parcels.reduce((total, parcel) => total + parcel[key], 0));
	return { areaKm2: sum('areaKm2'), areaTurfKm2: sum('areaTurfKm2') };
}
