import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { toSquareMetre } from '../../atlas/area';
import type { Catalogue, Claim, Day, Side, Transfer } from '../../atlas/model';
import type { Status } from '../../atlas/vocabulary';
import { sideLookup, type SideOf } from '../../atlas/polity';
import { mergeParcels } from './mergeParcels';
import type { AtlasTopology } from '../topology';

/** Properties of a published transfer. `from` and `to` are polity ids, areas km². */
export interface TransferProperties {
	id: string;
	instrument: string;
	day: Day;
	kind: Transfer['kind'];
	from: string;
	fromSide: Side;
	fromController: string;
	fromControllerSide: Side;
	fromStatus: Status;
	to: string;
	toSide: Side;
	toController: string;
	toControllerSide: Side;
	toStatus: Status;
	/** WGS84 geodesic area. */
	areaKm2: number;
	/** Turf's spherical area. */
	areaTurfKm2: number;
	/** The interval that the doubt of its lines gives `areaKm2`; `null` for a change of the record. */
	lowKm2: number | null;
	highKm2: number | null;
	/** Why it is a change of the record and no transfer that anybody made; empty where it is a transfer. */
	why: string;
	parcels: string[];
	/** Published figures of just its land. */
	claims: Claim[];
}

/** A transfer without its land: what the table and the layer both tell. */
function transferProperties(
	{ from, to, ...transfer }: Transfer,
	claims: readonly Claim[],
	sideOf: SideOf,
): TransferProperties {
	return {
		id: transfer.id,
		instrument: transfer.instrument,
		day: transfer.day,
		kind: transfer.kind,
		from: from.polity,
		fromSide: sideOf(from.polity),
		fromController: from.controller,
		fromControllerSide: sideOf(from.controller),
		fromStatus: from.status,
		to: to.polity,
		toSide: sideOf(to.polity),
		toController: to.controller,
		toControllerSide: sideOf(to.controller),
		toStatus: to.status,
		areaKm2: toSquareMetre(transfer.areaKm2),
		areaTurfKm2: toSquareMetre(transfer.areaTurfKm2),
		lowKm2: transfer.kind === 'record' ? null : toSquareMetre(transfer.lowKm2),
		highKm2: transfer.kind === 'record' ? null : toSquareMetre(transfer.highKm2),
		why: transfer.why ?? '',
		parcels: transfer.parcels,
		claims: claims.filter(
			({ transfers: [only, ...others], parcels }) =>
				only === transfer.id && others.length + parcels.length === 0,
		),
	};
}

/** Every transfer's properties, in the catalogue's order. */
export function allTransfers({
	transfers,
	instruments,
	polities,
}: Pick<Catalogue, 'transfers' | 'instruments' | 'polities'>): TransferProperties[] {
	const sideOf = sideLookup(polities);
	const claims = instruments.flatMap((instrument) => instrument.claims);
	return transfers.map((transfer) => transferProperties(transfer, claims, sideOf));
}

/** Published transfers, each with the land it moved. */
export type TransferLayer = FeatureCollection<Polygon | MultiPolygon, TransferProperties>;

/** The published transfers of an instrument; none where it moved no land. */
export function transferFeatures(
	catalogue: Pick<Catalogue, 'transfers' | 'instruments' | 'polities'>,
	topology: AtlasTopology,
	instrument: string,
): TransferLayer {
	const features = allTransfers(catalogue).filter((properties) => properties.instrument === instrument);
	return withLand(features, topology);
}

/** The published transfers of some days, the first and the last inside. */
export function transfersBetween(
	catalogue: Pick<Catalogue, 'transfers' | 'instruments' | 'polities'>,
	topology: AtlasTopology,
	first: Day,
	last: Day,
): TransferLayer {
	return withLand(
		allTransfers(catalogue).filter(({ day }) => first <= day && day <= last),
		topology,
	);
}

/** Transfers with the land of their parcels, merged. */
export function withLand(transfers: readonly TransferProperties[], topology: AtlasTopology): TransferLayer {
	const features = transfers.map((properties): Feature<Polygon | MultiPolygon, TransferProperties> => ({
		type: 'Feature',
		properties,
		geometry: mergeParcels(topology, new Set(properties.parcels)),
	}));
	return { type: 'FeatureCollection', features };
}
