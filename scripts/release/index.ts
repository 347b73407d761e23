/** `npm run release`: what was changed since the last released version of the data, and the release of the next. */
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGED_KINDS, type Differences } from '../../src/lib/atlas/changes.ts';
import { semanticVersion } from '../../src/lib/atlas/release.ts';
import { runCommand } from '../command/command.ts';
import { writeTogether } from '../command/writeTogether.ts';
import { compileFolder } from '../compile/compileFolder.ts';
import { Stages } from '../compile/stages.ts';
import { RecordProblem } from '../record/problem.ts';
import { readBorder } from '../record/readBorder.ts';
import { releasedAs } from './changesSince.ts';
import { differencesOf } from './difference.ts';
import { formBreaks } from './form.ts';
import { BUMPS, bumpBetween, leastBump } from './leastBump.ts';
import {
	isReleased,
	packOf,
	readPack,
	readReleases,
	recordOf,
	RELEASES,
	type RecordFiles,
	type Release,
} from './released.ts';

const HELP = `Usage: npm run release -- [--version X.Y.Z] [--geodata DIR] [--out DIR] [--data DIR]

Without --version: says what was changed since the last released version of the data, and
which part of the version that raises at least: the major one where an id is gone or the
form of the files breaks, the minor one where land, days, holders or lines are otherwise
or something was added, the patch for words and sources.

With --version: releases that version. It must be the first in releases/releases.yaml of
the record, with the day and what its makers say of it, and raise the version by enough.
Its files are kept in releases/, and the record is compiled with it.

  --version X.Y.Z   the version to release
  --geodata DIR     the record to read (default: geodata)
  --out DIR         where the compiled record is written (default: static/data)
  --data DIR        release what is compiled there (an older checkout, say) instead of the
                    record as it is
  --help            this text`;

const OPTIONS = {
	version: { type: 'string' },
	geodata: { type: 'string', default: 'geodata' },
	out: { type: 'string', default: 'static/data' },
	data: { type: 'string' },
} as const;

runCommand('release', HELP, OPTIONS, ({ version, geodata, out, data }) => {
	const stages = new Stages();
	const files = data === undefined ? compileFolder(geodata, () => {}, stages).data : compiledIn(data);
	const releases = readReleases(geodata, readBorder(geodata).languages);
	const last = releases.find((release) => isReleased(geodata, release));
	const raised = tellChanges(geodata, last, files);
	if (version === undefined) return;
	const listed = releases[0]?.version === version;
	const list = join(geodata, RELEASES, 'releases.yaml');
	if (!listed)
		throw new RecordProblem(list, version, 'it is not the first there', 'put it there: version, date, about');
	if (isReleased(geodata, releases[0]!))
		throw new RecordProblem(list, version, 'it was released, and stays as it is', 'take a later version');
	if (raised && last) refuseSmaller(list, last.version, version, raised);
	const [name, bytes] = packOf(version, releasedAs({ version }, files));
	const place = join(geodata, RELEASES, name);
	mkdirSync(join(geodata, RELEASES), { recursive: true });
	writeFileSync(`${place}~`, bytes);
	renameSync(`${place}~`, place);
	console.log(`Released ${version}: ${place}, ${bytes.length} bytes`);
	writeTogether(out, compileFolder(geodata, () => {}, stages).data);
	console.log(`Compiled the record into ${out} with it.`);
});

/** Says what was changed. @returns the least part of the version that it raises; nothing where there is none before */
function tellChanges(geodata: string, last: Release | undefined, files: RecordFiles) {
	if (!last) {
		console.log('No version was released before.');
		return undefined;
	}
	const [before, now] = [recordOf(readPack(geodata, last.version)), recordOf(files)];
	const differences = differencesOf(before, now);
	if (before.data === now.data && Object.keys(differences).length === 0) {
		console.log(`Nothing was changed since ${last.version}.`);
		return 'nothing';
	}
	console.log(`Changed since ${last.version}:`);
	for (const line of summaryOf(differences)) console.log(`  ${line}`);
	const { bump, because } = leastBump(differences, formBreaks(before.plain, now.plain));
	console.log(`The ${bump} part is to be raised at least:`);
	for (const reason of because) console.log(`  ${reason}`);
	return bump;
}

function summaryOf(differences: Differences): string[] {
	return CHANGED_KINDS.flatMap((kind) => {
		const found = differences[kind];
		if (!found) return [];
		const { added, changed, removed } = found;
		return [`${kind}: ${added.length} added, ${changed.length} changed, ${removed.length} gone`];
	});
}

/** @throws RecordProblem where a version does not raise the last one by enough */
function refuseSmaller(
	list: string,
	last: string,
	version: string,
	least: NonNullable<ReturnType<typeof tellChanges>>,
): void {
	if (least === 'nothing')
		throw new RecordProblem(list, version, `nothing was changed since ${last}`, 'take it out of the list');
	const given = bumpBetween(semanticVersion(last)!, semanticVersion(version)!);
	if (BUMPS.indexOf(given) > BUMPS.indexOf(least))
		throw new RecordProblem(
			list,
			version,
			`it raises the ${given} part of ${last}, and what was changed asks for the ${least} one`,
			'take a greater version',
		);
}

/** The compiled files of a folder. @throws RecordProblem where it cannot be read */
function compiledIn(folder: string): RecordFiles {
	try {
		const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
		return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
	} catch {
		throw new RecordProblem(folder, 'the folder', 'it cannot be read', 'correct its name');
	}
}
