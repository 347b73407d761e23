import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { toSquareMetre } from '../../atlas/area';
import { compareYears, type ComparedLand } from '../../atlas/compare';
import { lastDayOfYear } from '../../atlas/day';
import type { Outline, Parcel, Reading, Side } from '../../atlas/model';
import type { Status } from '../../atlas/vocabulary';
import { sideLookup } from '../../atlas/polity';
import { csv, type Cell } from './csv';
import { mergeParcels } from './mergeParcels';
import { snapshotFeatures, type SnapshotProperties } from './snapshotFeatures';
import type { AtlasTopology } from '../topology';

/** What the page shows: a year, or, where there is another year to compare it with, the change between the two. */
export interface ShownState {
	/** Meant as its end, 31 December. */
	year: number;
	/** The other year of a comparison, earlier or later. */
	from: number | null;
	/** The reading that the catalogue is in. */
	reading: Reading;
}

/** Land held alike at the end of a year. */
export interface HeldProperties extends SnapshotProperties {
	year: number;
	/** WGS84 geodesic area. */
	areaKm2: number;
	/** Turf's spherical area. */
	areaTurfKm2: number;
}

/** Land held one way at the end of the earlier year and another way at the end of the later. */
export interface ChangedProperties {
	fromYear: number;
	from: string;
	fromSide: Side;
	fromController: string;
	fromControllerSide: Side;
	fromStatus: Status;
	toYear: number;
	to: string;
	toSide: Side;
	toController: string;
	toControllerSide: Side;
	toStatus: Status;
	/** Whether it passed from side to side, or only the control over it changed. */
	kind: ComparedLand['kind'];
	areaKm2: number;
	areaTurfKm2: number;
	/** Ids of the instruments that moved it in between. */
	instruments: string[];
	parcels: string[];
}

/** A layer that tells by itself what it is; RFC 7946 lets a collection have members of its own. */
export type StateLayer = FeatureCollection<Polygon | MultiPolygon, HeldProperties | ChangedProperties> & {
	about: ShownState & { version: string; licence: string; credit: string };
};

type StateRecord = Pick<Outline, 'parcels' | 'polities' | 'transfers' | 'version' | 'border'>;

/**
 * What the page shows as GeoJSON (RFC 7946): all land by who held it at the end of the year, or, in a
 * comparison, the land that changed hands or control, by who held it before and after.
 *
 * @param catalogue already in the reading
 */
export function stateLayer(catalogue: StateRecord, topology: AtlasTopology, state: ShownState): StateLayer {
	const { year, from, reading } = state;
	const { name: licence, credit } = catalogue.border.licence;
	return {
		type: 'FeatureCollection',
		about: { year, from, reading, version: catalogue.version, licence, credit },
		features: from === null ? held(catalogue, topology, year) : changed(catalogue, topology, from, year),
	};
}

/** The same rows as CSV, one a feature, without the land itself. */
export function stateCsv(layer: StateLayer): string {
	const columns = layer.about.from === null ? HELD_COLUMNS : CHANGED_COLUMNS;
	const rows = layer.features.map(({ properties }) =>
		columns.map((column) => (properties as unknown as { [name: string]: Cell })[column] ?? ''),
	);
	return csv([columns, ...rows]);
}

/** A file's name for a state: `<atlas>-1689-1858-<reading>.geojson`. @param atlas `Border.id` */
export function stateFileName(atlas: string, { year, from, reading }: ShownState, extension: string): string {
	const [early, late] = from === null ? ['', year] : [Math.min(from, year), Math.max(from, year)];
	const parts = [atlas, early, late, reading === 'neutral' ? '' : reading];
	return `${parts.filter((part) => part !== '').join('-')}.${extension}`;
}

const HELD_COLUMNS = [
	'year',
	'polity',
	'side',
	'controller',
	'controllerSide',
	'status',
	'areaKm2',
	'areaTurfKm2',
	'parcels',
] as const satisfies readonly (keyof HeldProperties)[];

const CHANGED_COLUMNS = [
	'fromYear',
	'from',
	'fromSide',
	'fromController',
	'fromControllerSide',
	'fromStatus',
	'toYear',
	'to',
	'toSide',
	'toController',
	'toControllerSide',
	'toStatus',
	'kind',
	'areaKm2',
	'areaTurfKm2',
	'instruments',
	'parcels',
] as const satisfies readonly (keyof ChangedProperties)[];

type Land<Properties> = Feature<Polygon | MultiPolygon, Properties>;

function held(catalogue: StateRecord, topology: AtlasTopology, year: number): Land<HeldProperties>[] {
	const areas = new Map(catalogue.parcels.map((parcel) => [parcel.id, parcel]));
	return snapshotFeatures(catalogue, topology, lastDayOfYear(year)).features.map((feature) => {
		const parcels = feature.properties.parcels.flatMap((id) => areas.get(id) ?? []);
		return { ...feature, properties: { year, ...feature.properties, ...areaOf(parcels) } };
	});
}

function changed(
	catalogue: StateRecord,
	topology: AtlasTopology,
	from: number,
	year: number,
): Land<ChangedProperties>[] {
	const sideOf = sideLookup(catalogue.polities);
	const { early, late, land } = compareYears(catalogue, from, year);
	return land.map(({ before, after, kind, parcels, instruments }) => ({
		type: 'Feature',
		properties: {
			fromYear: early,
			from: before.polity,
			fromSide: sideOf(before.polity),
			fromController: before.controller,
			fromControllerSide: sideOf(before.controller),
			fromStatus: before.status,
			toYear: late,
			to: after.polity,
			toSide: sideOf(after.polity),
			toController: after.controller,
			toControllerSide: sideOf(after.controller),
			toStatus: after.status,
			kind,
			...areaOf(parcels),
			instruments,
			parcels: parcels.map(({ id }) => id),
		},
		geometry: mergeParcels(topology, new Set(parcels.map(({ id }) => id))),
	}));
}

function areaOf(parcels: readonly Parcel[]): { areaKm2: number; areaTurfKm2: number } {
	const sum = (key: 'areaKm2' | 'areaTurfKm2') =>
		toSquareMetre(parcels.reduce((total, parcel) => total + parcel[key], 0));
	return { areaKm2: sum('areaKm2'), areaTurfKm2: sum('areaTurfKm2') };
}
