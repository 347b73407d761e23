/** `npm run archive`: the built data as an archive for a repository that gives DOIs. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from '../command/command.ts';
import { writeProblem } from '../command/writeProblem.ts';
import { RecordProblem } from '../record/problem.ts';
import { readBorder } from '../record/readBorder.ts';
import { readReleases } from '../release/released.ts';
import { archiveName, archiveOf, type DataPackage } from './archiveOf.ts';

const HELP = `Usage: npm run archive -- [--out FILE] [--site DIR] [--geodata DIR] [--draft]

Packs the data of the built site with a README, licences, CITATION.cff, datapackage.json,
checksums and the record that they are made from, as a zip for a repository that gives
DOIs. The same data give the same bytes. Run npm run build first.

  --out FILE      the archive (default: .cache/<name>-<version>.zip)
  --site DIR      the built site (default: build)
  --geodata DIR   the record that it was built from (default: geodata)
  --draft         pack also data that were changed after their last release
  --help          this text`;

const OPTIONS = {
	out: { type: 'string' },
	site: { type: 'string', default: 'build' },
	geodata: { type: 'string', default: 'geodata' },
	draft: { type: 'boolean', default: false },
} as const;

runCommand('archive', HELP, OPTIONS, ({ out, site, geodata, draft }) => {
	const list = join(site, 'data/datapackage.json');
	const dataPackage = JSON.parse(readText(list, 'run npm run build')) as DataPackage;
	const { version, resources } = dataPackage;
	if (version.includes('-unreleased') && !draft)
		throw new RecordProblem(
			list,
			version,
			'the data were changed after their last release',
			'run npm run release and npm run build first, or give --draft',
		);
	const [last] = readReleases(geodata, readBorder(geodata).languages);
	const zip = archiveOf({
		dataPackage,
		data: new Map(resources.map(({ path }) => [path, readFileSync(join(site, 'data', path))])),
		record: authored(geodata),
		licences: readText('DATA-LICENCES.md', 'put it back'),
		codeLicence: readText('LICENSE', 'put it back'),
		citation: readText('CITATION.cff', 'put it back'),
		date: last && !version.includes('-unreleased') ? last.date : dataPackage.temporal.end,
	});
	const file = out ?? join('.cache', `${archiveName(dataPackage)}.zip`);
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, zip);
	} catch (error) {
		throw writeProblem(file, error);
	}
	console.log(`${file}: ${(zip.length / 1e6).toFixed(1)} MB, data version ${version}`);
});

/** @throws RecordProblem where it cannot be read */
function readText(file: string, mend: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		throw new RecordProblem(file, 'the file', 'it cannot be read', mend);
	}
}

/** What people wrote of a record: not what is traced from it, and not its versions before. */
function authored(geodata: string): Map<string, Uint8Array> {
	const files = readdirSync(geodata, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /\.yaml$/.test(file))
		.sort();
	return new Map(files.map((file) => [file, readFileSync(join(geodata, file))]));
}
