import * as v from 'valibot';
import { doubtKm2 } from '../../../atlas/doubt';
import { toSquareMetre } from '../../../atlas/area';
import { compareDays } from '../../../atlas/day';
import type { Parcel, Tenure } from '../../../atlas/model';
import { sideLookup } from '../../../atlas/polity';
import { STATUSES } from '../../../atlas/vocabulary';
import { areaOf } from '../heldFeatures';
import { mergeParcels } from '../mergeParcels';
import {
	amount,
	end,
	endOf,
	listed,
	maybeText,
	oneOf,
	start,
	text,
	type LanguageFields,
	actPage,
} from './fields';
import { pageOf } from '../pageOf';
import { layer } from './layer';

/** Who held which land from when to when, and by which act: what was held alike by one act is one feature. */
export const tenures = ({ inLanguages, wordsOf }: LanguageFields) =>
	layer({
		name: 'tenures',
		description: 'Who held which land from when to when, and by which act',
		fields: v.strictObject({
			start,
			end,
			sovereign: text('Id of the sovereign; joint or none where there is no single one'),
			...inLanguages('sov', 'Name of the sovereign'),
			sov_side: text('Side that the sovereign counts as'),
			controller: text('Id of who was in control'),
			...inLanguages('ctrl', 'Name of who was in control'),
			ctrl_side: text('Side that the controller counts as'),
			status: oneOf(STATUSES, 'How the land was held'),
			instrument: text('Id of the act that began it'),
			...inLanguages('inst', 'Name of the act'),
			record_why: maybeText('Why its beginning is a change of the record and no transfer that anybody made'),
			area_km2: amount('WGS84 geodesic area'),
			low_km2: amount('Least area that the doubt of the lines allows'),
			high_km2: amount('Greatest area that the doubt of the lines allows'),
			turf_km2: amount('Spherical area, as Turf computes it'),
			parcels: text('Ids of the parcels that it is made of'),
			sources: text('Ids of the sources'),
			page: actPage,
		}),
		features({ catalogues: { en }, topology }) {
			const polities = new Map(en.polities.map((polity) => [polity.id, polity]));
			const acts = new Map(en.instruments.map((act) => [act.id, act]));
			const sideOf = sideLookup(en.polities);
			return groups(en.parcels).map(({ tenure, parcels, sources }) => {
				const { areaKm2, areaTurfKm2 } = areaOf(parcels);
				const doubt = doubtKm2(en.rims, new Set(parcels.map(({ index }) => index)), tenure.from);
				return {
					type: 'Feature',
					properties: {
						start: tenure.from,
						end: endOf(tenure.to),
						sovereign: tenure.polity,
						...wordsOf('sov', polities.get(tenure.polity)?.names),
						sov_side: sideOf(tenure.polity),
						controller: tenure.controller,
						...wordsOf('ctrl', polities.get(tenure.controller)?.names),
						ctrl_side: sideOf(tenure.controller),
						status: tenure.status,
						instrument: tenure.by,
						...wordsOf('inst', acts.get(tenure.by)?.names),
						record_why: tenure.recordChange ?? '',
						area_km2: areaKm2,
						low_km2: toSquareMetre(Math.max(0, areaKm2 - doubt)),
						high_km2: toSquareMetre(areaKm2 + doubt),
						turf_km2: areaTurfKm2,
						parcels: listed(parcels.map(({ id }) => id)),
						sources: listed([...sources]),
						page: pageOf('treaties', tenure.by),
					},
					geometry: mergeParcels(topology, new Set(parcels.map(({ id }) => id))),
				};
			});
		},
	});

/** Parcels that were held alike by one act, in the order of first days. */
function groups(parcels: readonly Parcel[]): { tenure: Tenure; parcels: Parcel[]; sources: Set<string> }[] {
	const found = new Map<string, ReturnType<typeof groups>[number]>();
	for (const parcel of parcels)
		for (const tenure of parcel.tenures) {
			const { from, to, polity, controller, status, by, recordChange = '' } = tenure;
			const key = [from, to, polity, controller, status, by, recordChange].join('|');
			const group = found.get(key) ?? { tenure, parcels: [], sources: new Set() };
			group.parcels.push(parcel);
			for (const source of tenure.sources) group.sources.add(source);
			found.set(key, group);
		}
	return [...found.values()].sort((a, b) => compareDays(a.tenure.from, b.tenure.from));
}
