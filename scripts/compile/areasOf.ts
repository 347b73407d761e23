import { area as turfArea } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { geodesicAreaKm2 } from '../../src/lib/geo/geodesicArea.ts';

/** The land's area on the WGS84 ellipsoid, and on Turf's sphere, km² as the record keeps them. */
export function areasOf(land: MultiPolygon): { areaKm2: number; areaTurfKm2: number } {
	return {
		areaKm2: nineFigures(geodesicAreaKm2(land)),
		areaTurfKm2: nineFigures(turfArea(land) / 1e6),
	};
}

/** An area as the record keeps it: nine significant figures are finer than any line here. */
export function nineFigures(km2: number): number {
	return Number(km2.toPrecision(9));
}
