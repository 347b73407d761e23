import { compareDays } from '../../../src/lib/atlas/day.ts';
import type { Day, Holding, Parcel } from '../../../src/lib/atlas/model.ts';
import { holdingKey } from '../../../src/lib/atlas/snapshot.ts';

/**
 * A prototype for atlases too large for JSON: who held what as columns of numbers, in order of days, which is at once
 * the index of time. Nothing is parsed: the columns are views of the file, so memory is its size.
 *
 * ```
 * day         0        1     2        positions in `days`
 * begins      0        3     4   6    changes from here to the next belong to the day
 * parcel      0  1  2  1     0  2     whose holding changes
 * to          0  0  1  2     1  2     into which, a position in `holdings`
 * from        –  –  –  0     0  1     out of which: for going backwards
 * ```
 *
 * Sources, notes and instruments stay out: they are for the one parcel that a reader opens.
 */
export interface TenureTable {
	days: Day[];
	holdings: Holding[];
	begins: Uint32Array;
	parcel: Uint32Array;
	to: Uint16Array;
	from: Uint16Array;
}

/** Stands for no holder. */
export const NOBODY = 0xffff;

/** The table of some parcels. Parcels go by their position. */
export function tenureTable(parcels: readonly Parcel[]): TenureTable {
	const holdings: Holding[] = [];
	const known = new Map<string, number>();
	const numberOf = ({ polity, controller, status }: Holding) => {
		const key = holdingKey({ polity, controller, status });
		if (!known.has(key)) known.set(key, holdings.push({ polity, controller, status }) - 1);
		return known.get(key)!;
	};
	const changes = parcels.flatMap(({ tenures }, parcel) =>
		tenures.map((tenure, i) => ({
			day: tenure.from,
			parcel,
			to: numberOf(tenure),
			from: i === 0 ? NOBODY : numberOf(tenures[i - 1]!),
		})),
	);
	changes.sort((a, b) => compareDays(a.day, b.day) || a.parcel - b.parcel);
	const days: Day[] = [];
	const begins: number[] = [];
	changes.forEach(({ day }, i) => {
		if (day === days.at(-1)) return;
		days.push(day);
		begins.push(i);
	});
	return {
		days,
		holdings,
		begins: Uint32Array.from([...begins, changes.length]),
		parcel: Uint32Array.from(changes, (change) => change.parcel),
		to: Uint16Array.from(changes, (change) => change.to),
		from: Uint16Array.from(changes, (change) => change.from),
	};
}

/** A snapshot that moves along a table: by position, what each parcel is held as. */
export interface TableCursor {
	/** A position in `TenureTable.holdings`, or `NOBODY`. */
	readonly held: Uint16Array;
	/** Goes to a day. @returns how many changes it went through */
	moveTo(day: Day): number;
}

/** Makes the cursor of a table of so many parcels; it stands before the first day. */
export function tableCursor(table: TenureTable, parcels: number): TableCursor {
	const { days, begins, parcel, to, from } = table;
	const held = new Uint16Array(parcels).fill(NOBODY);
	/** Changes up to here have been gone through. */
	let at = 0;
	return {
		held,
		moveTo(day) {
			const goal = begins[upTo(days, day)]!;
			const begun = at;
			for (; at < goal; at++) held[parcel[at]!] = to[at]!;
			for (; at > goal; at--) held[parcel[at - 1]!] = from[at - 1]!;
			return Math.abs(goal - begun);
		},
	};
}

/** How many of some sorted days are no later than a day. */
function upTo(days: readonly Day[], day: Day): number {
	let [low, high] = [0, days.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (days[middle]! <= day) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The table as bytes of a file: its columns one after another, before them days and holdings as text. */
export function tableBytes({ days, holdings, begins, parcel, to, from }: TenureTable): Buffer {
	const text = Buffer.from(JSON.stringify({ days, holdings }));
	const columns = [begins, parcel, to, from].map(({ buffer }) => Buffer.from(buffer));
	return Buffer.concat([text, ...columns]);
}
