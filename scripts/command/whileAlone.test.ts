import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeAway, whileAlone } from './whileAlone.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'alone-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The number of a process that is no more. */
const gone = (): number => spawnSync(process.execPath, ['-e', '']).pid;

test('a lock that a killed process left is taken over, and none stays', () => {
	const lock = join(folder, 'lock');
	writeFileSync(lock, String(gone()));
	let done = 0;
	whileAlone(lock, 'testing', () => done++);
	expect(done).toBe(1);
	expect(readdirSync(folder)).toEqual([]);
});

test('who was slower to see that a lock was left does not take away the one that another has taken since', () => {
	const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
	try {
		const lock = join(folder, 'lock');
		writeFileSync(lock, String(other.pid));
		takeAway(lock);
		expect(readFileSync(lock, 'utf8')).toBe(String(other.pid));
		expect(readdirSync(folder)).toEqual(['lock']);
	} finally {
		other.kill();
	}
});
