import type { FeatureCollection } from 'geojson';

/** GeoJSON text with one feature a line, so that a change of geometry is a readable diff. */
export function formatLayer(collection: FeatureCollection): string {
	const { features, ...rest } = collection;
	const head = JSON.stringify({ ...rest, features: [] }).slice(0, -2);
	return `${head}\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}
