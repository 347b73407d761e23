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
	'names.yaml',
	'parcels.yaml',
	'places.yaml',
	'polities.yaml',
	'readings.yaml',
	'routes.yaml',
	'searched.yaml',
	'sources.yaml',
	'subjects.yaml',
	'successions.yaml',
	'tour.yaml',
];
/** Folders that every record has, with how the files in each may end. */
const FOLDERS = { instruments: ['.yaml'], natural: ['.geojson', '.yaml'] };
/** What only a record in several languages has. */
const LANGUAGES = { file: 'waters.yaml', folder: 'translations' };
/** What `npm run trace` makes and unmakes. */
const TRACED = 'frontiers';
/** What `npm run release` keeps; a record of which nothing was released has none. */
const RELEASED = { folder: 'releases', endings: ['.yaml', '.gz'] };
/** What goes into the site as it is (scripts/site/assemble.mjs). */
const SERVED = 'static';

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
	const entries = entriesOf(folder);
	if (!FILES.some((name) => entries.includes(name)))
		throw new RecordProblem(
			folder,
			'the folder',
			'it is no atlas: no file of a record lies in it',
			'give the folder that atlas.yaml lies in; docs/new-atlas.md tells how to begin one',
		);
	const missing = [
		...FILES.filter((name) => !isFile(join(folder, name))),
		...Object.keys(FOLDERS).filter((name) => !isFolder(join(folder, name))),
	];
	const known = [
		...FILES,
		...Object.keys(FOLDERS),
		...Object.values(LANGUAGES),
		TRACED,
		RELEASED.folder,
		SERVED,
	];
	for (const name of entries) if (!known.includes(name)) throw stray(join(folder, name), missing);
	for (const name of missing) {
		const empty = name in FOLDERS ? '' : ', or write [] into it where it is an empty list';
		throw new RecordProblem(join(folder, name), 'the file', 'it is missing', `put it back${empty}`);
	}
	const optional = { [LANGUAGES.folder]: ['.yaml'], [RELEASED.folder]: RELEASED.endings };
	for (const [name, endings] of Object.entries({ ...FOLDERS, ...optional })) {
		const inside = join(folder, name);
		if (!isFolder(inside)) continue;
		for (const file of entriesOf(inside)) {
			if (endings.includes(extname(file)) && isFile(join(inside, file))) continue;
			throw stray(join(inside, file), [], `end its name in ${endings.join(' or ')}, or `);
		}
	}
}

/**
 * Checks that a record in several languages has its texts and the names of its waters in them, and one in English none.
 * @throws RecordProblem naming what is missing, or what nothing reads
 */
export function checkLanguages(folder: string, languages: readonly Lang[]): void {
	for (const name of Object.values(LANGUAGES)) {
		const isThere = existsSync(join(folder, name));
		if (isThere === languages.length > 1) continue;
		if (isThere)
			throw new RecordProblem(
				join(folder, name),
				'the file',
				'the record is in en alone',
				'move it out of the record, or name its languages in atlas.yaml',
			);
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
		const reason = existsSync(folder) ? 'it cannot be read' : 'it is not there';
		throw new RecordProblem(folder, 'the folder', reason, 'correct its name, or its rights');
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
