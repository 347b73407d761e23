import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeTogether } from './writeTogether.ts';

let top: string;
beforeEach(() => {
	top = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => {
	rmSync(top, { recursive: true });
});

it('writes all files into a folder, made if need be, beside what is there, and leaves nothing else', () => {
	const folder = join(top, 'static', 'data');
	writeTogether(folder, new Map([['a.json', 'one']]));
	writeTogether(
		folder,
		new Map([
			['a.json', 'two'],
			['b.json', 'three'],
		]),
	);
	expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json']);
	expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('two');
	expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('three');
	expect(readdirSync(join(top, 'static'))).toEqual(['data']);
});

it('leaves the old files whole when one cannot be written', () => {
	const folder = join(top, 'data');
	mkdirSync(folder);
	writeFileSync(join(folder, 'a.json'), 'old');
	const files = new Map([
		['a.json', 'new'],
		[join('no', 'such', 'folder.json'), 'never'],
	]);
	expect(() => writeTogether(folder, files)).toThrow();
	expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
	expect(readdirSync(top)).toEqual(['data']);
});
