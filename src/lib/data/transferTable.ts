import type { Claim } from '../atlas/model';
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
] as const satisfies readonly (keyof TransferProperties)[];

/**
 * Transfers as CSV (RFC 4180, UTF-8, CRLF). Lists are parted by `; `; a claim reads
 * `more than 600000 km² (source-id)`.
 */
export function transferTable(transfers: readonly TransferProperties[]): string {
	const rows = transfers.map((transfer) =>
		COLUMNS.map((column) => cell(column === 'claims' ? claimsInWords(transfer.claims) : transfer[column])),
	);
	return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function claimsInWords(claims: readonly Claim[]): string[] {
	return claims.map(({ qualifier, km2, source }) =>
		[qualifier, `${km2} km²`, `(${source})`].filter(Boolean).join(' '),
	);
}

function cell(value: string | number | readonly string[]): string {
	const text = Array.isArray(value) ? value.join('; ') : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
