import { lastDayOfYear } from '../atlas/day';
import { holdingsAt, type Holdings } from '../atlas/snapshot';
import type { Look } from '../atlas/address/link';
import type { ExplorerState } from './explorer.svelte';

/** Indexes of the parcels under the accent: what changed between two compared years, else what is added up, else what the chosen treaty moved. */
export function parcelsUnderAccent({
	comparison,
	look,
	changed,
	summed,
	neutral,
}: Pick<ExplorerState, 'comparison' | 'look' | 'changed' | 'summed' | 'neutral'>): Set<number> {
	const chosen = summed ?? changed;
	if (!comparison) return new Set(neutral.parcels.flatMap(({ id, index }) => (chosen.has(id) ? index : [])));
	if (look !== 'change') return new Set();
	return new Set(comparison.land.flatMap(({ parcels }) => parcels.map(({ index }) => index)));
}

/** The other year of a comparison, as the map draws it. */
export interface EarlierYear {
	year: number;
	holdings: Holdings;
	look: Look;
}

/** @returns `null` where no years are compared */
export function earlierShown({
	from,
	look,
	catalogue,
}: Pick<ExplorerState, 'from' | 'look' | 'catalogue'>): EarlierYear | null {
	if (from === null) return null;
	return { year: from, holdings: holdingsAt(catalogue.parcels, lastDayOfYear(from)), look };
}
