import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeLock } from './lock.mjs';

const top = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(top, { recursive: true }));

test('who comes second waits until the first has ended, and says so once', async () => {
	const file = join(top, 'held');
	const holder = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
	writeFileSync(file, String(holder.pid));
	const told: number[] = [];
	const waiting = takeLock(file, (pid) => {
		told.push(pid);
		holder.kill();
	});
	await waiting;
	expect(told).toEqual([holder.pid]);
	expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});

test('a lock whose holder is gone, or that says nothing, is taken over', async () => {
	for (const said of ['', 'x', '999999999']) {
		const file = join(top, `left-${said}`);
		writeFileSync(file, said);
		await takeLock(file);
		expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
	}
});

test('it ends with the process', async () => {
	const file = join(top, 'made/by/itself');
	const script = `import { takeLock } from ${JSON.stringify(new URL('./lock.mjs', import.meta.url).href)};
		await takeLock(${JSON.stringify(file)}); process.stdout.write('taken');`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
	let said = '';
	child.stdout.on('data', (part) => (said += part));
	await new Promise((resolve) => child.once('close', resolve));
	expect([said, existsSync(file)]).toEqual(['taken', false]);
});
