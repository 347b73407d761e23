import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Position } from '../../geo/position';
import type { MapAnswers } from '../scene/mapInput';
import { REACH } from '../scene/looks';
import type { Scene } from '../scene/scene';
import type { EventMark } from '../scene/eventMarks';
import { eventAt, parcelAt, placeAt, segmentAt } from './pick';
import type { TimeLayer } from './time/timeLayer';

/** What is on the map at the moment. */
interface Shown {
	time: TimeLayer;
	scene: () => Scene;
	events: () => readonly EventMark[];
}

/** Called by `LiveMap` alone. Tells what the reader chooses on a map and rests the pointer on. */
export function answerPointer(map: MapLibreMap, shown: Shown, answers: MapAnswers): void {
	map.on('click', (event) => choose(map, shown, event, answers));
	// At most one look under the pointer a frame.
	let looking = 0;
	map.on('mousemove', ({ point, lngLat }) => {
		cancelAnimationFrame(looking);
		looking = requestAnimationFrame(() => {
			const event = eventAt(map, shown.events(), point, REACH.pointer);
			answers.onhover(event ?? null, point.x, point.y);
			const found =
				event ??
				placeAt(map, point, REACH.pointer) ??
				segmentAt(map, shown.time, shown.scene(), [lngLat.lng, lngLat.lat]);
			map.getCanvas().style.cursor = found === undefined ? '' : 'pointer';
		});
	});
	map.on('mouseout', () => answers.onhover(null, 0, 0));
}

function choose(
	map: MapLibreMap,
	{ time, scene, events }: Shown,
	{ point, lngLat }: MapMouseEvent,
	answers: MapAnswers,
): void {
	const at: Position = [lngLat.lng, lngLat.lat];
	const reach = matchMedia('(pointer: coarse)').matches ? REACH.finger : REACH.pointer;
	const event = eventAt(map, events(), point, reach);
	if (event !== undefined) return answers.onevent(event);
	const place = placeAt(map, point, reach);
	if (place !== undefined) return answers.onplace(place);
	const segment = segmentAt(map, time, scene(), at);
	if (segment !== undefined) return answers.online(segment, at);
	const parcel = parcelAt(time, scene(), at);
	if (parcel !== undefined) answers.onland(parcel, at);
}
