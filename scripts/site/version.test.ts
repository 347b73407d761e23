import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { versionOf } from './version.mjs';

const top = mkdtempSync(join(tmpdir(), 'version-'));
afterAll(() => rmSync(top, { recursive: true }));

const FILES = {
	...{ 'src/a.ts': '1', 'src/b/c.svelte': '2', 'static/data/x.json': '3', 'scripts/site/y.mjs': '4' },
	...{ 'svelte.config.js': '5', 'vite.config.ts': '6', 'package.json': '7', 'package-lock.json': '8' },
};
const NOW = new Date('2026-06-15');
const version = (folder: string, env = {}, now = NOW) => versionOf(join(top, folder), env, now);

function write(file: string, text: string): void {
	mkdirSync(dirname(join(top, file)), { recursive: true });
	writeFileSync(join(top, file), text);
}
for (const [file, text] of Object.entries(FILES)) write(`one/${file}`, text);

test('a copy is the same version, whenever its files were written, and whatever its tests say', () => {
	cpSync(join(top, 'one'), join(top, 'copy'), { recursive: true });
	utimesSync(join(top, 'copy/src/a.ts'), 1, 1);
	write('copy/src/a.test.ts', 'a test');
	expect(version('copy')).toBe(version('one'));
	expect(version('one')).toMatch(/^[0-9a-f]{16}$/);
});

test.each(Object.keys(FILES))('a change of %s is another version', (file) => {
	cpSync(join(top, 'one'), join(top, 'other'), { recursive: true });
	write(`other/${file}`, 'changed');
	expect(version('other')).not.toBe(version('one'));
	rmSync(join(top, 'other'), { recursive: true });
});

test('so is another name of a file, another place of the site, another year', () => {
	cpSync(join(top, 'one'), join(top, 'renamed'), { recursive: true });
	rmSync(join(top, 'renamed/src/a.ts'));
	write('renamed/src/aa.ts', '1');
	const all = [
		version('one'),
		version('renamed'),
		version('one', { BASE_PATH: '/x' }),
		version('one', { PUBLIC_ORIGIN: '/x' }),
		version('one', { PUBLIC_REPORT: 'https://example.org' }),
		version('one', {}, new Date('2027-01-01')),
	];
	expect(new Set(all).size).toBe(all.length);
});
