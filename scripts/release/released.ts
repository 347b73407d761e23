import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Catalogue, History } from '../../src/lib/atlas/model.ts';
import { compareVersions, semanticVersion } from '../../src/lib/atlas/release.ts';
import { withTexts, type Texts, type WithoutTexts } from '../../src/lib/atlas/texts.ts';
import type { AtlasTopology } from '../../src/lib/data/topology.ts';
import type { Lang } from '../../src/lib/atlas/vocabulary.ts';
import { exactDay, wordsIn } from '../record/fields.ts';
import { RecordProblem } from '../record/problem.ts';
import { readYaml, type ReadYaml } from '../record/readYaml.ts';

/** Where a record keeps its released versions, and in it the list of them with what their makers say of each. */
export const RELEASES = 'releases';
const LIST = 'releases.yaml';

/** The compiled files that say all the others: these are kept of a version. */
const isKept = (file: string): boolean =>
	['catalogue.json', 'history.json', 'atlas.topo.json'].includes(file) || /^texts\..+\.json$/.test(file);

const releasesSchema = (languages: readonly Lang[]) =>
	v.array(
		v.strictObject({
			version: v.pipe(
				v.string(),
				v.check((text) => semanticVersion(text) !== undefined, 'a version is three numbers: 1.2.3'),
			),
			date: exactDay,
			about: wordsIn(languages).localText,
		}),
	);
export type Release = v.InferOutput<ReturnType<typeof releasesSchema>>[number];

/** The compiled files of a version, text by file name. */
export type RecordFiles = ReadonlyMap<string, string>;

/** A version's record, in every language that it has. */
export interface ReleasedRecord {
	/** Hash of the data. */
	data: string;
	languages: Map<string, { catalogue: Catalogue; history: History }>;
	topology: AtlasTopology;
	/** As its files are, texts left out. */
	plain: Record<string, unknown>;
}

/**
 * The list of a record's released versions, newest first; empty where it has none.
 *
 * @param languages that the record is in
 * @throws RecordProblem where it cannot be right, or a version of it was not kept
 */
export function readReleases(
	geodata: string,
	languages: readonly Lang[],
	read: ReadYaml = readYaml,
): Release[] {
	const file = join(geodata, RELEASES, LIST);
	if (!existsSync(file)) return [];
	const releases = read(file, releasesSchema(languages));
	for (const [i, { version }] of releases.entries()) {
		const older = releases[i + 1]?.version ?? '0.0.0';
		if (compareVersions(semanticVersion(version)!, semanticVersion(older)!) <= 0)
			throw new RecordProblem(
				file,
				version,
				`it does not come after ${older}`,
				'put the newest version first',
			);
	}
	const kept = readdirSync(join(geodata, RELEASES)).filter((name) => name.endsWith('.gz'));
	const lost = releases.find(({ version }) => !kept.includes(packName(version)));
	if (lost && lost !== releases[0])
		throw new RecordProblem(file, lost.version, `${packName(lost.version)} is missing`, 'put it back');
	const stray = kept.find((name) => !releases.some(({ version }) => packName(version) === name));
	if (stray !== undefined)
		throw new RecordProblem(
			join(geodata, RELEASES, stray),
			'the file',
			`${LIST} does not name it`,
			'name it there',
		);
	return releases;
}

/** Whether a version was released; the newest of the list may be one that is yet to be. */
export const isReleased = (geodata: string, { version }: Release): boolean =>
	existsSync(join(geodata, RELEASES, packName(version)));

const packName = (version: string): string => `${version}.json.gz`;

/** The name and the bytes of the file that keeps a version: its files as one JSON object of texts, with gzip. */
export function packOf(version: string, files: RecordFiles): [name: string, bytes: Buffer] {
	const kept = [...files].filter(([file]) => isKept(file)).sort(([a], [b]) => (a < b ? -1 : 1));
	return [packName(version), gzipSync(JSON.stringify(Object.fromEntries(kept)), { level: 9 })];
}

/** The files of a released version. @throws RecordProblem where they cannot be read */
export function readPack(geodata: string, version: string): RecordFiles {
	const file = join(geodata, RELEASES, packName(version));
	try {
		return new Map(
			Object.entries(JSON.parse(gunzipSync(readFileSync(file)).toString()) as Record<string, string>),
		);
	} catch {
		throw new RecordProblem(file, 'the file', 'it cannot be read', 'put it back as it was released');
	}
}

/** A version's record out of its files. */
export function recordOf(files: RecordFiles): ReleasedRecord {
	const json = <Shape>(file: string) => JSON.parse(files.get(file)!) as Shape;
	const catalogue = json<WithoutTexts<Catalogue>>('catalogue.json');
	const history = json<WithoutTexts<History>>('history.json');
	const languages = [...files.keys()].flatMap((file) => /^texts\.(.+)\.json$/.exec(file)?.[1] ?? []);
	return {
		data: catalogue.version,
		languages: new Map(
			languages.map((lang) => {
				const texts = json<Texts>(`texts.${lang}.json`);
				return [
					lang,
					{
						catalogue: withTexts('catalogue', catalogue, texts),
						history: withTexts('history', history, texts),
					},
				];
			}),
		),
		topology: json<AtlasTopology>('atlas.topo.json'),
		plain: { catalogue, history },
	};
}
