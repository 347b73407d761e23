import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type * as NodeFs from 'node:fs';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WriteProblem } from './writeProblem.ts';
import { writeTogether } from './writeTogether.ts';

/** How many more calls that change the disk go well, and what those after them do. */
const disk = vi.hoisted(() => ({ left: Infinity, fails: 'once' as 'once' | 'for good', code: 'ENOSPC' }));
vi.mock('node:fs', async (importOriginal) => {
	const real = await importOriginal<typeof NodeFs>();
	const failing =
		<Given extends unknown[], Made>(call: (...given: Given) => Made) =>
		(...given: Given): Made => {
			if (disk.left-- > 0) return call(...given);
			if (disk.fails === 'once') disk.left = Infinity;
			throw Object.assign(new Error('no'), { code: disk.code });
		};
	const { writeFileSync, renameSync, rmSync, mkdirSync, linkSync } = real;
	return {
		...real,
		writeFileSync: failing(writeFileSync),
		renameSync: failing(renameSync),
		rmSync: failing(rmSync),
		mkdirSync: failing(mkdirSync),
		linkSync: failing(linkSync),
	};
});

let top: string;
beforeEach(() => {
	disk.left = Infinity;
	top = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => {
	disk.left = Infinity;
	rmSync(top, { recursive: true });
});

const read = (folder: string) =>
	Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

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
	expect(read(folder)).toEqual({ 'a.json': 'two', 'b.json': 'three' });
	writeTogether(folder, new Map([['a.json', undefined]]));
	expect(read(folder)).toEqual({ 'b.json': 'three' });
	expect(readdirSync(join(top, 'static'))).toEqual(['data']);
});

it('has what waits for a folder of the project in its cache, which no build publishes', () => {
	const seen: string[][] = [];
	const folder = join('.cache', 'test-of-writing', 'data');
	const files = new Map([['a.json', 'one']]);
	files[Symbol.iterator] = () => {
		seen.push(readdirSync('.cache').filter((name) => name.startsWith('writing-')));
		return files.entries();
	};
	writeTogether(folder, files);
	expect(seen[0]).toEqual([
		'writing--cache-test-of-writing-data',
		'writing--cache-test-of-writing-data.lock',
	]);
	expect(readdirSync('.cache').filter((name) => name.startsWith('writing-'))).toEqual([]);
	rmSync(join('.cache', 'test-of-writing'), { recursive: true });
});

describe('on a disk that fails', () => {
	const old = { 'a.json': 'old a', 'b.json': 'old b', 'gone.json': 'old' };
	const files = new Map([
		['a.json', 'new a'],
		['b.json', 'new b'],
		['c.json', 'new c'],
		['gone.json', undefined],
	]);
	const whole = { 'a.json': 'new a', 'b.json': 'new b', 'c.json': 'new c' };
	let folder: string;
	const begin = () => {
		folder = join(top, 'data');
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder);
		for (const [name, text] of Object.entries(old)) writeFileSync(join(folder, name), text);
	};

	/** How often a write changes the disk, found by one that goes well. */
	const calls = () => {
		begin();
		disk.left = 1e6;
		writeTogether(folder, files);
		const many = 1e6 - disk.left;
		disk.left = Infinity;
		return many;
	};

	it('at any one call, the files are all old or all new, nothing is left, and it says why', () => {
		const outcomes = new Set<string>();
		for (let step = 0, many = calls(); step < many; step++) {
			begin();
			Object.assign(disk, { left: step, fails: 'once' });
			try {
				writeTogether(folder, files);
				expect(read(folder)).toEqual(whole);
				outcomes.add('new');
			} catch (error) {
				expect(error).toBeInstanceOf(WriteProblem);
				expect((error as Error).message).toMatch(/data.*: the disk is full\n {2}mend: {3}make room/);
				expect(read(folder)).toEqual(old);
				outcomes.add('old');
			}
			disk.left = Infinity;
			// Where taking away what waited is what failed, the next write does it.
			writeTogether(folder, new Map());
			expect(readdirSync(top)).toEqual(['data']);
		}
		expect([...outcomes].sort()).toEqual(['new', 'old']);
	});

	it('for good at any call, as when the process is killed, the next write finds them all old and writes all', () => {
		for (let step = 0, many = calls(); step < many; step++) {
			begin();
			Object.assign(disk, { left: step, fails: 'for good' });
			try {
				writeTogether(folder, files);
			} catch {
				// What it says is tested above.
			}
			disk.left = Infinity;
			let before: object | undefined;
			const looks = new Map(files);
			looks[Symbol.iterator] = () => {
				before ??= read(folder);
				return looks.entries();
			};
			writeTogether(folder, looks);
			expect([JSON.stringify(old), JSON.stringify(whole)], `call ${step}`).toContain(JSON.stringify(before));
			expect(read(folder)).toEqual(whole);
			expect(readdirSync(top)).toEqual(['data']);
		}
	});

	it.each([
		['EROFS', 'the disk can only be read'],
		['EACCES', 'it may not be written'],
		['EISDIR', 'something else of that name is in the way'],
		['EIO', 'no'],
	])('says what %s means', (code, reason) => {
		begin();
		Object.assign(disk, { left: 0, fails: 'once', code });
		expect(() => writeTogether(folder, files)).toThrow(reason);
		disk.code = 'ENOSPC';
		expect(read(folder)).toEqual(old);
	});

	it('stops before it changes anything where a folder is in the way of a file', () => {
		begin();
		mkdirSync(join(folder, 'c.json'));
		expect(() => writeTogether(folder, files)).toThrow('something else of that name is in the way');
		rmSync(join(folder, 'c.json'), { recursive: true });
		expect(read(folder)).toEqual(old);
		expect(readdirSync(top)).toEqual(['data']);
	});
});

describe('of several processes', () => {
	/** Writes eight files again and again, each time all with one text of its own. */
	const PROGRAM = `
		const { writeTogether } = await import(process.argv[1]);
		const [, , folder, mark, times] = process.argv;
		for (let i = 0; i < Number(times); i++) {
			writeTogether(folder, new Map([...'abcdefgh'].map((name) => [name, (mark + i + ' ').repeat(2000)])));
			if (i === 0) console.log('begun');
			// A signal is answered between two writes.
			await new Promise((done) => setImmediate(done));
		}`;
	const start = (mark: string, times: string) =>
		spawn(
			process.execPath,
			[
				...['--import', 'tsx', '--input-type=module', '-e', PROGRAM],
				...[new URL('./writeTogether.ts', import.meta.url).href, join(top, 'data'), mark, times],
			],
			{ stdio: ['ignore', 'pipe', 'ignore'] },
		);

	it('two at once leave the files of one of them', async () => {
		const both = ['x', 'y'].map((mark) => once(start(mark, '60'), 'exit'));
		expect(await Promise.all(both)).toEqual([
			[0, null],
			[0, null],
		]);
		expect(new Set(Object.values(read(join(top, 'data')))).size).toBe(1);
		expect(readdirSync(top)).toEqual(['data']);
	});

	it.each([
		['SIGINT', [130, null]],
		['SIGTERM', [143, null]],
		['SIGKILL', [null, 'SIGKILL']],
	] as const)('one that gets %s leaves the files of one write', async (signal, ended) => {
		const child = start('x', 'Infinity');
		await once(child.stdout, 'data');
		child.kill(signal);
		expect(await once(child, 'exit')).toEqual(ended);
		if (signal === 'SIGKILL') writeTogether(join(top, 'data'), new Map());
		expect(new Set(Object.values(read(join(top, 'data')))).size).toBe(1);
		expect(readdirSync(top)).toEqual(['data']);
	});
});
