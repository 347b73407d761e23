import { boxAround, type Box } from '../geo/box';
import { lastDayOfYear } from './day';
import type { Outline } from './model';
import { holdingsAt } from './snapshot';
import type { YearRange } from './timeline';

/**
 * Where and when to look for a state: its land in a year, or where it has none then in the first year of its most.
 * `null` for one that never held land of its own in the range.
 */
export function stateView(
	{ parcels, snapshotDays }: Pick<Outline, 'parcels' | 'snapshotDays'>,
	polity: string,
	year: number,
	range: YearRange,
): { year: number; box: Box } | null {
	const heldIn = (at: number) => {
		const holdings = holdingsAt(parcels, lastDayOfYear(at));
		const held = parcels.filter(({ index }) => {
			const tenure = holdings.get(index);
			return tenure?.polity === polity || tenure?.controller === polity;
		});
		return { year: at, held, area: held.reduce((sum, { areaKm2 }) => sum + areaKm2, 0) };
	};
	const years = [...new Set(snapshotDays.map((day) => Number(day.slice(0, 4))))].filter(
		(at) => at >= range.first && at <= range.last,
	);
	const now = heldIn(year);
	const best =
		now.area > 0 ? now : years.map(heldIn).reduce((most, one) => (one.area > most.area ? one : most), now);
	return best.area > 0 ? { year: best.year, box: boxAround(best.held.map(({ bbox }) => bbox)) } : null;
}
