import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FOLDER } from '../../tests/atlas/folder.ts';
import { compileFolder } from '../compile/compileFolder.ts';
import { recompiler, type Outcome } from './recompile.ts';

let top: string;
let geodata: string;
let recompile: (write: boolean) => Outcome;
beforeEach(() => {
	top = mkdtempSync(join(tmpdir(), 'recompile-'));
	geodata = join(top, 'geodata');
	cpSync(FOLDER, geodata, { recursive: true });
	recompile = recompiler(geodata, join(top, 'data'));
	expect(recompile(true).problem).toBeUndefined();
});
afterEach(() => {
	rmSync(top, { recursive: true });
});

/** Replaces a text that a file of the record has. */
function edit(file: string, old: string, young: string): void {
	const path = join(geodata, file);
	const text = readFileSync(path, 'utf8');
	expect(text).toContain(old);
	writeFileSync(path, text.replace(old, young));
}

/** Changes a text, and its translation with it. */
function storm(): void {
	edit('instruments/campaign-1757.yaml', 'text: The cape was taken.', 'text: The cape was stormed.');
	edit('translations/texts.yaml', 'The cape was taken.', 'The cape was stormed.');
}

const read = (folder: string) =>
	Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

/** Holds what stands in the folders against a compile of everything. */
function expectAsWhole(): void {
	const { data, frontiers } = compileFolder(geodata);
	expect(read(join(top, 'data'))).toEqual(Object.fromEntries(data));
	expect(read(join(geodata, 'frontiers'))).toEqual(Object.fromEntries(frontiers));
}

/** The stages that ran, those of files and of single pieces of land by their first word. */
const kindsOf = ({ ran }: Outcome) => [
	...new Set(ran.map((name) => name.replace(/^.*\//, '').replace(/^(moved|doubt|land) .*/, '$1'))),
];

const GEOMETRY = ['natural lines', 'trace', 'partition', 'labels', 'parcels', 'topology'];

describe('a compile while the dev server runs', () => {
	it('of what did not change runs no stage and writes nothing', () => {
		expect(recompile(true)).toMatchObject({ ran: [], written: [] });
		expectAsWhole();
	});

	it('after a changed text reads that file, and no line is traced or noded', () => {
		storm();
		const outcome = recompile(true);
		expect(kindsOf(outcome)).toEqual(['campaign-1757.yaml', 'record', 'texts.yaml', 'texts', 'search']);
		expect(outcome.written).toContain('texts.en.json');
		// What carries the record's version is written with it; the rest is not.
		expect(outcome.written).not.toContain('about.json');
		expect(read(join(top, 'data'))['texts.en.json']).toContain('The cape was stormed.');
		expectAsWhole();
	});

	it('after a changed day measures the land that moves then, from the lines as they were', () => {
		edit('parcels.yaml', 'to: 1757-06-01, polity: league', 'to: 1758-06-01, polity: league');
		edit('parcels.yaml', '- { from: 1757-06-01, to: 1904', '- { from: 1758-06-01, to: 1904');
		edit('instruments/campaign-1757.yaml', 'effective: 1757-06-01', 'effective: 1758-06-01');
		edit('instruments/campaign-1757.yaml', 'year: 1757', 'year: 1758');
		const outcome = recompile(true);
		expect(outcome.problem).toBeUndefined();
		const kinds = kindsOf(outcome);
		expect(kinds).toContain('transfers');
		expect(kinds.filter((kind) => GEOMETRY.includes(kind))).toEqual([]);
		// The land is the same, however sure its rim was on the day.
		expect(kinds).not.toContain('land');
		expectAsWhole();
	});

	it('after a line that moved overlays the land beside it, and no other', () => {
		edit('instruments/campaign-1757.yaml', 'straight: [[103.5, 46.5]]', 'straight: [[103.5, 46.4]]');
		const outcome = recompile(true);
		expect(kindsOf(outcome)).toEqual(expect.arrayContaining(['trace', 'partition', 'labels', 'topology']));
		expect(kindsOf(outcome)).not.toContain('natural lines');
		const overlaid = outcome.ran.filter((name) => name.startsWith('land ')).length;
		const all = recompiler(geodata, join(top, 'other'))(false).ran.filter((name) => name.startsWith('land '));
		expect(overlaid).toBeGreaterThan(0);
		expect(overlaid).toBeLessThan(all.length);
		expectAsWhole();
	});

	it('comes back to what was before a change', () => {
		const before = read(join(top, 'data'));
		edit('instruments/campaign-1757.yaml', 'straight: [[103.5, 46.5]]', 'straight: [[103.5, 46.4]]');
		recompile(true);
		expect(read(join(top, 'data'))).not.toEqual(before);
		edit('instruments/campaign-1757.yaml', 'straight: [[103.5, 46.4]]', 'straight: [[103.5, 46.5]]');
		recompile(true);
		expect(read(join(top, 'data'))).toEqual(before);
	});

	it('of a record with a fault says file, reason and mend, and leaves all as it was until it is mended', () => {
		const before = read(join(top, 'data'));
		edit('instruments/campaign-1757.yaml', 'certainty: approximate', 'certainty: perhaps');
		const { problem, written } = recompile(true);
		expect(problem!.file).toBe(join(geodata, 'instruments/campaign-1757.yaml'));
		expect(problem!.message).toMatch(/campaign-1757\.yaml: line 21.*\n {2}reason: .*\n {2}mend: /);
		expect(written).toEqual([]);
		expect(read(join(top, 'data'))).toEqual(before);
		edit('instruments/campaign-1757.yaml', 'certainty: perhaps', 'certainty: approximate');
		expect(recompile(true)).toMatchObject({ written: [] });
		expectAsWhole();
	});

	it('to get ready writes nothing', () => {
		storm();
		expect(recompile(false).written).toEqual([]);
		expect(read(join(top, 'data'))['texts.en.json']).not.toContain('stormed');
		expect(recompile(true)).toMatchObject({ ran: [] });
		expectAsWhole();
	});

	it('takes the layer of an instrument away that draws no line any more', () => {
		writeFileSync(join(geodata, 'frontiers', 'gone.geojson'), '{}');
		recompile(true);
		expectAsWhole();
	});
});
