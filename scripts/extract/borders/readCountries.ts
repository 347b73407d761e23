import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../../src/lib/geo/position.ts';
import { isInBox } from '../../../src/lib/geo/box.ts';
import { polygonsOf } from '../../../src/lib/geo/geojson.ts';
import { FRAME } from '../frame';
import type { BordersTable } from '../schema.ts';
import { fetchPackage } from '../source/fetchPackage';
import { BORDERS } from '../source/packages';

export interface Country {
	/** ISO 3166 alpha-2, lower case. */
	code: string;
	/** Closed outer rings that reach into the frame, whole (not cut), 5 decimals. */
	rings: Position[][];
	/** Its detached rings are exclaves on land, not islands. */
	landlocked: boolean;
}

/** The countries of the table, in its order. The source's inner rings (enclaves) are left out. */
export function readCountries(table: BordersTable['countries']): Country[] {
	const file = path.join(fetchPackage(BORDERS), 'map.geo.json');
	const world = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
		Polygon | MultiPolygon,
		{ A3: string }
	>;
	return table.map(({ code, id, landlocked }) => {
		const country = world.features.find((f) => f.properties.A3 === code);
		if (!country) throw new Error(`${BORDERS.name} has no country ${code}`);
		const outlines = polygonsOf(country.geometry).map(([outer]) => outer);
		const rings = outlines.filter((ring) => ring.some((p) => isInBox(p, FRAME)));
		return { code: id, rings, landlocked };
	});
}
