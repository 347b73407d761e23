import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { signalsWait } from './signalsWait.ts';
import { whileAlone } from './whileAlone.ts';
import { WriteProblem, writeProblem } from './writeProblem.ts';

/** New files as they wait, old ones as they were, and the names of both while they change places. */
const [NEW, OLD, UNDER_WAY] = ['new', 'old', 'under-way.json'];

/**
 * Writes a set of files into a folder, all of them or none. First all texts go where they wait, then each is renamed
 * into place; what fails on the way is undone. Ctrl-C is answered when it is done. What a killed writer left half-way
 * is undone by the next one, and two at once write one after the other.
 *
 * @param files texts by file name; `undefined` takes a file away
 * @throws WriteProblem where they cannot be written; the files are then as they were
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, string | undefined>): void {
	signalsWait();
	try {
		mkdirSync(folder, { recursive: true });
		const waiting = waitingFor(folder);
		whileAlone(`${waiting}.lock`, `writing ${folder}`, () => {
			tidy(folder, waiting);
			replace(folder, files, waiting);
		});
	} catch (error) {
		throw writeProblem(folder, error);
	}
}

/**
 * Where texts wait for a folder: on its disk, or they could not be renamed into it, and where no build publishes them.
 * That is the project's cache, and beside a folder elsewhere.
 */
function waitingFor(folder: string): string {
	const path = relative(process.cwd(), resolve(folder));
	if (!path.startsWith('..')) {
		const cache = resolve('.cache');
		mkdirSync(cache, { recursive: true });
		if (statSync(cache).dev === statSync(folder).dev)
			return join(cache, `writing-${path.replace(/\W+/g, '-')}`);
	}
	return join(dirname(resolve(folder)), `.writing-${basename(folder)}`);
}

function replace(folder: string, files: ReadonlyMap<string, string | undefined>, waiting: string): void {
	let file = folder;
	try {
		for (const part of [NEW, OLD]) mkdirSync(join(waiting, part), { recursive: true });
		for (const [name, text] of files) {
			file = join(folder, name);
			if (text !== undefined) writeFileSync(join(waiting, NEW, name), text);
			if (existsSync(file)) keep(file, join(waiting, OLD, name));
		}
		const there = readdirSync(join(waiting, OLD));
		const added = [...files.keys()].filter((name) => !there.includes(name));
		// By its name at once or not at all: half of it would undo half.
		writeFileSync(join(waiting, NEW, UNDER_WAY), JSON.stringify([there, added]));
		renameSync(join(waiting, NEW, UNDER_WAY), join(waiting, UNDER_WAY));
		for (const [name, text] of files) {
			file = join(folder, name);
			if (text === undefined) rmSync(file, { force: true });
			else renameSync(join(waiting, NEW, name), file);
		}
		// From here on the new files are the files.
		rmSync(join(waiting, UNDER_WAY));
	} catch (error) {
		tidy(folder, waiting);
		throw writeProblem(file, error);
	}
	try {
		tidy(folder, waiting);
	} catch {
		// All is written, and the next writer takes away what is left.
	}
}

/** Keeps an old file under another name too: as the same file where the disk can, for that takes no room. */
function keep(file: string, kept: string): void {
	if (!statSync(file).isFile()) throw Object.assign(new Error(), { code: 'EISDIR' });
	try {
		linkSync(file, kept);
	} catch {
		copyFileSync(file, kept);
	}
}

/**
 * Takes away what waited; where the writer came no further, first puts back the old files of what was being put in
 * place.
 * @throws WriteProblem where even that fails; it is then left to the next writer
 */
function tidy(folder: string, waiting: string): void {
	try {
		undo(folder, waiting);
	} catch (error) {
		const { reason } = writeProblem(folder, error);
		throw new WriteProblem(
			folder,
			`the files are half written: ${reason}`,
			'run it again: it first undoes that',
		);
	}
	rmSync(waiting, { recursive: true, force: true });
}

/** May be tried again from wherever it stopped. */
function undo(folder: string, waiting: string): void {
	const underWay = join(waiting, UNDER_WAY);
	if (!existsSync(underWay)) return;
	const [there, added] = JSON.parse(readFileSync(underWay, 'utf8')) as [string[], string[]];
	for (const name of added) rmSync(join(folder, name), { force: true });
	for (const name of there) {
		// One that is not kept any more was put back before.
		const kept = join(waiting, OLD, name);
		if (existsSync(kept)) renameSync(kept, join(folder, name));
	}
	rmSync(underWay);
}
