import { RecordProblem } from './problem.ts';
import type { AuthoredParcel, AuthoredReading } from './landSchema.ts';

type Until = { from: string; to?: string };

/**
 * Writes out the parcels that were held like another until a day (a strip that a later agreement moved): the other's
 * tenures before that day, in every reading too, and then their own.
 * @throws RecordProblem where a parcel is like none, or like one that is itself like another
 */
export function likeParcels(
	parcels: AuthoredParcel[],
	readings: AuthoredReading[],
	file: string,
): { parcels: AuthoredParcel[]; readings: AuthoredReading[] } {
	const byId = new Map(parcels.map((parcel) => [parcel.id, parcel]));
	const alike = parcels.flatMap(({ id, like }) => (like ? [{ id, ...like }] : []));
	for (const { id, parcel } of alike) {
		const model = byId.get(parcel);
		if (model && !model.like) continue;
		const reason = model ? `'${parcel}' is itself like another parcel` : `unknown parcel id '${parcel}'`;
		throw new RecordProblem(file, `parcel ${id}, like`, reason, 'name a parcel that has its own tenures');
	}
	return {
		parcels: parcels.map(({ like, ...parcel }) => {
			if (!like) return parcel;
			const shared = before(byId.get(like.parcel)!.tenures, like.until);
			return { ...parcel, tenures: [...shared, ...parcel.tenures] };
		}),
		readings: readings.map((topic) => {
			if (!topic.tenures) return topic;
			const shared = (held: Record<string, Until[] | undefined> = {}) =>
				alike.flatMap(({ id, parcel, until }) => {
					const tenures = before(held[parcel] ?? [], until);
					return tenures.length && !held[id] ? [[id, tenures] as const] : [];
				});
			const tenures = Object.fromEntries(
				Object.entries(topic.tenures).map(([reading, held]) => [
					reading,
					held && { ...held, ...Object.fromEntries(shared(held)) },
				]),
			) as AuthoredReading['tenures'];
			return { ...topic, tenures };
		}),
	};
}

/** What of the tenures lies before a day. */
function before<Held extends Until>(tenures: Held[], until: string): Held[] {
	return tenures
		.filter(({ from }) => from < until)
		.map((held) => (held.to === undefined || held.to > until ? { ...held, to: until } : held));
}
