import type { Feature, LineString, Polygon } from 'geojson';
import type { Box } from '../../atlas/border';

/** Meridians and parallels every `step` degrees across the plate's frame. */
export function graticule([west, south, east, north]: Box, step = 10): Feature<LineString>[] {
	const lines: Feature<LineString>[] = [];
	const line = (coordinates: [number, number][]): void => {
		lines.push({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } });
	};
	for (let lon = Math.ceil(west / step) * step; lon <= east; lon += step)
		line([
			[lon, south],
			[lon, north],
		]);
	for (let lat = Math.ceil(south / step) * step; lat <= north; lat += step)
		line([
			[west, lat],
			[east, lat],
		]);
	return lines;
}

/** The plate's edge, as a ring. In Mercator its sides are straight, so four corners suffice. */
export const neatline = (frame: Box): Feature<Polygon> => ({
	type: 'Feature',
	properties: {},
	geometry: { type: 'Polygon', coordinates: [ring(frame)] },
});

/** Everything that is not the plate: margin, drawn as paper over whatever the sources hold out there. */
export const outsideFrame = (frame: Box): Feature<Polygon> => ({
	type: 'Feature',
	properties: {},
	geometry: { type: 'Polygon', coordinates: [ring([-180, -85, 180, 85]), ring(frame).reverse()] },
});

function ring([west, south, east, north]: Box): [number, number][] {
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
}
