import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';
import { readmeOf } from './readme.ts';

/** What of `datapackage.json` the archive reads; the rest goes along as it is. */
export interface DataPackage {
	name: string;
	title: string;
	description: string;
	version: string;
	licenses: { name: string }[];
	temporal: { start: string; end: string };
	resources: { path: string; description: string; format: string; bytes: number; hash: string }[];
}

/** What an archive is made of; contents by path. */
export interface Archived {
	/** As the built site has it under `/data/`. */
	dataPackage: DataPackage;
	/** The published files, by their paths below `/data/`. */
	data: ReadonlyMap<string, Uint8Array>;
	/** The authored record that all is made from, by paths below its folder. */
	record: ReadonlyMap<string, Uint8Array>;
	/** `DATA-LICENCES.md`, `LICENSE` and `CITATION.cff`. */
	licences: string;
	codeLicence: string;
	citation: string;
	/** Of the version. */
	date: string;
}

/** Files of the versions before: each has an archive of its own. */
const isOfAnother = (path: string): boolean => /^\d+\.\d+\.\d+\//.test(path);

/** The folder that an archive unpacks to. */
export const archiveName = ({ name, version }: Pick<DataPackage, 'name' | 'version'>): string =>
	`${name}-${version.replace(/\+.*/, '')}`;

/**
 * The archive for a repository that gives DOIs, as a zip: the data with their package, the record that they are made
 * from, licences, how to cite them, a README and checksums. The same input is the same bytes, wherever it is made.
 */
export function archiveOf({ dataPackage, data, record, ...archived }: Archived): Uint8Array {
	const { licences, codeLicence, citation, date } = archived;
	const resources = dataPackage.resources
		.filter(({ path }) => !isOfAnother(path))
		.map((resource) => ({ ...resource, path: `data/${resource.path}` }));
	const here = { ...dataPackage, resources };
	const files = new Map<string, Uint8Array>([
		['README.md', bytes(readmeOf(here, date, archiveName(here)))],
		['LICENCES.md', bytes(licences)],
		['LICENSE', bytes(codeLicence)],
		['CITATION.cff', bytes(citedAs(citation, here.version.replace(/\+.*/, ''), date))],
		['datapackage.json', bytes(`${JSON.stringify(here, null, '\t')}\n`)],
		...resources.map(({ path }): [string, Uint8Array] => [path, data.get(path.slice('data/'.length))!]),
		...[...record].map(([path, content]): [string, Uint8Array] => [`record/${path}`, content]),
	]);
	const paths = [...files.keys()].sort();
	const sums = paths.map(
		(path) => `${createHash('sha256').update(files.get(path)!).digest('hex')}  ${path}\n`,
	);
	files.set('SHA256SUMS', bytes(sums.join('')));
	const [year, month, day] = date.split('-').map(Number);
	// A zip has times of day without a zone: noon of the version's day, wherever it is made.
	const mtime = new Date(year!, month! - 1, day!, 12);
	const folder = archiveName(here);
	const entries: Zippable = {};
	for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
		entries[`${folder}/${path}`] = [content, { mtime, level: 9 }];
	return zipSync(entries);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const citedAs = (citation: string, version: string, date: string): string =>
	citation
		.replace(/^version: .*$/m, `version: ${version}`)
		.replace(/^date-released: .*$/m, `date-released: '${date}'`);
