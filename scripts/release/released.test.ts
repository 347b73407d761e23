import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bumpBetween } from './leastBump.ts';
import { LANGS } from '../../src/lib/atlas/vocabulary.ts';
import { isReleased, packOf, readPack, readReleases } from './released.ts';

let geodata: string;
beforeEach(() => {
	geodata = mkdtempSync(join(tmpdir(), 'releases-'));
	mkdirSync(join(geodata, 'releases'));
});
afterEach(() => rmSync(geodata, { recursive: true }));

const files = new Map([
	['catalogue.json', '{"version":"abc"}\n'],
	['texts.en.json', '{}'],
	['nature.topo.json', 'not kept'],
]);
const keep = (version: string) => {
	const [name, bytes] = packOf(version, files);
	writeFileSync(join(geodata, 'releases', name), bytes);
};
const list = (...versions: string[]) =>
	writeFileSync(
		join(geodata, 'releases/releases.yaml'),
		versions
			.map(
				(version) => `- { version: ${version}, date: '2026-01-02', about: { en: a, zh-Hans: 甲, ru: а } }\n`,
			)
			.join(''),
	);

test('a version is kept as it was: the files that say all others', () => {
	keep('1.0.0');
	expect(Object.fromEntries(readPack(geodata, '1.0.0'))).toEqual({
		'catalogue.json': '{"version":"abc"}\n',
		'texts.en.json': '{}',
	});
});

test('the newest of the list may be one that is yet to be released', () => {
	keep('1.0.0');
	list('1.1.0', '1.0.0');
	expect(readReleases(geodata, LANGS).map((release) => isReleased(geodata, release))).toEqual([false, true]);
	rmSync(join(geodata, 'releases'), { recursive: true });
	expect(readReleases(geodata, LANGS)).toEqual([]);
});

test.each<[string, string[], string[], string]>([
	['an older one first', ['1.0.0', '1.1.0'], ['1.0.0', '1.1.0'], 'it does not come after 1.1.0'],
	['one twice', ['1.0.0', '1.0.0'], ['1.0.0'], 'it does not come after 1.0.0'],
	['no version', ['1.0.x'], [], 'a version is three numbers'],
	['an older one lost', ['1.1.0', '1.0.0'], ['1.1.0'], '1.0.0.json.gz is missing'],
	['one that is not named', ['1.0.0'], ['1.0.0', '0.9.0'], 'does not name it'],
])('%s stops', (_what, named, kept, why) => {
	list(...named);
	for (const version of kept) keep(version);
	expect(() => readReleases(geodata, LANGS)).toThrow(why);
});

test('a file that cannot be read stops', () => {
	writeFileSync(join(geodata, 'releases/1.0.0.json.gz'), 'no gzip');
	expect(() => readPack(geodata, '1.0.0')).toThrow('put it back as it was released');
});

test.each([
	[[1, 2, 3], [2, 0, 0], 'major'],
	[[1, 2, 3], [1, 3, 0], 'minor'],
	[[1, 2, 3], [1, 2, 4], 'patch'],
])('from %j to %j is %s', (before, now, bump) => expect(bumpBetween(before, now)).toBe(bump));
