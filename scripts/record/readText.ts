import { readFileSync } from 'node:fs';
import { RecordProblem } from './problem.ts';

/**
 * The text of a file of the record.
 * @param file path as it should appear in messages
 * @throws RecordProblem where it cannot be read, or is not UTF-8
 */
export function readText(file: string): string {
	let bytes: Buffer;
	try {
		bytes = readFileSync(file);
	} catch {
		throw new RecordProblem(file, 'the file', 'it cannot be read', 'create it, or correct its name');
	}
	try {
		// A mark of byte order is left in: the look at odd characters finds it.
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new RecordProblem(file, 'the file', 'it is not UTF-8', 'save it in UTF-8');
	}
}
