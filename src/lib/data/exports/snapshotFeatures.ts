import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Day, Outline, Side } from '../../atlas/model';
import type { Status } from '../../atlas/vocabulary';
import { sideLookup } from '../../atlas/polity';
import { groupHoldings } from '../../atlas/snapshot';
import { mergeParcels } from './mergeParcels';
import type { AtlasTopology } from '../topology';

/** Properties of a feature of a published snapshot. */
export interface SnapshotProperties {
	/** Id of the sovereign; `joint` or `none` where there is no single one. */
	polity: string;
	side: Side;
	/** Id of the polity in control. */
	controller: string;
	controllerSide: Side;
	status: Status;
	/** Ids of the parcels it is made of. */
	parcels: string[];
}

/** What a published snapshot of a day tells of all land held alike, without the land itself. */
export function snapshotHoldings(
	{ parcels, polities }: Pick<Outline, 'parcels' | 'polities'>,
	day: Day,
): SnapshotProperties[] {
	const sideOf = sideLookup(polities);
	return groupHoldings(parcels, day).map(({ polity, controller, status, parcels }) => ({
		polity,
		side: sideOf(polity),
		controller,
		controllerSide: sideOf(controller),
		status,
		parcels: parcels.map(({ id }) => id),
	}));
}

/**
 * The snapshot of a day: one feature for all land held alike, merged. RFC 7946: WGS84 longitude and latitude,
 * exterior rings counter-clockwise, no `crs`.
 */
export function snapshotFeatures(
	catalogue: Pick<Outline, 'parcels' | 'polities'>,
	topology: AtlasTopology,
	day: Day,
): FeatureCollection<Polygon | MultiPolygon, SnapshotProperties> {
	const features = snapshotHoldings(catalogue, day).map(
		(properties): Feature<Polygon | MultiPolygon, SnapshotProperties> => ({
			type: 'Feature',
			properties,
			geometry: mergeParcels(topology, new Set(properties.parcels)),
		}),
	);
	return { type: 'FeatureCollection', features };
}
