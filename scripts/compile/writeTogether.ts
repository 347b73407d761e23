import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a set of files so that a stop half-way leaves the old ones whole: first all texts into a new folder beside
 * the target, then each is renamed into place.
 * @param files texts by file name
 */
export function writeTogether(folder: string, files: Map<string, string>): void {
	mkdirSync(folder, { recursive: true });
	const fresh = mkdtempSync(join(dirname(folder), '.writing-'));
	try {
		for (const [name, text] of files) writeFileSync(join(fresh, name), text);
		for (const name of files.keys()) renameSync(join(fresh, name), join(folder, name));
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
}
