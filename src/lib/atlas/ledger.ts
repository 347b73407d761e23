import type { Border } from './border';
import { compareDays, yearOf } from './day';
import type { Outline, Side, Transfer } from './model';
import { sideLookup } from './polity';
import { changesSide } from './transfer';

/** How the two sides stood after an instrument, against the record's beginning. */
export interface LedgerStep {
	year: number;
	/** Id of the instrument. */
	instrument: string;
	/** Its transfers from side to side. */
	transfers: Transfer[];
	/** Geodesic km² gained less lost since the record's beginning, this instrument included; by side of the border. */
	net: Readonly<Record<Side, number>>;
}

/** The ledger over time: one step for each instrument that moved land from side to side, in order of days. */
export function ledgerSteps({
	transfers,
	polities,
	border,
}: Pick<Outline, 'transfers' | 'polities' | 'border'>): LedgerStep[] {
	const sideOf = sideLookup(polities);
	const net = standstill(border);
	const steps: LedgerStep[] = [];
	// Two instruments may take effect on one day: what each moved stays together.
	const order = (a: Transfer, b: Transfer) =>
		compareDays(a.day, b.day) || Number(a.instrument > b.instrument) - Number(a.instrument < b.instrument);
	for (const transfer of [...transfers].sort(order)) {
		if (!changesSide(transfer, sideOf)) continue;
		const [from, to] = [sideOf(transfer.from.polity), sideOf(transfer.to.polity)];
		if (from in net) net[from]! -= transfer.areaKm2;
		if (to in net) net[to]! += transfer.areaKm2;
		const now = { ...net };
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
export function netAt(
	steps: readonly LedgerStep[],
	year: number,
	border: Pick<Border, 'sides'>,
): LedgerStep['net'] {
	return steps.findLast((step) => step.year <= year)?.net ?? standstill(border);
}

/** Neither side has gained or lost anything. */
function standstill({ sides }: Pick<Border, 'sides'>): Record<Side, number> {
	return Object.fromEntries(sides.map(({ id }) => [id, 0]));
}
