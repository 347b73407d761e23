import type { AuthoredRecord } from '../record/record.ts';
import type { KnownLine } from './areaDoubt.ts';

/** How sure each line of the record is, by its id. */
export function knownLines(record: AuthoredRecord): Map<string, KnownLine> {
	const lines = new Map<string, KnownLine>(
		record.contextLines.map(({ id, km }) => [`context/${id}`, { km }]),
	);
	for (const { id, effective, segments } of record.instruments) {
		for (const segment of segments) lines.set(`${id}/${segment.id}`, { km: segment.km, from: effective });
	}
	return lines;
}
