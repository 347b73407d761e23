import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { isInside } from '../frame';
import { fetchPackage } from '../source/fetchPackage';
import { BORDERS } from '../source/packages';

export interface Country {
	/** ISO 3166 alpha-2, lower case. */
	code: string;
	/** Closed outer rings that reach into the frame, whole (not cut), 5 decimals. */
	rings: Position[][];
}

/**
 * The countries of the frame, in order of precedence: where two rings differ along a shared border,
 * the earlier one's is the border. The source's inner rings (enclaves) are left out.
 */
const PRECEDENCE = {
	RUS: 'ru',
	CHN: 'cn',
	MNG: 'mn',
	KAZ: 'kz',
	KGZ: 'kg',
	TJK: 'tj',
	UZB: 'uz',
	TKM: 'tm',
	AFG: 'af',
	PAK: 'pk',
	IND: 'in',
	IRN: 'ir',
	PRK: 'kp',
	KOR: 'kr',
	JPN: 'jp',
} as const;

export function readCountries(): Country[] {
	const file = path.join(fetchPackage(BORDERS), 'map.geo.json');
	const world = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
		Polygon | MultiPolygon,
		{ A3: string }
	>;
	return Object.entries(PRECEDENCE).map(([a3, code]) => {
		const country = world.features.find((f) => f.properties.A3 === a3);
		if (!country) throw new Error(`${BORDERS.name} has no country ${a3}`);
		const { geometry } = country;
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		return { code, rings: polygons.map((p) => p[0]).filter((ring) => ring.some((p) => isInside(p))) };
	});
}
