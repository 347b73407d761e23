import { compareDays, yearOf } from './day';
import type { Catalogue, Side, Transfer } from './model';
import { sideLookup } from './polity';
import { changesSide } from './transfer';

/** How the two sides stood after an instrument, against the record's beginning. */
export interface LedgerStep {
	year: number;
	/** Id of the instrument. */
	instrument: string;
	/** Its transfers from side to side. */
	transfers: Transfer[];
	/** Geodesic km² gained less lost since the record's beginning, this instrument included. */
	net: Record<'china' | 'russia', number>;
}

/** The ledger over time: one step for each instrument that moved land from side to side, in order of days. */
export function ledgerSteps({
	transfers,
	polities,
}: Pick<Catalogue, 'transfers' | 'polities'>): LedgerStep[] {
	const sideOf = sideLookup(polities);
	const net: Record<Side, number> = { china: 0, russia: 0, other: 0, none: 0 };
	const steps: LedgerStep[] = [];
	for (const transfer of [...transfers].sort((a, b) => compareDays(a.day, b.day))) {
		if (!changesSide(transfer, sideOf)) continue;
		net[sideOf(transfer.from.polity)] -= transfer.areaKm2;
		net[sideOf(transfer.to.polity)] += transfer.areaKm2;
		const now = { china: net.china, russia: net.russia };
		const last = steps.at(-1);
		const year = yearOf(transfer.day);
		if (last?.instrument === transfer.instrument && last.year === year) {
			last.transfers.push(transfer);
			last.net = now;
		} else steps.push({ year, instrument: transfer.instrument, transfers: [transfer], net: now });
	}
	return steps;
}

/** How the two sides stood at the end of a year. */
export function netAt(steps: readonly LedgerStep[], year: number): LedgerStep['net'] {
	return steps.findLast((step) => step.year <= year)?.net ?? { china: 0, russia: 0 };
}
