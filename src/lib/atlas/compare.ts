import { lastDayOfYear } from './day';
import type { Holding, Outline, Parcel, Side, Tenure, Transfer } from './model';
import { sideLookup, type SideOf } from './polity';
import { holdingKey, tenureAt } from './snapshot';

/** Land that stood under another holder in the later year than in the earlier one. */
export interface ComparedLand {
	before: Tenure;
	after: Tenure;
	/** Whether it passed from side to side, or only the control over it changed. */
	kind: 'side' | 'control';
	parcels: Parcel[];
	/** WGS84 geodesic area. */
	areaKm2: number;
	/** Ids of the instruments that moved it in between, in order. */
	instruments: string[];
}

/** What changed between the ends of two years. */
export interface Comparison {
	/** The earlier and the later year, whichever was asked for first. */
	early: number;
	late: number;
	/** Largest first; what passed from side to side before mere changes of control. */
	land: ComparedLand[];
	/** Geodesic km² that passed from one side to another, by `from>to`, e.g. `spain>france`. */
	passed: ReadonlyMap<`${Side}>${Side}`, number>;
	/** Geodesic km² that stood under the same side and control at both ends. */
	unchangedKm2: number;
}

/**
 * Compares two years by who held each parcel at their ends, whatever happened in between: land that went and
 * came back is unchanged. States that followed one another on one side are one holder.
 */
export function compareYears(
	{ parcels, polities, transfers }: Pick<Outline, 'parcels' | 'polities' | 'transfers'>,
	one: number,
	other: number,
): Comparison {
	const [early, late] = [Math.min(one, other), Math.max(one, other)];
	const sideOf = sideLookup(polities);
	const groups = new Map<string, ComparedLand>();
	const passed = new Map<`${Side}>${Side}`, number>();
	let unchangedKm2 = 0;
	for (const parcel of parcels) {
		const before = tenureAt(parcel, lastDayOfYear(early));
		const after = tenureAt(parcel, lastDayOfYear(late));
		if (!before || !after) continue;
		const kind = changeOf(before, after, sideOf);
		if (!kind) {
			unchangedKm2 += parcel.areaKm2;
			continue;
		}
		if (kind === 'side') {
			const way = `${sideOf(before.polity)}>${sideOf(after.polity)}` as const;
			passed.set(way, (passed.get(way) ?? 0) + parcel.areaKm2);
		}
		const key = `${holdingKey(before)}>${holdingKey(after)}`;
		const group = groups.get(key) ?? { before, after, kind, parcels: [], areaKm2: 0, instruments: [] };
		group.parcels.push(parcel);
		group.areaKm2 += parcel.areaKm2;
		groups.set(key, group);
	}
	const land = [...groups.values()].map((group) => ({
		...group,
		instruments: moversOf(group.parcels, transfers, early, late),
	}));
	land.sort((a, b) => Number(a.kind === 'control') - Number(b.kind === 'control') || b.areaKm2 - a.areaKm2);
	return { early, late, land, passed, unchangedKm2 };
}

/** How a parcel's holding changed, as between the two sides and the rest; `null` where it did not. */
function changeOf(before: Holding, after: Holding, sideOf: SideOf): ComparedLand['kind'] | null {
	if (sideOf(before.polity) !== sideOf(after.polity)) return 'side';
	const sameControl = sideOf(before.controller) === sideOf(after.controller);
	return sameControl && before.status === after.status ? null : 'control';
}

/** The instruments that moved any of some parcels after the end of one year and by the end of another. */
function moversOf(
	parcels: readonly Parcel[],
	transfers: readonly Transfer[],
	early: number,
	late: number,
): string[] {
	const ids = new Set(parcels.map(({ id }) => id));
	const movers = transfers.filter(
		({ day, parcels: moved }) =>
			day > lastDayOfYear(early) && day <= lastDayOfYear(late) && moved.some((id) => ids.has(id)),
	);
	return [...new Set(movers.map(({ instrument }) => instrument))];
}
