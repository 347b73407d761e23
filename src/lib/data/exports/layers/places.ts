import * as v from 'valibot';
import { end, endOf, listed, maybeText, start, text, whole, type LanguageFields, page } from './fields';
import { pageOf } from '../pageOf';
import { layer } from './layer';

/** Places, a feature for each name that they bore. */
export const places = ({ inLanguages, wordsOf }: LanguageFields) =>
	layer({
		name: 'places',
		description: 'Places, a feature for each time in which they bore one name',
		fields: v.strictObject({
			id: text('Id of the place'),
			start,
			end,
			...inLanguages('name', 'Name'),
			rank: whole('How early a map should name it, 1 to 4; 1 is first'),
			parcel: maybeText('Id of the parcel that it lies in'),
			sources: text('Ids of the sources'),
			page,
		}),
		features: ({ catalogues: { en } }) =>
			en.places.flatMap((place) =>
				place.names.map(({ from, to, names }) => ({
					type: 'Feature' as const,
					properties: {
						id: place.id,
						start: from,
						end: endOf(to),
						...wordsOf('name', names),
						rank: place.rank,
						parcel: place.parcel ?? '',
						sources: listed(place.sources),
						page: pageOf('places', place.id),
					},
					geometry: { type: 'Point' as const, coordinates: place.at },
				})),
			),
	});
