import { OPEN_END, type HistoricalEvent, type ReadingTopic, type Route } from '../../src/lib/atlas/model.ts';
import type { AuthoredEvent, AuthoredReading, AuthoredRoute } from '../record/schema.ts';
import { dayRange } from './dayRange.ts';

/** An event as the page reads it: its date as a range of days. */
export function eventOf({ day, until, instrument, note, ...event }: AuthoredEvent): HistoricalEvent {
	return {
		...event,
		from: dayRange(day)[0],
		to: dayRange(until ?? day)[1],
		...(instrument !== undefined && { instrument }),
		...(note !== undefined && { note }),
	};
}

/** A route as the page reads it: each leg from its first day on. */
export function routeOf({ legs, note, ...route }: AuthoredRoute): Route {
	return {
		...route,
		legs: legs.map(({ from, to, ...leg }) => ({
			...leg,
			from: dayRange(from)[0],
			to: to === undefined ? OPEN_END : dayRange(to)[1],
		})),
		...(note !== undefined && { note }),
	};
}

/** A topic on which the historiographies differ, with the parcels whose holders differ. */
export function readingOf({ tenures, ...topic }: AuthoredReading): ReadingTopic {
	const parcels = [tenures?.chinese, tenures?.russian].flatMap((side) => Object.keys(side ?? {}));
	return { ...topic, parcels: [...new Set(parcels)] };
}
