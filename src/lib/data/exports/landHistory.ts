import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Day, Outline, Side } from '../../atlas/model';
import { sideLookup } from '../../atlas/polity';
import type { Status } from '../../atlas/vocabulary';
import { isInBox } from '../../geo/box';
import { polygonsOf } from '../../geo/geojson';
import type { Position } from '../../geo/position';
import { isInPolygon } from '../../geo/ring';
import { decodeAtlas } from '../decode';
import type { AtlasTopology } from '../topology';
import { areaOf } from './heldFeatures';
import { pageOf } from './pageOf';
import { mergeParcels } from './mergeParcels';

/** Who held a parcel from one day to another. */
export interface LandHistoryProperties {
	/** The parcel's id and its name in the record's language. */
	parcel: string;
	name: string;
	/** Days `[from, to)`; `9999-12-31` is still so. */
	from: Day;
	to: Day;
	/** Id of the sovereign; `joint` or `none` where there is no single one. */
	polity: string;
	side: Side;
	controller: string;
	controllerSide: Side;
	status: Status;
	/** Id of the act that began it. */
	instrument: string;
	/** Why its beginning is a change of the record and no transfer that anybody made; empty where it is a transfer. */
	why: string;
	/** WGS84 geodesic and Turf's spherical area of the parcel. */
	areaKm2: number;
	areaTurfKm2: number;
	/** Ids of the sources. */
	sources: string[];
	/** The atlas's page on the parcel, from the root of the site. */
	page: string;
}

/** One feature for each that held the land at a point, in date order, with the land; none off the record's land. */
export function landHistory(
	{ parcels, polities }: Pick<Outline, 'parcels' | 'polities'>,
	topology: AtlasTopology,
	at: Position,
): FeatureCollection<Polygon | MultiPolygon, LandHistoryProperties> {
	const shapes = new Map(decodeAtlas(topology).parcels.map((shape) => [shape.id, shape]));
	const parcel = parcels.find(
		({ index, bbox }) =>
			isInBox(at, bbox) &&
			polygonsOf(shapes.get(index)!.geometry).some((polygon) => isInPolygon(at, polygon)),
	);
	if (!parcel) return { type: 'FeatureCollection', features: [] };
	const sideOf = sideLookup(polities);
	const geometry = mergeParcels(topology, new Set([parcel.id]));
	const features = parcel.tenures.map((tenure): Feature<Polygon | MultiPolygon, LandHistoryProperties> => ({
		type: 'Feature',
		properties: {
			parcel: parcel.id,
			name: parcel.name,
			from: tenure.from,
			to: tenure.to,
			polity: tenure.polity,
			side: sideOf(tenure.polity),
			controller: tenure.controller,
			controllerSide: sideOf(tenure.controller),
			status: tenure.status,
			instrument: tenure.by,
			why: tenure.recordChange ?? '',
			...areaOf([parcel]),
			sources: tenure.sources,
			page: pageOf('lands', parcel.id),
		},
		geometry,
	}));
	return { type: 'FeatureCollection', features };
}
