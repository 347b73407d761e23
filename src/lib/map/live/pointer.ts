import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Position } from '../../geo/position';
import type { MapAnswers } from '../scene/mapInput';
import { REACH } from '../scene/looks';
import { parcelAt, pointAt, segmentAt } from './pick';

/** Called by `LiveMap` alone. Tells what the reader chooses on a map and rests the pointer on. */
export function answerPointer(map: MapLibreMap, answers: MapAnswers): void {
	map.on('click', (event) => choose(map, event, answers));
	// At most one look under the pointer a frame.
	let looking = 0;
	map.on('mousemove', ({ point }) => {
		cancelAnimationFrame(looking);
		looking = requestAnimationFrame(() => {
			const event = pointAt(map, 'events', point, REACH.pointer);
			answers.onhover(event ?? null, point.x, point.y);
			const found =
				event ?? pointAt(map, 'places', point, REACH.pointer) ?? segmentAt(map, point) !== undefined;
			map.getCanvas().style.cursor = found ? 'pointer' : '';
		});
	});
	map.on('mouseout', () => answers.onhover(null, 0, 0));
}

function choose(map: MapLibreMap, { point, lngLat }: MapMouseEvent, answers: MapAnswers): void {
	const at: Position = [lngLat.lng, lngLat.lat];
	const reach = matchMedia('(pointer: coarse)').matches ? REACH.finger : REACH.pointer;
	const event = pointAt(map, 'events', point, reach);
	if (event !== undefined) return answers.onevent(event);
	const place = pointAt(map, 'places', point, reach);
	if (place !== undefined) return answers.onplace(place);
	const segment = segmentAt(map, point);
	if (segment !== undefined) return answers.online(segment, at);
	const parcel = parcelAt(map, point);
	if (parcel !== undefined) answers.onland(parcel, at);
}
