import { formatKm2 } from './area';
import { lastDayOfYear, yearOf } from './day';
import type { Catalogue, Instrument } from './model';
import { sideLookup } from './polity';
import { changesSide, sumAreas } from './transfer';

/**
 * What a screen reader hears as the slider's value: the year, that its end is meant, and what is new or
 * still stands, e.g. `1858, end of year. New: Treaty of Aigun; 1,440,000 km² change hands.`
 * One state succeeding another on its own side moves no land between hands and is not counted.
 */
export function yearSentence(
	{ instruments, transfers, polities }: Pick<Catalogue, 'instruments' | 'transfers' | 'polities'>,
	year: number,
): string {
	const opening = `${year}, end of year.`;
	const fresh = instruments.filter((item) => yearOf(item.effective) === year);
	const sideOf = sideLookup(polities);
	const moved = transfers.filter((t) => yearOf(t.day) === year && changesSide(t, sideOf));
	const land = moved.length > 0 ? `${formatKm2(sumAreas(moved).areaKm2)} change hands` : '';
	if (fresh.length > 0) return `${opening} New: ${inWords(fresh)}${land && `; ${land}`}.`;
	const last = latestAt(instruments, year);
	const before = last ? `Last: ${last.names.en}, ${yearOf(last.effective)}.` : '';
	if (land) return [opening, `${land}.`, before].filter(Boolean).join(' ');
	return [opening, 'Nothing new.', before].filter(Boolean).join(' ');
}

/** The instrument that took effect last by the end of a year, those of the spine before others of its day. */
export function latestAt(instruments: readonly Instrument[], year: number): Instrument | undefined {
	const day = lastDayOfYear(year);
	let latest: Instrument | undefined;
	for (const item of instruments) {
		if (item.effective > day) continue;
		const later = !latest || item.effective > latest.effective;
		const weightier = latest && item.effective === latest.effective && item.spine && !latest.spine;
		if (later || weightier) latest = item;
	}
	return latest;
}

function inWords(instruments: readonly Instrument[]): string {
	const names = instruments.map(({ names }) => names.en);
	const last = names.pop() ?? '';
	return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
}
