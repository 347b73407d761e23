/** A GeoJSON answer (RFC 7946 §12). */
export function geojson(collection: object): Response {
	return new Response(`${JSON.stringify(collection)}\n`, {
		headers: { 'content-type': 'application/geo+json' },
	});
}
