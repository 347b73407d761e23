import type { Polity, Transfer } from './model';
import { doubtOf, inTellingOrder, passingOf, standLookup, sumPassages, type Passage } from './passage';
import { groupByInstrument } from './transfer';

/** What passed by one instrument. */
export interface Account {
	/** Its id. */
	instrument: string;
	/** In the order in which they are told; at least one. */
	passages: Passage[];
}

/**
 * What passed by each instrument, those first whose first passage is told first. What only the record shows otherwise did
 * not pass, and who passed nothing is left out.
 */
export function accountsOf(transfers: readonly Transfer[], polities: readonly Polity[]): Account[] {
	const standOf = standLookup(polities);
	const accounts: Account[] = [];
	for (const [instrument, own] of groupByInstrument(transfers)) {
		const passages = sumPassages(
			own.flatMap((transfer) => {
				const passing =
					transfer.kind === 'record' ? undefined : passingOf(standOf(transfer.from), standOf(transfer.to));
				return passing ? [{ ...transfer, passing }] : [];
			}),
		);
		if (passages.length > 0) accounts.push({ instrument, passages });
	}
	return accounts.sort((a, b) => inTellingOrder(a.passages[0]!, b.passages[0]!));
}

/** The passages without those that are smaller than an earlier one may be off: a short account is none the less true. */
export function withoutTrifles(passages: readonly Passage[]): Passage[] {
	return passages.filter((passage, i) =>
		passages.slice(0, i).every((earlier) => passage.areaKm2 >= doubtOf(earlier)),
	);
}
