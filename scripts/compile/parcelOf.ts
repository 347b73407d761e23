import { area as turfArea } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { sideReadings } from '../../src/lib/atlas/border.ts';
import type { Parcel, Tenure } from '../../src/lib/atlas/model.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { toCell } from '../partition/grid.ts';
import type { AuthoredRecord } from '../record/record.ts';
import type { AuthoredParcel } from '../record/landSchema.ts';
import { areasOf } from './areasOf.ts';
import { readTenures, type NamedTenure } from './expandTenures.ts';
import { insidePoint } from '../partition/insidePoint.ts';
import { boxOfShape } from './movedLand.ts';
import type { HeldParcel } from './overlayTransfers.ts';

/** What is measured of a parcel's shape. */
export type ParcelMeasures = Pick<Parcel, 'areaKm2' | 'areaTurfKm2' | 'at' | 'bbox'>;

/** A shape's areas, a point for its name, its box. */
export function measuresOf(shape: MultiPolygon): ParcelMeasures {
	return { ...areasOf(shape), at: labelPoint(shape), bbox: boxOfShape(shape) };
}

/** A parcel as the page reads it: its measures, its tenures in each reading. */
export function parcelOf(
	{ id, label, tenures }: HeldParcel,
	measures: ParcelMeasures,
	authored: AuthoredParcel,
	record: AuthoredRecord,
): Parcel {
	return {
		id,
		index: label,
		name: authored.name,
		...measures,
		tenures: unnamed(tenures),
		...readingsOf(authored, record),
		...(authored.note !== undefined && { note: authored.note }),
	};
}

function unnamed(tenures: NamedTenure[]): Tenure[] {
	return tenures.map(({ transfer: _transfer, ...tenure }) => tenure);
}

function readingsOf(parcel: AuthoredParcel, record: AuthoredRecord): Pick<Parcel, 'readings'> {
	const held = sideReadings(record.border).flatMap(({ id }) => {
		const tenures = readTenures(parcel, id, record);
		return tenures ? [[id, unnamed(tenures)] as const] : [];
	});
	return held.length > 0 ? { readings: Object.fromEntries(held) } : {};
}

/** A point inside the largest polygon of a shape. */
function labelPoint({ coordinates }: MultiPolygon): Position {
	const largest = [...coordinates].sort(
		(a, b) => turfArea({ type: 'Polygon', coordinates: b }) - turfArea({ type: 'Polygon', coordinates: a }),
	)[0]!;
	return insidePoint({ rings: largest.map((ring) => ring.map((p) => toCell(p as Position))) });
}
