import { compareDays } from '../../src/lib/atlas/day.ts';
import {
	OPEN_END,
	type HistoricalEvent,
	type History,
	type ReadingTopic,
	type Route,
} from '../../src/lib/atlas/model.ts';
import type { AuthoredRecord } from '../record/record.ts';
import type { AuthoredReading } from '../record/landSchema.ts';
import type { AuthoredEvent, AuthoredRoute } from '../record/schema.ts';
import { dayRange } from './dayRange.ts';

/** Events in date order, routes, the topics on which the historiographies differ, and the tour. */
export function historyOf(record: AuthoredRecord): History {
	return {
		events: record.events.map(eventOf).sort((a, b) => compareDays(a.from, b.from)),
		routes: record.routes.map(routeOf),
		readings: record.readings.map(readingOf),
		tour: record.tour,
	};
}

/** An event as the page reads it: its date as a range of days. */
function eventOf({ day, until, instrument, note, ...event }: AuthoredEvent): HistoricalEvent {
	return {
		...event,
		from: dayRange(day)[0],
		to: dayRange(until ?? day)[1],
		...(instrument !== undefined && { instrument }),
		...(note !== undefined && { note }),
	};
}

/** A route as the page reads it: each leg from its first day on. */
function routeOf({ legs, note, ...route }: AuthoredRoute): Route {
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
function readingOf({ tenures, ...topic }: AuthoredReading): ReadingTopic {
	const parcels = Object.values(tenures ?? {}).flatMap((held) => Object.keys(held ?? {}));
	return { ...topic, parcels: [...new Set(parcels)] };
}
