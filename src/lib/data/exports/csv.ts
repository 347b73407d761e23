export type Cell = string | number | readonly string[];

/** A table as CSV (RFC 4180, UTF-8, CRLF), the header first. Lists are parted by `; `. */
export function csv(rows: readonly (readonly Cell[])[]): string {
	return rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

function written(cell: Cell): string {
	const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell) : cell.join('; ');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
