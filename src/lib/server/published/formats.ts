/** The formats of published files: what they are called, and how a host sends them. */
export const FORMATS = {
	geojson: { name: 'GeoJSON', type: 'application/geo+json' },
	topojson: { name: 'TopoJSON', type: 'application/json' },
	gpkg: { name: 'GeoPackage', type: 'application/geopackage+sqlite3' },
	fgb: { name: 'FlatGeobuf', type: 'application/octet-stream' },
	csv: { name: 'CSV', type: 'text/csv; charset=utf-8' },
	json: { name: 'JSON', type: 'application/json' },
	'json.gz': { name: 'JSON, gzip', type: 'application/gzip' },
	jsonld: { name: 'JSON-LD', type: 'application/json' },
	js: { name: 'JavaScript', type: 'text/javascript; charset=utf-8' },
	ts: { name: 'TypeScript', type: 'text/plain; charset=utf-8' },
} as const;

export type Format = keyof typeof FORMATS;
