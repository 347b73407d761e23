import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { build } from 'vite';
import type { Catalogue, Day } from '../../../src/lib/atlas/model';
import { sideLookup } from '../../../src/lib/atlas/polity';
import { decodeAtlas } from '../../../src/lib/data/decode';
import type { AtlasTopology } from '../../../src/lib/data/topology';

/** A tenure as OpenHistoricalMap's tiles have features: dates, and the same as fractions of years. */
export interface DatedProperties {
	side: string;
	start_date: Day;
	end_date: Day;
	start_decdate: number;
	end_decdate: number;
}

/** Every tenure as a feature with its parcel's land: what a map that filters by date is given. */
export function datedFeatures(
	{ parcels, polities }: Pick<Catalogue, 'parcels' | 'polities'>,
	topology: AtlasTopology,
): FeatureCollection<Geometry, DatedProperties> {
	const sideOf = sideLookup(polities);
	const land = new Map(decodeAtlas(topology).parcels.map(({ id, geometry }) => [id, geometry]));
	const features = parcels.flatMap(({ index, tenures }) =>
		tenures.map(({ from, to, polity }): Feature<Geometry, DatedProperties> => {
			const geometry = land.get(index);
			if (!geometry) throw new Error(`parcel ${index} has no land`);
			const dates = { start_date: from, end_date: to };
			const decimals = { start_decdate: decimalYear(from), end_decdate: decimalYear(to) };
			return { type: 'Feature', geometry, properties: { side: sideOf(polity), ...dates, ...decimals } };
		}),
	);
	return { type: 'FeatureCollection', features };
}

/** A day as a fraction of years, counted as OpenHistoricalMap counts: by the days of its year. */
function decimalYear(day: Day): number {
	const year = Number(day.slice(0, 4));
	const [begins, ends] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
	return year + (Date.parse(day) - begins) / (ends - begins);
}

/**
 * Bundles the bare page with an atlas's tenures.
 *
 * @returns the absolute path of the folder it is in
 */
export async function buildPeer(catalogue: Catalogue, topology: AtlasTopology): Promise<string> {
	const folder = resolve('.cache/bench/peer');
	await build({
		root: resolve('tests/bench/peer'),
		configFile: false,
		logLevel: 'warn',
		build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
		worker: { format: 'es' },
	});
	mkdirSync(folder, { recursive: true });
	writeFileSync(`${folder}/tenures.json`, JSON.stringify(datedFeatures(catalogue, topology)));
	return folder;
}
