import * as v from 'valibot';
import { STATUSES } from '../../../atlas/vocabulary';
import { claimInWords } from '../claimInWords';
import { allTransfers, withLand } from '../transferFeatures';
import {
	amount,
	dayField,
	listed,
	maybeAmount,
	maybeText,
	oneOf,
	text,
	type LanguageFields,
	actPage,
} from './fields';
import { pageOf } from '../pageOf';
import { layer } from './layer';

const KINDS = ['sovereignty', 'control', 'record'] as const;

/** The land that acts moved. */
export const transfers = ({ inLanguages, wordsOf }: LanguageFields) =>
	layer({
		name: 'transfers',
		description: 'The land that acts moved, from whom to whom',
		fields: v.strictObject({
			id: text('Id of the transfer'),
			day: dayField('Day on which it took effect, ISO'),
			instrument: text('Id of the act'),
			...inLanguages('inst', 'Name of the act'),
			kind: oneOf(KINDS, 'Whether the land itself passed, control over it, or only the record changes'),
			from: text('Id of the sovereign before'),
			...inLanguages('from', 'Name of the sovereign before'),
			from_side: text('Its side'),
			from_ctrl: text('Id of who was in control before'),
			from_stat: oneOf(STATUSES, 'How the land was held before'),
			to: text('Id of the sovereign after'),
			...inLanguages('to', 'Name of the sovereign after'),
			to_side: text('Its side'),
			to_ctrl: text('Id of who was in control after'),
			to_stat: oneOf(STATUSES, 'How the land was held after'),
			area_km2: amount('WGS84 geodesic area'),
			low_km2: maybeAmount(
				'Least area that the doubt of the lines allows; nothing for a change of the record',
			),
			high_km2: maybeAmount('Greatest area that the doubt of the lines allows'),
			turf_km2: amount('Spherical area, as Turf computes it'),
			record_why: maybeText('Why it is a change of the record and no transfer that anybody made'),
			claims: maybeText('Areas that others have published, with the ids of their sources'),
			parcels: text('Ids of the parcels'),
			page: actPage,
		}),
		features({ catalogues: { en }, topology }) {
			const polities = new Map(en.polities.map((polity) => [polity.id, polity]));
			const acts = new Map(en.instruments.map((act) => [act.id, act]));
			return withLand(allTransfers(en), topology).features.map(({ properties: one, ...feature }) => ({
				...feature,
				properties: {
					id: one.id,
					day: one.day,
					instrument: one.instrument,
					...wordsOf('inst', acts.get(one.instrument)?.names),
					kind: one.kind,
					from: one.from,
					...wordsOf('from', polities.get(one.from)?.names),
					from_side: one.fromSide,
					from_ctrl: one.fromController,
					from_stat: one.fromStatus,
					to: one.to,
					...wordsOf('to', polities.get(one.to)?.names),
					to_side: one.toSide,
					to_ctrl: one.toController,
					to_stat: one.toStatus,
					area_km2: one.areaKm2,
					low_km2: one.lowKm2,
					high_km2: one.highKm2,
					turf_km2: one.areaTurfKm2,
					record_why: one.why,
					claims: listed(one.claims.map(claimInWords)),
					parcels: listed(one.parcels),
					page: pageOf('treaties', one.instrument),
				},
			}));
		},
	});
