import type { Instrument } from '$lib/atlas/model';

/** Instruments as they took effect; those of one day as the record has them. */
export function inOrder(instruments: readonly Instrument[]): Instrument[] {
	return [...instruments].sort((a, b) =>
		a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : 0,
	);
}
