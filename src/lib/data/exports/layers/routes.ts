import * as v from 'valibot';
import { EVIDENCE, ROUTE_KINDS } from '../../../atlas/vocabulary';
import { amount, end, endOf, listed, oneOf, start, text, whole, type LanguageFields } from './fields';
import { layer } from './layer';

/** Roads, journeys and railways, by the legs in which they were made. */
export const routes = ({ inLanguages, wordsOf, inEach }: LanguageFields) =>
	layer({
		name: 'routes',
		description: 'Roads, journeys and railways, a feature for each leg, straight between the places passed',
		fields: v.strictObject({
			id: text('Id of the route'),
			leg: whole('Number of the leg'),
			start,
			end,
			kind: oneOf(ROUTE_KINDS, 'What kind of route it was'),
			...inLanguages('name', 'Name'),
			...inLanguages('stops', 'Places passed, in order'),
			doubt_km: amount('How far the least sure of the places may be off, km'),
			certainty: oneOf(EVIDENCE, 'Whether it was read in the source'),
			sources: text('Ids of the sources'),
		}),
		features: ({ histories }) =>
			histories.en.routes.flatMap((route, i) =>
				route.legs.map((leg, j) => ({
					type: 'Feature' as const,
					properties: {
						id: route.id,
						leg: j + 1,
						start: leg.from,
						end: endOf(leg.to),
						kind: route.kind,
						...wordsOf('name', route.names),
						...wordsOf(
							'stops',
							inEach((lang) => listed(histories[lang].routes[i]!.legs[j]!.stops.map(({ name }) => name))),
						),
						doubt_km: Math.max(...leg.stops.map(({ km }) => km)),
						certainty: leg.certainty,
						sources: listed(leg.sources),
					},
					geometry: { type: 'LineString' as const, coordinates: leg.stops.map(({ at }) => at) },
				})),
			),
	});
