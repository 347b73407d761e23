import { claimInWords } from './claimInWords';
import { csv } from './csv';
import type { TransferProperties } from './transferFeatures';

const COLUMNS = [
	'id',
	'instrument',
	'day',
	'kind',
	'from',
	'fromSide',
	'fromController',
	'fromControllerSide',
	'fromStatus',
	'to',
	'toSide',
	'toController',
	'toControllerSide',
	'toStatus',
	'areaKm2',
	'areaTurfKm2',
	'lowKm2',
	'highKm2',
	'parcels',
	'claims',
	'why',
] as const satisfies readonly (keyof TransferProperties)[];

/** Transfers as CSV; a claim reads `more than 600000 km² (source-id)`. */
export function transferTable(transfers: readonly TransferProperties[]): string {
	const rows = transfers.map((transfer) =>
		COLUMNS.map((column) =>
			column === 'claims' ? transfer.claims.map(claimInWords) : (transfer[column] ?? ''),
		),
	);
	return csv([COLUMNS, ...rows]);
}
