import init, { type Dataset } from 'gdal3.js/node.js';

/* GDAL as it comes from npm: with it GEOS, which knows valid shapes, and PROJ, which knows the ellipsoid. */

/** A layer as GDAL finds it. */
export interface FoundLayer {
	name: string;
	featureCount: number;
	fields: { name: string; type: string }[];
	geometryFields: { type: string }[];
	features?: { properties: Record<string, number | string | null> }[];
}

const gdal = () =>
	init({ path: 'node_modules/gdal3.js/dist/package', useWorker: false, env: {}, errorHandler: () => {} });

/** @throws Error where it cannot open the file */
async function opened(file: string): Promise<Dataset> {
	const { datasets, errors } = await (await gdal()).open(file);
	const [dataset] = datasets;
	if (!dataset) throw new Error(`GDAL cannot open ${file}: ${JSON.stringify(errors)}`);
	return dataset;
}

async function info(dataset: Dataset, ...options: string[]): Promise<FoundLayer[]> {
	const { ogrinfo } = await gdal();
	return ((await ogrinfo(dataset, ['-al', ...options])) as { layers: FoundLayer[] }).layers;
}

/** What GDAL finds in a file. */
export const gdalLayers = async (file: string): Promise<FoundLayer[]> => info(await opened(file), '-so');

/** How many shapes of a layer GEOS holds invalid: that cross themselves, say. */
export async function invalidShapes(file: string, layer: string): Promise<number> {
	const asked = `SELECT count(*) AS n FROM ${layer} WHERE NOT ST_IsValid(geometry)`;
	const [found] = await info(await opened(file), '-dialect', 'sqlite', '-sql', asked, '-features');
	return Number(found?.features?.[0]?.properties.n);
}

/**
 * The areas of a layer beside those that PROJ gives, km²: on the ellipsoid's equal-area cylinder (EPSG:6933), edges divided
 * to 0.02° as they are straight in longitude and latitude.
 */
export async function areasBeside(file: string, layer: string): Promise<{ told: number; found: number }[]> {
	const { ogr2ogr } = await gdal();
	const as = ['-f', 'FlatGeobuf', '-nln', layer];
	const divided = await ogr2ogr(await opened(file), [...as, '-segmentize', '0.02'], `${layer}-divided`);
	const plane = await ogr2ogr(
		await opened(divided.local),
		[...as, '-t_srs', 'EPSG:6933'],
		`${layer}-equal-area`,
	);
	const asked = `SELECT area_km2 AS told, ST_Area(geometry) / 1e6 AS found FROM ${layer}`;
	const [table] = await info(await opened(plane.local), '-dialect', 'sqlite', '-sql', asked, '-features');
	return (table?.features ?? []).map(({ properties }) => properties as { told: number; found: number });
}
