import type { Border } from './border';
import { compareDays, yearOf } from './day';
import type { Outline, Side, Transfer } from './model';
import { accountsOf } from './account';
import { standLookup, type Passage } from './passage';
import { sideLookup } from './polity';
import { changesSide } from './transfer';

/** How the two sides stood after an instrument, against the record's beginning. */
export interface LedgerStep {
	year: number;
	/** Id of the instrument. */
	instrument: string;
	/** Its transfers: from side to side, or of mere control. */
	transfers: Transfer[];
	/** What passed by it; none where only the record shows land otherwise. */
	passages: Passage[];
	/** Geodesic km² gained less lost since the record's beginning, this instrument included; by side of the border. */
	net: Readonly<Record<Side, number>>;
	/** The same of the land that each side in fact controlled. */
	control: Readonly<Record<Side, number>>;
}

/**
 * The ledger over time: one step for each instrument that moved land, or control over it, from side to side, in order of
 * days.
 */
export function ledgerSteps({
	transfers,
	polities,
	border,
}: Pick<Outline, 'transfers' | 'polities' | 'border'>): LedgerStep[] {
	const sideOf = sideLookup(polities);
	const standOf = standLookup(polities);
	const [net, control] = [standstill(border), standstill(border)];
	const steps: LedgerStep[] = [];
	// Two instruments may take effect on one day: what each moved stays together.
	const order = (a: Transfer, b: Transfer) =>
		compareDays(a.day, b.day) || Number(a.instrument > b.instrument) - Number(a.instrument < b.instrument);
	for (const transfer of [...transfers].sort(order)) {
		const [before, after] = [standOf(transfer.from).controller, standOf(transfer.to).controller];
		const controlled = before !== after && (before in control || after in control);
		if (!changesSide(transfer, sideOf) && !controlled) continue;
		book(net, sideOf(transfer.from.polity), sideOf(transfer.to.polity), transfer.areaKm2);
		book(control, before, after, transfer.areaKm2);
		const now = { net: { ...net }, control: { ...control } };
		const last = steps.at(-1);
		const year = yearOf(transfer.day);
		if (last?.instrument === transfer.instrument && last.year === year) {
			last.transfers.push(transfer);
			Object.assign(last, now);
		} else steps.push({ year, instrument: transfer.instrument, transfers: [transfer], passages: [], ...now });
	}
	for (const step of steps) step.passages = accountsOf(step.transfers, polities)[0]?.passages ?? [];
	return steps;
}

/** Books land from one side to the other. Others, and what is held in common, have no account. */
function book(account: Record<Side, number>, from: Side, to: Side, km2: number): void {
	if (from in account) account[from]! -= km2;
	if (to in account) account[to]! += km2;
}

/** How the two sides stood at the end of a year: what they gained less what they lost, of land and of control. */
export function ledgerAt(
	steps: readonly LedgerStep[],
	year: number,
	border: Pick<Border, 'sides'>,
): Pick<LedgerStep, 'net' | 'control'> {
	return (
		steps.findLast((step) => step.year <= year) ?? { net: standstill(border), control: standstill(border) }
	);
}

/** Neither side has gained or lost anything. */
function standstill({ sides }: Pick<Border, 'sides'>): Record<Side, number> {
	return Object.fromEntries(sides.map(({ id }) => [id, 0]));
}
