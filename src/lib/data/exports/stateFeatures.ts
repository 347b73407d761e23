import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { toSquareMetre } from '../../atlas/area';
import { compareYears, type ComparedLand } from '../../atlas/compare';
import { lastDayOfYear } from '../../atlas/day';
import { areaAsOne } from '../../atlas/landSum';
import type { Catalogue, Day, Holding, Parcel, Side } from '../../atlas/model';
import type { Lang, Status } from '../../atlas/vocabulary';
import { sideLookup } from '../../atlas/polity';
import type { AtlasTopology } from '../topology';
import { areaOf } from './heldFeatures';
import { mergeParcels } from './mergeParcels';
import { snapshotFeatures, type SnapshotProperties } from './snapshotFeatures';
import { transferFeatures, type TransferProperties } from './transferFeatures';

/** What a saved file is made from: the record in the reader's reading and language. */
export interface StateRecord {
	catalogue: Pick<Catalogue, 'parcels' | 'polities' | 'transfers' | 'instruments' | 'rims'>;
	topology: AtlasTopology;
	lang: Lang;
	/** A holding in the reader's words. */
	inWords: (holding: Holding) => string;
}

export type Land<Properties> = Feature<Polygon | MultiPolygon, Properties>;

/** An area, km²: WGS84 geodesic, the interval that the doubt of its lines gives it, and Turf's spherical one. */
interface Measured {
	areaKm2: number;
	/** `null` where nobody handed it over, so that no line's doubt tells how much it was. */
	lowKm2: number | null;
	highKm2: number | null;
	areaTurfKm2: number;
}

/** Land held alike on a day. Names are in the reader's language. */
export interface HeldProperties extends SnapshotProperties, Measured {
	year: number;
	day: Day;
	polityName: string;
	controllerName: string;
	/** The holding in words. */
	held: string;
	parcelNames: string[];
}

/** Land held one way at the end of the earlier year and another way at the end of the later. */
export interface ChangedProperties extends Measured {
	fromYear: number;
	fromDay: Day;
	from: string;
	fromName: string;
	fromSide: Side;
	fromController: string;
	fromControllerSide: Side;
	fromStatus: Status;
	/** The holding in words. */
	fromHeld: string;
	toYear: number;
	toDay: Day;
	to: string;
	toName: string;
	toSide: Side;
	toController: string;
	toControllerSide: Side;
	toStatus: Status;
	toHeld: string;
	/** Whether it passed from side to side, or only the control over it changed. */
	kind: ComparedLand['kind'];
	/** Ids of the instruments that moved it in between, and their names. */
	instruments: string[];
	instrumentNames: string[];
	parcels: string[];
	parcelNames: string[];
}

/** Land that the chosen instrument moved. */
export interface MovedProperties extends Omit<TransferProperties, 'claims'> {
	instrumentName: string;
	fromName: string;
	fromHeld: string;
	toName: string;
	toHeld: string;
	parcelNames: string[];
	/** Figures published of it, `more than 600000`, each with the id of its source. */
	published: string[];
}

/** All land by who held it on a day. */
export function heldLand(record: StateRecord, year: number, day: Day): Land<HeldProperties>[] {
	const { catalogue, topology, inWords } = record;
	const { nameOf, parcelsOf } = lookups(record);
	return snapshotFeatures(catalogue, topology, day).features.map((feature) => {
		const { polity, controller } = feature.properties;
		const parcels = parcelsOf(feature.properties.parcels);
		return {
			...feature,
			properties: {
				...{ year, day, ...feature.properties },
				...{ polityName: nameOf(polity), controllerName: nameOf(controller) },
				...{ held: inWords(feature.properties), parcelNames: parcels.map(({ name }) => name) },
				...measured(catalogue, parcels, day),
			},
		};
	});
}

/** The land that changed hands or control between the ends of two years. */
export function changedLand(record: StateRecord, from: number, year: number): Land<ChangedProperties>[] {
	const { catalogue, topology, inWords } = record;
	const { nameOf, instrumentName } = lookups(record);
	const sideOf = sideLookup(catalogue.polities);
	const { early, late, land } = compareYears(catalogue, from, year);
	const toDay = lastDayOfYear(late);
	return land.map(({ before, after, kind, parcels, instruments }) => ({
		type: 'Feature',
		properties: {
			fromYear: early,
			fromDay: lastDayOfYear(early),
			from: before.polity,
			fromName: nameOf(before.polity),
			fromSide: sideOf(before.polity),
			fromController: before.controller,
			fromControllerSide: sideOf(before.controller),
			fromStatus: before.status,
			fromHeld: inWords(before),
			toYear: late,
			toDay,
			to: after.polity,
			toName: nameOf(after.polity),
			toSide: sideOf(after.polity),
			toController: after.controller,
			toControllerSide: sideOf(after.controller),
			toStatus: after.status,
			toHeld: inWords(after),
			kind,
			...measured(catalogue, parcels, toDay),
			instruments,
			instrumentNames: instruments.map(instrumentName),
			parcels: parcels.map(({ id }) => id),
			parcelNames: parcels.map(({ name }) => name),
		},
		geometry: mergeParcels(topology, new Set(parcels.map(({ id }) => id))),
	}));
}

/** The land that an instrument moved; none where it moved none, or none that is drawn. */
export function movedLand(record: StateRecord, instrument: string): Land<MovedProperties>[] {
	const { catalogue, topology, inWords } = record;
	const { nameOf, instrumentName, parcelsOf } = lookups(record);
	return transferFeatures(catalogue, topology, instrument).features.map((feature) => {
		const { claims, ...moved } = feature.properties;
		const { from, fromController, fromStatus, to, toController, toStatus } = moved;
		return {
			...feature,
			properties: {
				...moved,
				instrumentName: instrumentName(instrument),
				fromName: nameOf(from),
				fromHeld: inWords({ polity: from, controller: fromController, status: fromStatus }),
				toName: nameOf(to),
				toHeld: inWords({ polity: to, controller: toController, status: toStatus }),
				parcelNames: parcelsOf(moved.parcels).map(({ name }) => name),
				published: claims.map(({ qualifier, km2, source }) =>
					[qualifier, km2, `(${source})`].filter(Boolean).join(' '),
				),
			},
		};
	});
}

/** What goes by an id, in the reader's language. */
function lookups({ catalogue, lang }: StateRecord) {
	const polities = new Map(catalogue.polities.map(({ id, names }) => [id, names[lang]]));
	const instruments = new Map(catalogue.instruments.map(({ id, names }) => [id, names[lang]]));
	const parcels = new Map(catalogue.parcels.map((parcel) => [parcel.id, parcel]));
	return {
		nameOf: (id: string) => polities.get(id) ?? id,
		instrumentName: (id: string) => instruments.get(id) ?? id,
		parcelsOf: (ids: readonly string[]) => ids.flatMap((id) => parcels.get(id) ?? []),
	};
}

function measured({ rims }: StateRecord['catalogue'], parcels: readonly Parcel[], day: Day): Measured {
	const { lowKm2, highKm2 } = areaAsOne(parcels, rims, day);
	return { ...areaOf(parcels), lowKm2: toSquareMetre(lowKm2), highKm2: toSquareMetre(highKm2) };
}
