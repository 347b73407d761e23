import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { lastDayOfYear } from '../atlas/day';
import type { Catalogue, Day, Holding, Parcel, Reading, Side, Status } from '../atlas/model';
import { sideLookup } from '../atlas/polity';
import { changedBetween, holdingKey, tenureAt } from '../atlas/snapshot';
import { csv, type Cell } from './csv';
import { mergeParcels } from './mergeParcels';
import { snapshotFeatures, type SnapshotProperties } from './snapshotFeatures';
import type { AtlasTopology } from './topology';

/** What the page shows: a year, or, where there is another year to compare it with, the change between the two. */
export interface ShownState {
	/** Meant as its end, 31 December. */
	year: number;
	/** The other year of a comparison: its state comes first, whether it is earlier or not. */
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

/** Land held one way at the end of one year and another way at the end of the other. */
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
	areaKm2: number;
	areaTurfKm2: number;
	parcels: string[];
}

/** A layer that tells by itself what it is; RFC 7946 lets a collection have members of its own. */
export type StateLayer = FeatureCollection<Polygon | MultiPolygon, HeldProperties | ChangedProperties> & {
	about: ShownState & { version: string; licence: string; credit: string };
};

/** What all made from the record must say; `DATA-LICENCES.md` says why. */
export const LICENCE = 'ODbL 1.0';
export const CREDIT = '© OpenStreetMap contributors';

type StateRecord = Pick<Catalogue, 'parcels' | 'polities' | 'version'>;

/**
 * What the page shows as GeoJSON (RFC 7946): all land by who held it at the end of the year, or, in a
 * comparison, the land held otherwise by who held it before and after.
 *
 * @param catalogue already in the reading
 */
export function stateLayer(catalogue: StateRecord, topology: AtlasTopology, state: ShownState): StateLayer {
	const { year, from, reading } = state;
	return {
		type: 'FeatureCollection',
		about: { year, from, reading, version: catalogue.version, licence: LICENCE, credit: CREDIT },
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

/** A file's name for a state: `shifting-frontier-1689-1858-chinese.geojson`. */
export function stateFileName({ year, from, reading }: ShownState, extension: string): string {
	const parts = ['shifting-frontier', from ?? '', year, reading === 'neutral' ? '' : reading];
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
	'areaKm2',
	'areaTurfKm2',
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
	{ parcels, polities }: StateRecord,
	topology: AtlasTopology,
	fromYear: number,
	toYear: number,
): Land<ChangedProperties>[] {
	const sideOf = sideLookup(polities);
	const [before, after] = [lastDayOfYear(fromYear), lastDayOfYear(toYear)];
	return groupChanges(parcels, before, after).map(({ from, to, parcels: group }) => ({
		type: 'Feature',
		properties: {
			fromYear,
			from: from.polity,
			fromSide: sideOf(from.polity),
			fromController: from.controller,
			fromControllerSide: sideOf(from.controller),
			fromStatus: from.status,
			toYear,
			to: to.polity,
			toSide: sideOf(to.polity),
			toController: to.controller,
			toControllerSide: sideOf(to.controller),
			toStatus: to.status,
			...areaOf(group),
			parcels: group.map(({ id }) => id),
		},
		geometry: mergeParcels(topology, new Set(group.map(({ id }) => id))),
	}));
}

/** The parcels held otherwise, by what they went from and to, in the order of each change's first parcel. */
function groupChanges(
	parcels: readonly Parcel[],
	before: Day,
	after: Day,
): { from: Holding; to: Holding; parcels: Parcel[] }[] {
	const groups = new Map<string, { from: Holding; to: Holding; parcels: Parcel[] }>();
	for (const parcel of changedBetween(parcels, before, after)) {
		const [from, to] = [tenureAt(parcel, before), tenureAt(parcel, after)];
		if (!from || !to) continue;
		const key = `${holdingKey(from)}>${holdingKey(to)}`;
		const group = groups.get(key) ?? { from, to, parcels: [] };
		group.parcels.push(parcel);
		groups.set(key, group);
	}
	return [...groups.values()];
}

/** Square metres are as fine as an area of these lines can mean anything. */
const toMillionths = (km2: number): number => Math.round(km2 * 1e6) / 1e6;

function areaOf(parcels: readonly Parcel[]): { areaKm2: number; areaTurfKm2: number } {
	const sum = (key: 'areaKm2' | 'areaTurfKm2') =>
		toMillionths(parcels.reduce((total, parcel) => total + parcel[key], 0));
	return { areaKm2: sum('areaKm2'), areaTurfKm2: sum('areaTurfKm2') };
}
