import * as v from 'valibot';
import { EVENT_TYPES, EVIDENCE } from '../../../atlas/vocabulary';
import { amount, end, endOf, listed, maybeText, oneOf, start, text, type LanguageFields } from './fields';
import { layer } from './layer';

/** What happened at one place. */
export const events = ({ inLanguages, wordsOf }: LanguageFields) =>
	layer({
		name: 'events',
		description: 'What happened at one place, with the days that it lasted or in which its date lies',
		fields: v.strictObject({
			id: text('Id of the event'),
			start,
			end,
			kind: oneOf(EVENT_TYPES, 'What kind of thing it was'),
			...inLanguages('text', 'What happened'),
			doubt_km: amount('How far the place may be off, km'),
			instrument: maybeText('Id of the act that it belongs to'),
			certainty: oneOf(EVIDENCE, 'Whether it was read in the source'),
			sources: text('Ids of the sources'),
		}),
		features: ({ histories }) =>
			histories.en.events.map((event) => ({
				type: 'Feature',
				properties: {
					id: event.id,
					start: event.from,
					end: endOf(event.to),
					kind: event.kind,
					...wordsOf('text', event.text),
					doubt_km: event.km,
					instrument: event.instrument ?? '',
					certainty: event.certainty,
					sources: listed(event.sources),
				},
				geometry: { type: 'Point', coordinates: event.at },
			})),
	});
