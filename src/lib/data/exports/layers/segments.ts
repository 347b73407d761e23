import * as v from 'valibot';
import { CERTAINTIES, EVIDENCE, SEGMENT_KINDS } from '../../../atlas/vocabulary';
import { decodeAtlas } from '../../decode';
import { tidyLines } from '../tidyLines';
import {
	amount,
	maybeDay,
	endOf,
	listed,
	maybeText,
	oneOf,
	text,
	type LanguageFields,
	actPage,
} from './fields';
import { pageOf } from '../pageOf';
import { layer } from './layer';

/** The lines that acts drew, each with the days for which it was in force. */
export const segments = ({ inLanguages, wordsOf, inEach }: LanguageFields) =>
	layer({
		name: 'segments',
		description: 'The lines that acts drew, with the days for which each was in force',
		fields: v.strictObject({
			id: text('Id of the segment'),
			start: maybeDay('First day in force, ISO; nothing for a line that never was'),
			end: maybeDay('Day after the last in force; nothing where it still is'),
			instrument: text('Id of the act that drew it'),
			...inLanguages('inst', 'Name of the act'),
			clause: text('Id of the clause that it was drawn by'),
			kind: oneOf(SEGMENT_KINDS, 'What it follows on the ground'),
			...inLanguages('from', 'Where it begins'),
			...inLanguages('to', 'Where it ends'),
			...inLanguages('follow', 'What it follows'),
			certainty: oneOf(CERTAINTIES, 'How sure the line is'),
			doubt_km: amount('Half-width of the doubt, km'),
			drawn: maybeText('How it was drawn: along a border, a river, a divide, by hand, …'),
			evidence: oneOf(EVIDENCE, 'Whether it was read in the source'),
			length_km: amount('Length'),
			sources: text('Ids of the sources'),
			page: actPage,
		}),
		features({ catalogues, topology }) {
			const acts = new Map(catalogues.en.instruments.map((act) => [act.id, act]));
			return decodeAtlas(topology).segments.map(({ properties: { segment: i }, geometry }) => {
				const one = catalogues.en.segments[i]!;
				const said = (key: 'from' | 'to' | 'follows') => inEach((lang) => catalogues[lang].segments[i]![key]);
				return {
					type: 'Feature',
					properties: {
						id: one.id,
						start: one.inForce?.from ?? null,
						end: one.inForce ? endOf(one.inForce.to) : null,
						instrument: one.instrument,
						...wordsOf('inst', acts.get(one.instrument)?.names),
						clause: one.clause,
						kind: one.kind,
						...wordsOf('from', said('from')),
						...wordsOf('to', said('to')),
						...wordsOf('follow', said('follows')),
						certainty: one.certainty,
						doubt_km: one.km,
						drawn: listed(one.drawn),
						evidence: one.evidence,
						length_km: one.lengthKm,
						sources: listed(one.sources),
						page: pageOf('treaties', one.instrument),
					},
					geometry: tidyLines(geometry),
				};
			});
		},
	});
