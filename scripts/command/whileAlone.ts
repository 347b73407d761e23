import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { WriteProblem } from './writeProblem.ts';

/** How long another process is waited for; what it does takes milliseconds. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 20;

/**
 * Does something while no other process does it. A lock that a killed process left is taken over.
 *
 * @param lock the file that stands there meanwhile, with the process's number in it
 * @param what is done, as the message names it: `writing static/data`
 * @throws WriteProblem where another process does not come to an end
 */
export function whileAlone(lock: string, what: string, work: () => void): void {
	for (let waited = 0; !take(lock); waited += PAUSE_MS) {
		const owner = ownerOf(lock);
		if (owner === 'gone') takeAway(lock);
		else if (waited >= PATIENCE_MS)
			throw new WriteProblem(
				lock,
				`another process (${owner}) is ${what}`,
				'wait until it is done; if there is none, delete this file',
			);
		else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
	}
	try {
		work();
	} finally {
		release(lock);
	}
}

function take(lock: string): boolean {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/**
 * Takes a lock away that a process which is gone has left. Two may see it at once, and the slower one would take away the
 * quicker one's: so it is moved aside first, which one of them alone can do, and put back where it is another's by then.
 */
export function takeAway(lock: string): void {
	const aside = `${lock}.${process.pid}`;
	try {
		renameSync(lock, aside);
	} catch {
		return;
	}
	try {
		if (ownerOf(aside) !== 'gone') linkSync(aside, lock);
	} catch {
		// A third one has it meanwhile.
	} finally {
		rmSync(aside, { force: true });
	}
}

function release(lock: string): void {
	try {
		rmSync(lock, { force: true });
	} catch {
		// What was done is done; the lock bears the number of a process that will be gone.
	}
}

/** The process that holds a lock, `gone` where it is no more, `unknown` while it has yet to write its number. */
function ownerOf(lock: string): number | 'gone' | 'unknown' {
	let pid: number;
	try {
		pid = Number(readFileSync(lock, 'utf8'));
	} catch {
		return 'unknown';
	}
	if (!pid) return 'unknown';
	// A process does one thing at a time, so what bears its own number was left by an earlier one.
	if (pid === process.pid) return 'gone';
	try {
		process.kill(pid, 0);
		return pid;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : 'gone';
	}
}
