import type { BorderSide } from '../../atlas/border';
import { yearOf } from '../../atlas/day';
import type { Names, Outline, Side } from '../../atlas/model';

/** A state's years of holding land on the map, for the timeline's bands. */
export interface Era {
	polity: string;
	names: Names;
	from: number;
	/** The year it ended, or that after the slider's last. */
	to: number;
}

/** The successive states of one side, each until the next begins: what the band under the slider shows. */
export function erasOf(
	{ parcels, polities }: Pick<Outline, 'parcels' | 'polities'>,
	side: Side,
	last: number,
): Era[] {
	const eras = new Map<string, Era>();
	for (const polity of polities)
		if (polity.side === side)
			eras.set(polity.id, { polity: polity.id, names: polity.names, from: Infinity, to: -Infinity });
	for (const { polity, from, to } of parcels.flatMap(({ tenures }) => tenures)) {
		const era = eras.get(polity);
		if (!era) continue;
		era.from = Math.min(era.from, yearOf(from));
		era.to = Math.max(era.to, Math.min(last + 1, yearOf(to)));
	}
	const inOrder = [...eras.values()].filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
	// Where two overlap (a state lives on while its successor begins), the band passes to the later one.
	return inOrder.map((era, i) => ({ ...era, to: Math.min(era.to, inOrder[i + 1]?.from ?? era.to) }));
}

/** A side of the border and its states. */
export interface SideEras {
	side: BorderSide;
	eras: Era[];
}

/** The states of either side, for the two bands of the timeline. */
export function erasOfBoth(
	record: Pick<Outline, 'parcels' | 'polities' | 'border'>,
	last: number,
): SideEras[] {
	return record.border.sides.map((side) => ({ side, eras: erasOf(record, side.id, last) }));
}
