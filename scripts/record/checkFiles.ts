import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Lang } from '../../src/lib/atlas/vocabulary.ts';
import { RecordProblem } from './problem.ts';

/** Files that every record has; a list of which it has nothing is `[]`, so that a file gone is no empty list. */
const FILES = [
	'about.yaml',
	'atlas.yaml',
	'context.yaml',
	'events.yaml',
	'parcels.yaml',
	'places.yaml',
	'polities.yaml',
	'readings.yaml',
	'routes.yaml',
	'searched.yaml',
	'sources.yaml',
	'successions.yaml',
	'tour.yaml',
];
/** Folders that every record has, with how the files in each may end. */
const FOLDERS = { instruments: ['.yaml'], natural: ['.geojson', '.yaml'] };
/** What only a record in several languages has. */
const LANGUAGES = { file: 'waters.yaml', folder: 'translations' };
/** What `npm run trace` makes and unmakes. */
const TRACED = 'frontiers';

const kindOf = (path: string) => statSync(path, { throwIfNoEntry: false });
const isFolder = (path: string) => kindOf(path)?.isDirectory() ?? false;
const isFile = (path: string) => kindOf(path)?.isFile() ?? false;

/** What an editor or a file manager leaves, and notes to people: no part of the record, and never taken for one. */
const isNoRecord = (name: string) => name.startsWith('.') || name.endsWith('~') || name === 'README.md';

/**
 * Checks that a record's folder holds every file that a record has and nothing that would be left out in silence.
 * @throws RecordProblem naming the file that is missing, or that no part of the compile reads
 */
export function checkFiles(folder: string): void {
	const missing = [
		...FILES.filter((name) => !isFile(join(folder, name))),
		...Object.keys(FOLDERS).filter((name) => !isFolder(join(folder, name))),
	];
	const known = [...FILES, ...Object.keys(FOLDERS), ...Object.values(LANGUAGES), TRACED];
	for (const name of entriesOf(folder)) if (!known.includes(name)) throw stray(join(folder, name), missing);
	for (const name of missing) {
		const empty = name in FOLDERS ? '' : ', or write [] into it where it is an empty list';
		throw new RecordProblem(join(folder, name), 'the file', 'it is missing', `put it back${empty}`);
	}
	for (const [name, endings] of Object.entries({ ...FOLDERS, [LANGUAGES.folder]: ['.yaml'] })) {
		const inside = join(folder, name);
		if (!isFolder(inside)) continue;
		for (const file of entriesOf(inside)) {
			if (endings.includes(extname(file)) && isFile(join(inside, file))) continue;
			throw stray(join(inside, file), [], `end its name in ${endings.join(' or ')}, or `);
		}
	}
}

/**
 * Checks that a record in several languages has its texts and the names of its waters in them.
 * @throws RecordProblem naming what is missing
 */
export function checkLanguages(folder: string, languages: readonly Lang[]): void {
	if (languages.length < 2) return;
	for (const name of Object.values(LANGUAGES)) {
		if (existsSync(join(folder, name))) continue;
		throw new RecordProblem(
			join(folder, name),
			'the file',
			`it is missing, and the record is in ${languages.join(', ')}`,
			'put it back, or leave all languages but en out of atlas.yaml',
		);
	}
}

function entriesOf(folder: string): string[] {
	try {
		return readdirSync(folder)
			.filter((name) => !isNoRecord(name))
			.sort();
	} catch {
		throw new RecordProblem(folder, 'the folder', 'it cannot be read', 'correct its name, or its rights');
	}
}

function stray(file: string, missing: string[], first = ''): RecordProblem {
	const lost = missing.length > 0 ? `rename it (${missing.join(', ')} is missing), or ` : '';
	return new RecordProblem(
		file,
		'the file',
		`nothing reads a file of the name ${basename(file)}`,
		`${first}${lost}move it out of the record`,
	);
}
