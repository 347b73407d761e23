import { checkDays } from './checkDays.ts';
import { checkReferences } from './checkReferences.ts';
import { checkTour } from './checkTour.ts';
import type { AuthoredRecord } from './record.ts';

/** Checks what only all files together can tell. @throws RecordProblem at the first thing that cannot be right */
export function checkRecord(record: AuthoredRecord): void {
	checkReferences(record);
	checkDays(record);
	checkTour(record);
}
