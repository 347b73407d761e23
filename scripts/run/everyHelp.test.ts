import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** The commands that are ours, and what runs each: the last part of those that first install something. */
const ours = Object.entries(scripts).flatMap(([name, line]) => {
	const [, program, file] = /(?:^|&& )(node|tsx) (\S+)[^&]*$/.exec(line) ?? [];
	return program && file ? [{ name, program, file }] : [];
});

test('the commands are found', () => {
	expect(ours.map(({ name }) => name)).toEqual(expect.arrayContaining(['start', 'build', 'extract', 'grow']));
	expect(ours.length).toBeGreaterThanOrEqual(15);
});

test.each(ours)('npm run $name -- --help says what it does, and ends', async ({ program, file }) => {
	const args = program === 'tsx' ? ['--import', 'tsx', file] : [file];
	const { stdout, stderr } = await run(process.execPath, [...args, '--help'], { timeout: 60_000 });
	expect(stderr).toBe('');
	expect(stdout.length).toBeGreaterThan(100);
});
