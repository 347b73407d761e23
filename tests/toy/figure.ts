/**
 * The toy atlas as a figure: one letter a cell, north on top. A letter is a parcel, `.` is sea.
 *
 *   R Siberia   U the Uda   A left bank of the Amur   V the Sixty-Four Villages   P Ussuri to the sea
 *   Z out to Balkhash   I Ili, returned   J Ili, kept   T Tuva   M Mongolia   Q the rest of China
 *   H Heixiazi   K Korea
 */
const figure = [
	'RRRRRRRRRRR.',
	'RRRRRRRRUUU.',
	'RRRRTRRAAAA.',
	'ZZZQMRRAAAA.',
	'ZZZQMMQQVPP.',
	'ZZJIMMMQHPP.',
	'ZZIIQMMQQPP.',
	'ZQQQQQQQQP..',
	'ZQQQQQQQK...',
];

/** Longitudes of the columns' edges and latitudes of the rows' edges, degrees. */
const columns = [58, 68, 76, 81, 88, 97, 109, 119, 127.5, 131, 135, 140, 152];
const rows = [63, 56, 53.5, 51, 49.5, 48, 46.5, 44, 41, 34];

export interface Edge {
	a: [number, number];
	b: [number, number];
	/** Letters on the left and right of the way from `a` to `b`; `.` is sea or beyond the frame. */
	left: string;
	right: string;
}

const at = (row: number, column: number): string => figure[row]?.[column] ?? '.';
const corner = (row: number, column: number): [number, number] => [columns[column] ?? 0, rows[row] ?? 0];

/** The rings of every cell of a letter, counter-clockwise. */
export function cellsOf(letter: string): [number, number][][] {
	const cells: [number, number][][] = [];
	for (let r = 0; r < figure.length; r++)
		for (let c = 0; c < columns.length - 1; c++)
			if (at(r, c) === letter)
				cells.push([
					corner(r + 1, c),
					corner(r + 1, c + 1),
					corner(r, c + 1),
					corner(r, c),
					corner(r + 1, c),
				]);
	return cells;
}

/** Every cell edge with different letters on its two sides: southward and eastward ones. */
export function edges(): Edge[] {
	const found: Edge[] = [];
	for (let r = 0; r <= figure.length; r++)
		for (let c = 0; c < columns.length; c++) {
			// Eastward along the top of the cell (r, c): north is on the left.
			if (c < columns.length - 1 && at(r - 1, c) !== at(r, c))
				found.push({ a: corner(r, c), b: corner(r, c + 1), left: at(r - 1, c), right: at(r, c) });
			// Southward along the west side of the cell (r, c): east is on the left.
			if (r < figure.length && at(r, c) !== at(r, c - 1))
				found.push({ a: corner(r, c), b: corner(r + 1, c), left: at(r, c), right: at(r, c - 1) });
		}
	return found;
}
