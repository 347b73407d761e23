import { kindOf, MEMORY_YEARS, type ShownEvent } from '../../atlas/event';
import type { EventKind } from '../../atlas/vocabulary';
import type { Position } from '../../geo/position';

/** An event as the map draws it. */
export interface EventMark {
	id: string;
	kind: EventKind;
	at: Position;
	/** Pixels off its place, so that several at one place stand side by side. */
	offset: [number, number];
	opacity: number;
	/** Of its own year: drawn larger, with its year beside it. */
	fresh: boolean;
	chosen: boolean;
	year: string;
}

/** Pixels from one mark to the next at one place. */
const STEP = 13;

/** Marks of the events of a year, older ones fainter and beneath. */
export function eventMarks(
	shown: readonly ShownEvent[],
	chosen: string | null,
	places: readonly { at: Position }[] = [],
): EventMark[] {
	const rows = new Map<string, number>();
	const sizes = new Map<string, number>();
	for (const { event } of shown) sizes.set(placeKey(event.at), (sizes.get(placeKey(event.at)) ?? 0) + 1);
	return [...shown]
		.map(({ event, age }): EventMark => {
			const key = placeKey(event.at);
			const place = rows.get(key) ?? 0;
			rows.set(key, place + 1);
			return {
				id: event.id,
				kind: kindOf(event),
				at: event.at,
				offset: [
					(place - (sizes.get(key)! - 1) / 2) * STEP,
					places.some((town) => near(town.at, event.at)) ? -STEP : 0,
				],
				opacity: Math.round((1 - 0.75 * (age / MEMORY_YEARS)) * 100) / 100,
				fresh: age === 0,
				chosen: event.id === chosen,
				year: event.from.slice(0, 4),
			};
		})
		.sort((a, b) => Number(a.chosen) - Number(b.chosen) || a.opacity - b.opacity);
}

/** So close to a town that the mark would hide its dot and name: it stands above them. */
const near = (a: Position, b: Position) => Math.abs(a[0] - b[0]) < 0.6 && Math.abs(a[1] - b[1]) < 0.4;

/** Events closer than about ten kilometres share a place. */
const placeKey = ([lon, lat]: Position) => `${lon.toFixed(1)} ${lat.toFixed(1)}`;
