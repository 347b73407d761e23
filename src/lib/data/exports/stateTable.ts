import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Border } from '../../atlas/border';
import { lastDayOfYear } from '../../atlas/day';
import type { Day, Outline, Reading } from '../../atlas/model';
import { dataVersion } from '../../atlas/release';
import type { CountedDay } from '../../atlas/vocabulary';
import { csv, type Cell } from './csv';
import {
	changedLand,
	heldLand,
	movedLand,
	type ChangedProperties,
	type HeldProperties,
	type Land,
	type MovedProperties,
	type StateRecord,
} from './stateFeatures';

/** What the page shows: a year, a treaty in it, or the change between the year and another one. */
export interface ShownState {
	/** Meant as its end, 31 December, unless a day of it is shown. */
	year: number;
	date?: Day | null;
	/** The other year of a comparison, earlier or later. */
	from: number | null;
	/** The chosen instrument. */
	treaty?: string | null;
	/** The reading that the catalogue is in. */
	reading: Reading;
	/** Which day of acts counts in it; the day of its effect, where it is not said. */
	days?: CountedDay;
}

/** Which land a file has: that which the chosen instrument moved, which changed between two years, or all of it. */
export type Saved = 'moved' | 'changed' | 'held';

/** Where a row comes from: a table is passed on without what stood beside it. */
interface Provenance {
	reading: Reading;
	days: CountedDay;
	version: string;
	licence: string;
}

/** A layer that tells by itself what it is; RFC 7946 lets a collection have members of its own. */
export type StateLayer = FeatureCollection<
	Polygon | MultiPolygon,
	(HeldProperties | ChangedProperties | MovedProperties) & Provenance
> & {
	about: ShownState & { saved: Saved; version: string; licence: string; credit: string };
};

/** The record that files are made from, and what it says of itself. */
export interface FileRecord extends StateRecord {
	catalogue: StateRecord['catalogue'] &
		Pick<Outline, 'version' | 'release'> & { border: Pick<Border, 'licence'> };
}

/**
 * Which land of a state a file has. Two years are compared before a treaty is told; a treaty that moved no land leaves
 * all land of its moment.
 */
export function savedOf(
	{ transfers }: Pick<StateRecord['catalogue'], 'transfers'>,
	{ from, treaty }: Pick<ShownState, 'from' | 'treaty'>,
): Saved {
	if (from !== null) return 'changed';
	return transfers.some(({ instrument }) => instrument === treaty) ? 'moved' : 'held';
}

/**
 * What the page shows as GeoJSON (RFC 7946): the land that the chosen treaty moved; in a comparison the land that changed
 * hands or control, by who held it before and after; else all land by who held it. Names are in the reader's language.
 */
export function stateLayer(record: FileRecord, state: ShownState): StateLayer {
	const { border } = record.catalogue;
	const version = dataVersion(record.catalogue);
	const { year, from, reading, days = 'effective', date, treaty } = state;
	const { name: licence, credit } = border.licence;
	const saved = savedOf(record.catalogue, state);
	const land: Land<HeldProperties | ChangedProperties | MovedProperties>[] =
		saved === 'moved'
			? movedLand(record, treaty!)
			: saved === 'changed'
				? changedLand(record, from!, year)
				: heldLand(record, year, date ?? lastDayOfYear(year));
	return {
		type: 'FeatureCollection',
		about: {
			...{ saved, year, ...(date && { date }), from, ...(treaty && { treaty }) },
			...{ reading, days, version, licence, credit },
		},
		features: land.map((feature) => ({
			...feature,
			properties: { ...feature.properties, reading, days, version, licence },
		})),
	};
}

/** Programs for tables read UTF-8 as such only where it begins so. */
const BYTE_ORDER_MARK = '\ufeff';

/** The same rows as CSV, one a feature, without the land itself. */
export function stateCsv({ about, features }: StateLayer): string {
	const columns = [...COLUMNS[about.saved], ...PROVENANCE];
	const rows = features.map(({ properties }) =>
		columns.map((column) => (properties as unknown as { [name: string]: Cell | null })[column] ?? ''),
	);
	return BYTE_ORDER_MARK + csv([columns, ...rows]);
}

/** A file's name for a state: `<atlas>-1689-1858-<treaty>-<reading>-<days>.geojson`. @param atlas `Border.id` */
export function stateFileName(
	atlas: string,
	{ year, date, from, treaty, reading, days = 'effective' }: ShownState,
	extension: string,
): string {
	const [early, late] = from === null ? ['', date ?? year] : [Math.min(from, year), Math.max(from, year)];
	const account = [reading === 'neutral' ? '' : reading, days === 'effective' ? '' : days];
	const parts = [atlas, early, late, treaty ?? '', ...account];
	return `${parts.filter((part) => part !== '').join('-')}.${extension}`;
}

const HELD_COLUMNS = [
	'year',
	'day',
	'polity',
	'polityName',
	'side',
	'controller',
	'controllerName',
	'controllerSide',
	'status',
	'held',
	'areaKm2',
	'lowKm2',
	'highKm2',
	'areaTurfKm2',
	'parcels',
	'parcelNames',
] as const satisfies readonly (keyof HeldProperties)[];

const CHANGED_COLUMNS = [
	'fromYear',
	'fromDay',
	'from',
	'fromName',
	'fromSide',
	'fromController',
	'fromControllerSide',
	'fromStatus',
	'fromHeld',
	'toYear',
	'toDay',
	'to',
	'toName',
	'toSide',
	'toController',
	'toControllerSide',
	'toStatus',
	'toHeld',
	'kind',
	'areaKm2',
	'lowKm2',
	'highKm2',
	'areaTurfKm2',
	'instruments',
	'instrumentNames',
	'parcels',
	'parcelNames',
] as const satisfies readonly (keyof ChangedProperties)[];

const MOVED_COLUMNS = [
	'id',
	'instrument',
	'instrumentName',
	'day',
	'kind',
	'from',
	'fromName',
	'fromSide',
	'fromController',
	'fromControllerSide',
	'fromStatus',
	'fromHeld',
	'to',
	'toName',
	'toSide',
	'toController',
	'toControllerSide',
	'toStatus',
	'toHeld',
	'areaKm2',
	'lowKm2',
	'highKm2',
	'areaTurfKm2',
	'parcels',
	'parcelNames',
	'published',
	'why',
] as const satisfies readonly (keyof MovedProperties)[];

const COLUMNS: Record<Saved, readonly string[]> = {
	held: HELD_COLUMNS,
	changed: CHANGED_COLUMNS,
	moved: MOVED_COLUMNS,
};

const PROVENANCE = ['reading', 'days', 'version', 'licence'] as const satisfies readonly (keyof Provenance)[];
