import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Changes } from '$lib/atlas/changes';
import type { FileKind } from '$lib/i18n/dataWords';
import type { PublishedFile } from './publishedFile';

/** What each of a version's files holds. */
const KINDS: Record<string, FileKind> = {
	'catalogue.json': 'catalogue',
	'history.json': 'history',
	'atlas.topo.json': 'topology',
};

/** Where `npm run release` keeps versions: an object of texts by file name each, with gzip. */
const FOLDER = `${process.env.ATLAS || 'geodata'}/releases`;

const packs = new Map<string, Record<string, string>>();

function filesIn(version: string): Record<string, string> {
	const known = packs.get(version);
	if (known) return known;
	const files = JSON.parse(gunzipSync(readFileSync(`${FOLDER}/${version}.json.gz`)).toString()) as Record<
		string,
		string
	>;
	packs.set(version, files);
	return files;
}

/**
 * The files of every released version, below `/data/<version>/`, as they were but packed: most visits ask for none, and
 * plain they would add to the site what all first data weigh with every release. Build time only.
 */
export function releasedFiles({ releases }: Pick<Changes, 'releases'>): PublishedFile[] {
	return releases.flatMap(({ version }) =>
		Object.entries(filesIn(version)).map(([name, text]): PublishedFile => {
			const [, lang] = /^texts\.(.+)\.json$/.exec(name) ?? [];
			return {
				path: `${version}/${name}.gz`,
				format: 'json.gz',
				...{ part: 'versions', kind: KINDS[name] ?? 'texts', ...(lang && { of: lang }) },
				make: () => new Uint8Array(gzipSync(text, { level: 9 })),
			};
		}),
	);
}
