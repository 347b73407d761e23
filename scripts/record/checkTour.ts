import { join } from 'node:path';
import { decodeLink } from '../../src/lib/atlas/address/decode.ts';
import { encodeLink } from '../../src/lib/atlas/address/encode.ts';
import { linkForm } from '../../src/lib/atlas/address/link.ts';
import type { AuthoredRecord } from './record.ts';
import { RecordProblem } from './problem.ts';

/**
 * Checks that every step of the tour leads where it says: its link is read without a notice against the record,
 * and is written as the page itself would write it, so that the address of a step is its link.
 * @throws RecordProblem naming the step, what is wrong with its link and the link to give instead
 */
export function checkTour(record: AuthoredRecord): void {
	const { folder, border, instruments, parcels, places, events } = record;
	// What was moved is not known before the compile: no step adds a part of it up.
	const context = { instruments, parcels, places, events, transfers: [], ...linkForm(border) };
	for (const { id, link } of record.tour) {
		const { state, notices } = decodeLink(link, context);
		const canonical = encodeLink(state, context);
		const [found] = notices;
		if (found) {
			const { given, field, used } = found.values;
			throw new RecordProblem(
				join(folder, 'tour.yaml'),
				`${id}, link`,
				`the explorer does not take the link as it stands (${found.key}: '${given || field || used}')`,
				'correct what the reason names, or add it to the record',
			);
		}
		if (link !== canonical) {
			throw new RecordProblem(
				join(folder, 'tour.yaml'),
				`${id}, link`,
				`the explorer would write '${link}' otherwise`,
				`write ${canonical === '' ? 'a link to something: this is what the explorer opens with' : canonical}`,
			);
		}
	}
}
