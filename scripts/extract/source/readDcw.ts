import path from 'node:path';
import type { Position } from '../../../src/lib/geo/position.ts';
import { fetchPackage } from './fetchPackage';
import { openHdf5, type Hdf5File } from './openHdf5';
import { DCW } from './packages';

/** A ring ends, and the next begins, where the longitude holds this. */
const BREAK = 65535;

/**
 * The rings of DCW regions by code (`RUTY`, `CNXJ` …), 5 decimals. Coordinates are 16-bit fractions of the
 * region's own bounding box, so two neighbours' copies of one line differ by up to about 100 m.
 */
export async function readDcw(codes: readonly string[]): Promise<Map<string, Position[][]>> {
	const file = await openHdf5(path.join(fetchPackage(DCW), 'gmt-dcw/dcw-gmt.nc'));
	return new Map(
		codes.map((code) => {
			if (!file.has(`${code}_lon`)) throw new Error(`${DCW.name} has no region ${code}`);
			const [lon, lat] = [file.values(`${code}_lon`), file.values(`${code}_lat`)];
			const toLon = scaleOf(file, `${code}_lon`);
			const toLat = scaleOf(file, `${code}_lat`);
			const rings: Position[][] = [];
			lon.forEach((x, i) => {
				if (x === BREAK) rings.push([]);
				else rings.at(-1)!.push([toLon(x), toLat(lat[i])]);
			});
			return [code, rings.filter((ring) => ring.length > 3)];
		}),
	);
}

/** Asks the file once: an attribute costs far more than the thousands of values it applies to. */
function scaleOf(file: Hdf5File, variable: string): (value: number) => number {
	const [scale, min] = [file.attribute(variable, 'scale'), file.attribute(variable, 'min')];
	return (value) => Math.round((value / scale + min) * 1e5) / 1e5;
}
