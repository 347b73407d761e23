import { yearOf } from './day';
import type { HistoricalEvent, Instrument, Parcel, Place, Polity } from './model';
import { isOfBorder, sideLookup } from './polity';

/** Something that a link may name, and the year in which it is to be seen; none where every year is as good. */
export interface Dated {
	id: string;
	year?: number;
}

/** An instrument's year is its own. */
export const datedInstrument = ({ id, year }: Pick<Instrument, 'id' | 'year'>): Dated => ({ id, year });

/** An event is seen from the year in which it began. */
export const datedEvent = ({ id, from }: Pick<HistoricalEvent, 'id' | 'from'>): Dated => ({
	id,
	year: yearOf(from),
});

/** A place has the year in which it was first named; one that was so when the record opens has none. */
export function datedPlace({ id, names }: Pick<Place, 'id' | 'names'>, firstYear: number): Dated {
	const named = yearOf(names[0]!.from);
	return named > firstYear ? { id, year: named } : { id };
}

/**
 * Land has the year in which it last passed between the border's two sides, so that it is seen as it came to be held;
 * land that never did, the year in which it last passed to or from another.
 */
export function datedLand(
	{ id, tenures }: Pick<Parcel, 'id' | 'tenures'>,
	polities: readonly Polity[],
): Dated {
	const sideOf = sideLookup(polities);
	const passings = tenures.flatMap(({ polity, from, recordChange }, i) => {
		if (i === 0 || recordChange !== undefined) return [];
		const sides = [sideOf(tenures[i - 1]!.polity), sideOf(polity)] as const;
		return sides[0] === sides[1] ? [] : [{ year: yearOf(from), between: sides.every(isOfBorder) }];
	});
	const own = passings.findLast(({ between }) => between) ?? passings.at(-1);
	return own ? { id, year: own.year } : { id };
}
