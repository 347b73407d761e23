import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTogether } from '../../scripts/command/writeTogether.ts';
import { compileFolder } from '../../scripts/compile/compileFolder.ts';
import { Stages } from '../../scripts/compile/stages.ts';
import { RecordProblem } from '../../scripts/record/problem.ts';
import { FOLDER } from '../atlas/folder.ts';
import { wrongFiles, wrongLayers, wrongValues, type Mutant } from './mutants.ts';

/*
 * Hundreds of wrong records, each of a right one by one change that is wrong wherever it is made. Each must be stopped
 * with file, place, reason and mend, or be no other record at all: the files that it gives are the same to the byte.
 */
const FOREIGN = fileURLToPath(new URL('../foreign/record', import.meta.url));
let made = 0;

describe.each([
	['the record of the tests', FOLDER, 36],
	['the foreign record', FOREIGN, 9],
])('%s made wrong', (_name, right, each) => {
	let top: string;
	let folder: string;
	let out: string;
	// What depends on nothing that is spoilt is compiled once.
	const stages = new Stages();
	let whole: string;
	const read = () =>
		JSON.stringify(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
	const compile = () => {
		const { data, frontiers } = compileFolder(folder, undefined, stages);
		writeTogether(out, new Map([...data, ...frontiers]));
	};
	beforeAll(() => {
		top = mkdtempSync(join(tmpdir(), 'mutants-'));
		[folder, out] = [join(top, 'record'), join(top, 'out')];
		cpSync(right, folder, { recursive: true });
		compile();
		whole = read();
	});
	afterAll(() => rmSync(top, { recursive: true }));

	/** What is wrong with how a mutant ended; nothing where it ended well. */
	function faultOf({ spoil, file: spoilt }: Mutant): string | undefined {
		spoil(folder);
		try {
			compile();
			return read() === whole ? undefined : 'it passed, and gives another record';
		} catch (error) {
			if (!(error instanceof RecordProblem))
				return `it ends in a fault of the compile: ${(error as Error).stack}`;
			const { file, where, reason, mend, message } = error;
			if (![file, where, reason, mend].every((part) => part.trim() !== ''))
				return `it says too little: ${message}`;
			if (message.split('\n').length > 6 || message.length > 1000) return `it says too much: ${message}`;
			return read() === whole ? undefined : 'it is stopped, and the files are others';
		} finally {
			const inside = dirname(spoilt);
			for (const name of readdirSync(join(folder, inside)))
				if (!existsSync(join(right, inside, name))) rmSync(join(folder, inside, name));
			rmSync(join(folder, spoilt), { recursive: true, force: true });
			cpSync(join(right, spoilt), join(folder, spoilt));
		}
	}

	it.each([
		['by their values', () => wrongValues(right, 1689, each)],
		['by whole files', () => wrongFiles(right, 1858, Math.ceil(each / 3))],
		['by their natural lines', () => wrongLayers(right)],
	])(
		'%s',
		(_kind, mutants) => {
			const all = mutants();
			made += all.length;
			const wrong = all.flatMap((mutant) => {
				const fault = faultOf(mutant);
				return fault === undefined ? [] : [`${mutant.name}\n    ${fault}`];
			});
			expect(wrong).toEqual([]);
		},
		120_000,
	);
});

it('there are at least 500 of them', () => {
	expect(made).toBeGreaterThanOrEqual(500);
});
