import type { Day, Tenure } from '../../../src/lib/atlas/model.ts';

/** How far a day may be shifted at most: ten years either way. */
const FARTHEST = 3652;
const DAY_MS = 86_400_000;

/**
 * The tenures of a piece of a parcel: as many as the parcel's, the same one after another, but each change at a day of
 * its own, some years before or after. Changes that concern a whole state stay where they are, for they do not
 * spread over years however finely its land is cut: so in the years of such a change a grown atlas changes as a whole.
 *
 * @param isStatewide whether a change, by its instrument, concerns a state as a whole
 * @param lastDay the last day up to which a change may be put off
 */
export function shiftTenures(
	tenures: readonly Tenure[],
	isStatewide: (instrument: string) => boolean,
	lastDay: Day,
	chance: () => number,
): Tenure[] {
	const days = tenures.map(({ from }) => numberOf(from));
	const last = numberOf(lastDay);
	const froms = tenures.map(({ from, by }, i) => {
		const share = chance() * 2 - 1;
		// The record begins for all land on the same day.
		if (i === 0 || isStatewide(by)) return from;
		// By less than half the way to either neighbour, so that no two change places.
		const gap = Math.min(days[i]! - days[i - 1]!, (days[i + 1] ?? last) - days[i]!);
		const reach = Math.max(0, Math.min(FARTHEST, Math.floor((gap - 1) / 2)));
		return dayOf(days[i]! + Math.round(share * reach));
	});
	return tenures.map((tenure, i) => ({ ...tenure, from: froms[i]!, to: froms[i + 1] ?? tenure.to }));
}

/** Days since 1970, which no year before 100 is asked for. */
const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10);
