import { lastDayOfYear } from '$lib/atlas/day';
import type { Tenure } from '$lib/atlas/model';
import { holdingsAt } from '$lib/atlas/snapshot';
import type { Look } from '$lib/atlas/address/link';
import { speaker } from '$lib/i18n/message';
import type { ExplorerState } from '$lib/state/explorer.svelte';

/** Who made the ground the map is drawn on; every picture of it must say so. */
export const CREDITS_BRIEF = '© OpenStreetMap contributors, Natural Earth, GSHHG, SRTM30';

/** Indexes of the parcels under the accent: what changed between two compared years, else what the chosen treaty moved. */
export function parcelsUnderAccent({ comparison, look, changed, neutral }: ExplorerState): Set<number> {
	if (!comparison) return new Set(neutral.parcels.flatMap(({ id, index }) => (changed.has(id) ? index : [])));
	if (look !== 'change') return new Set();
	return new Set(comparison.land.flatMap(({ parcels }) => parcels.map(({ index }) => index)));
}

/** The other year of a comparison, as the map draws it; `null` where there is none. */
export function earlierShown({
	from,
	look,
	catalogue,
}: ExplorerState): { year: number; holdings: Map<number, Tenure>; look: Look } | null {
	if (from === null) return null;
	return { year: from, holdings: holdingsAt(catalogue.parcels, lastDayOfYear(from)), look };
}

/**
 * The state in a few words, without the atlas's name: `Treaty of Aigun · 1858 · Chinese accounts`. Beside another
 * year than its own, a treaty stands with its own: `1860 · Treaty of Aigun, 1858`.
 */
export function titleOfState({
	instrument,
	year,
	from,
	reading,
	lang,
}: Pick<ExplorerState, 'instrument' | 'year' | 'from' | 'reading' | 'lang'>): string {
	const say = speaker(lang);
	const years =
		from === null || from === year ? String(year) : `${Math.min(from, year)}–${Math.max(from, year)}`;
	const words = [years];
	if (instrument) {
		const name = instrument.names[lang];
		if (years === String(instrument.year)) words.unshift(name);
		else words.push(say('year.tick', { name, year: instrument.year }));
	}
	if (reading !== 'neutral') words.push(say(`reading.${reading}`));
	return words.join(' · ');
}

/** The whole address of a page with the state's query: `''` is the explorer, `embed/` the map for a frame. */
export function addressOf({ href }: ExplorerState, base: string, page: '' | 'embed/'): string {
	return new URL(`${base}/${page}${href === '.' ? '' : href}`, location.origin).href;
}
