import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a folder that was written to its end in the place of another, so that nobody ever meets half of either: what
 * stands there goes aside and the new one takes its place, each in one step of the file system.
 *
 * @param {string} written the new folder
 * @param {string} place where it shall stand, on the same file system
 * @param {string} aside where the old one goes, to be deleted
 */
export function publish(written, place, aside) {
	rmSync(aside, { recursive: true, force: true });
	if (existsSync(place)) renameSync(place, aside);
	renameSync(written, place);
	rmSync(aside, { recursive: true, force: true });
}
