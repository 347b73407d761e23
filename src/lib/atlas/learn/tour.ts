import type { TourStep } from '../model';
import { queryReader } from '../address/query';

/**
 * The index of the tour's step that an address shows: everything the step's link says stands in the address, which
 * may say more (the map's view, the language). −1 where it shows none.
 */
export function stepShown(steps: readonly Pick<TourStep, 'link'>[], search: string): number {
	const shown = pairsOf(search);
	return steps.findIndex(({ link }) => [...pairsOf(link)].every((pair) => shown.has(pair)));
}

const readQuery = queryReader([]);

function pairsOf(search: string): Set<string> {
	return new Set(readQuery(search).parameters.map(({ name, value }) => `${name}=${value}`));
}
