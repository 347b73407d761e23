import type { Feature, LineString, Polygon } from 'geojson';
import type { Box } from '../../geo/box';
import { GRATICULE } from './looks';

/** Meridians and parallels across the frame; `fine` ones are for near views alone. */
export function graticule([west, south, east, north]: Box): Feature<LineString, { fine: boolean }>[] {
	const { step, fine } = GRATICULE;
	const line = (degrees: number, coordinates: [number, number][]) => ({
		type: 'Feature' as const,
		properties: { fine: degrees % step !== 0 },
		geometry: { type: 'LineString' as const, coordinates },
	});
	return [
		...every(fine.step, west, east).map((lon) =>
			line(lon, [
				[lon, south],
				[lon, north],
			]),
		),
		...every(fine.step, south, north).map((lat) =>
			line(lat, [
				[west, lat],
				[east, lat],
			]),
		),
	];
}

/** Multiples of a step within two bounds. */
function every(step: number, from: number, to: number): number[] {
	const first = Math.ceil(from / step);
	return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, i) => (first + i) * step);
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
