import { compareDays } from '$lib/atlas/day';
import type { Instrument } from '$lib/atlas/model';

/** Instruments as they took effect; those of one day as the record has them. */
export function inOrder(instruments: readonly Instrument[]): Instrument[] {
	return [...instruments].sort((a, b) => compareDays(a.effective, b.effective));
}
