import type { DataPackage } from './archiveOf.ts';

/** A file of the archive's folder for one act, of which there are hundreds: told as one line. */
const PER_ACT = /^data\/(frontiers|transfers)\/.+\.geojson$/;

/** What a stranger needs who finds the archive alone, in Markdown. @param folder that it unpacks to */
export function readmeOf(
	{ title, description, version, licenses, temporal, resources }: DataPackage,
	date: string,
	folder: string,
): string {
	const told = resources.filter(({ path }) => !PER_ACT.test(path));
	const acts = new Map<string, number>();
	for (const { path } of resources) {
		const [, kind] = PER_ACT.exec(path) ?? [];
		if (kind) acts.set(kind, (acts.get(kind) ?? 0) + 1);
	}
	const licence = licenses.map(({ name }) => name).join(', ');
	return `# ${title}: the data

${description}

Version ${version}, ${date}. From ${temporal.start} to ${temporal.end}.

## What is here

| file | what it holds |
| --- | --- |
${told.map(({ path, description: what }) => `| \`${path}\` | ${what.replaceAll('|', '\\|')} |`).join('\n')}
${[...acts].map(([kind, n]) => `| \`data/${kind}/<act>.geojson\` | ${KINDS[kind]}, ${n === 1 ? '1 file' : `${n} files`} |`).join('\n')}
| \`record/\` | the authored record that all of it is made from: YAML, with the sources of every statement |
| \`datapackage.json\` | the list of all files with sizes, checksums and the columns of tables (Frictionless Data Package) |
| \`CITATION.cff\` | how to cite the data |
| \`LICENCES.md\`, \`LICENSE\` | the licences of the data and their parts; that of the module \`data/atlas.js\` |
| \`SHA256SUMS\` | checksums: \`cd ${folder} && sha256sum -c SHA256SUMS\` |

## How to read it

- Days are ISO \`YYYY-MM-DD\` in the Gregorian calendar, intervals \`[from, to)\` are half-open; an end that is empty or
  \`9999-12-31\` means "still so".
- Positions are longitude and latitude on WGS84 in degrees; areas are km² on its ellipsoid, with the interval that the
  doubt of the lines gives.
- \`data/atlas.gpkg\` opens in any GIS; each layer of it is also a GeoJSON, a FlatGeobuf and a CSV in UTF-8.
- \`data/atlas.js\` is an ES module that answers for any day and any point.

## Licence

The data as a whole: ${licence}. \`LICENCES.md\` tells what each part is made from, and what must be said of it.
`;
}

const KINDS: Record<string, string> = {
	frontiers: 'the line that an act drew',
	transfers: 'the land that an act moved',
};
