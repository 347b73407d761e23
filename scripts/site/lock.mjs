import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';

/** How often it is looked whether the other one has ended, ms. */
const LOOK_MS = 200;

/**
 * Waits until no other process holds a lock, and takes it. One whose holder is gone is taken over. It ends with the
 * process.
 *
 * @param {string} file says who holds it: the process's number
 * @param {(holder: number) => void} onwait told once, when it has to wait
 */
export async function takeLock(file, onwait = () => {}) {
	mkdirSync(dirname(file), { recursive: true });
	for (let waited = false; !tryLock(file); waited = true) {
		const holder = holderOf(file);
		if (holder === undefined) {
			rmSync(file, { force: true });
			continue;
		}
		if (!waited) onwait(holder);
		await rest(LOOK_MS);
	}
	process.once('exit', () => rmSync(file, { force: true }));
}

/** @param {string} file */
function tryLock(file) {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
		return false;
	}
}

/**
 * The process that holds a lock, where it still runs.
 *
 * @param {string} file
 */
function holderOf(file) {
	try {
		const holder = Number(readFileSync(file, 'utf8'));
		// Cut off while it was written.
		if (!(holder > 0)) return undefined;
		process.kill(holder, 0);
		return holder;
	} catch (error) {
		// It runs, as another user's.
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM' ? -1 : undefined;
	}
}
