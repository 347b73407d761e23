import { OPEN_END, type Catalogue, type Day } from '../../atlas/model';

/** One published snapshot: the days it holds for, `[from, to)`, and where its features are. */
export interface SnapshotEntry {
	from: Day;
	to: Day;
	/** The TopoJSON that has it, as its object of this name. */
	href: string;
	object: string;
}

/** The published snapshots in date order. The last one's `to` is `9999-12-31`: still so. */
export function snapshotIndex({ snapshotDays }: Pick<Catalogue, 'snapshotDays'>, base = ''): SnapshotEntry[] {
	return snapshotDays.map((from, i) => ({
		from,
		to: snapshotDays[i + 1] ?? OPEN_END,
		href: `${base}/data/snapshots.topojson`,
		object: from,
	}));
}
