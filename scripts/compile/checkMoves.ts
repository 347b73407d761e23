import { join } from 'node:path';
import type { Transfer } from '../../src/lib/atlas/model.ts';
import { RecordProblem } from '../record/problem.ts';
import type { AuthoredRecord } from '../record/record.ts';

/**
 * Every instrument says what it did to the land: it has transfers, or states that it moved none, or says why
 * what it moved is not drawn.
 * @throws RecordProblem
 */
export function checkMoves(record: AuthoredRecord, transfers: Transfer[]): void {
	const movers = new Set(transfers.map(({ instrument }) => instrument));
	for (const { id, movedNoLand, landNotDrawn } of record.instruments) {
		const file = join(record.folder, 'instruments', `${id}.yaml`);
		if (movedNoLand !== undefined && (movers.has(id) || landNotDrawn !== undefined)) {
			const other = movers.has(id) ? 'parcels.yaml gives it transfers' : 'it also has landNotDrawn';
			throw new RecordProblem(
				file,
				'movedNoLand',
				`it says no land moved, but ${other}`,
				'keep one of the two',
			);
		}
		if (!movers.has(id) && movedNoLand === undefined && landNotDrawn === undefined) {
			throw new RecordProblem(
				file,
				id,
				'it has no transfer and does not say whether it moved land',
				'add movedNoLand or landNotDrawn with a sentence, or a tenure in parcels.yaml that it began',
			);
		}
	}
}
