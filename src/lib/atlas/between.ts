import type { ComparedLand } from './compare';
import { lastDayOfYear } from './day';
import { doubtKm2 } from './doubt';
import type { Outline, Polity, Rim } from './model';
import { passingOf, rankOf, standLookup, sumPassages, wayOf, type Passage, type Passed } from './passage';
import { tenureAt } from './snapshot';

/** What passed between two years, in words' order. */
export interface PassedBetween {
	early: number;
	late: number;
	/** By ways, in the order in which they are told. */
	passages: Passage[];
	/** Geodesic km² of land that only the record shows otherwise: nobody handed it over in between. */
	recordKm2: number;
}

/**
 * What passed between the ends of two years, by the same rule as what passes by one instrument, whatever happened in
 * between: land that went and came back did not pass. It is for the words beside a comparison; the map has
 * `compareYears`, which is a step of the slider.
 *
 * @param rims of the whole record: the intervals follow from them; without them there are none
 */
export function passedBetween(
	{ parcels, polities }: Pick<Outline, 'parcels' | 'polities'>,
	{ early, late }: { early: number; late: number },
	rims: readonly Rim[] = [],
): PassedBetween {
	const [first, last] = [lastDayOfYear(early), lastDayOfYear(late)];
	const standOf = standLookup(polities);
	const passed: Passed[] = [];
	const landOf = new Map<string, Set<number>>();
	let recordKm2 = 0;
	for (const parcel of parcels) {
		const [before, after] = [tenureAt(parcel, first), tenureAt(parcel, last)];
		if (!before || !after) continue;
		const passing = passingOf(standOf(before), standOf(after));
		if (!passing) continue;
		const { tenures } = parcel;
		const since = tenures.slice(tenures.indexOf(before) + 1, tenures.indexOf(after) + 1);
		const acts = since.filter(
			(tenure) =>
				passingOf(standOf(tenures[tenures.indexOf(tenure) - 1]!), standOf(tenure)) &&
				tenure.recordChange === undefined,
		);
		if (acts.length === 0) {
			recordKm2 += parcel.areaKm2;
			continue;
		}
		const { areaKm2, index } = parcel;
		passed.push({ passing, areaKm2, lowKm2: areaKm2, highKm2: areaKm2 });
		const land = landOf.get(wayOf(passing)) ?? new Set();
		landOf.set(wayOf(passing), land.add(index));
	}
	const passages = sumPassages(passed).map((passage) => {
		// The land of a way is one: where two of its parcels meet, a line that may lie otherwise changes nothing.
		const doubt = doubtKm2(rims, landOf.get(wayOf(passage))!, last);
		const { areaKm2 } = passage;
		return { ...passage, lowKm2: Math.max(0, areaKm2 - doubt), highKm2: areaKm2 + doubt };
	});
	return { early, late, passages, recordKm2 };
}

/** Compared land in the order in which its passages are told; within one way as it was, the largest first. */
export function landAsTold(land: readonly ComparedLand[], polities: readonly Polity[]): ComparedLand[] {
	const standOf = standLookup(polities);
	const rank = ({ before, after }: ComparedLand): number => {
		const passing = passingOf(standOf(before), standOf(after));
		return passing ? rankOf(passing) : Infinity;
	};
	return [...land].sort((a, b) => rank(a) - rank(b));
}
