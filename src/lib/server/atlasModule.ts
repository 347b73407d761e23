import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as DtsBundler from 'dts-bundle-generator';
import { build } from 'vite';

/** What the module is made from; its comments are its documentation. */
const ENTRY = 'src/lib/data/atlas.ts';
/** The licences of the packages in it, which go with every copy. */
const LICENCES = 'licences.md';

/**
 * `atlas.js`: the page's own functions as one ES module, which any program can import. Build time only.
 *
 * @param folder the repository's root
 */
export async function atlasModule(folder = '.'): Promise<string> {
	const built = await build({
		root: folder,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: {
			lib: { entry: ENTRY, formats: ['es'] },
			license: { fileName: LICENCES },
			write: false,
			// Readable: it is documentation as well.
			minify: false,
			target: 'es2022',
		},
	});
	const files = [built].flat().flatMap((made) => ('output' in made ? made.output : []));
	const modules = files.filter((file) => file.type === 'chunk');
	const licences = files.find((file) => file.type === 'asset' && file.fileName === LICENCES);
	if (modules.length !== 1 || licences?.type !== 'asset')
		throw new Error(`${ENTRY} does not make one module`);
	const [about] = /\/\*\*.*?\*\//s.exec(readFileSync(`${folder}/${ENTRY}`, 'utf8')) ?? [''];
	return `${about}\n\n${modules[0]!.code}\n/*!\n${String(licences.source).replaceAll('*/', '* /')}\n*/\n`;
}

/** Its types, whole: whoever uses them needs no package for those of GeoJSON. Build time only. */
export function atlasTypes(folder = '.'): string {
	// It is made for `require`, and looks for the project's TypeScript by it.
	const { generateDtsBundle } = createRequire(import.meta.url)('dts-bundle-generator') as typeof DtsBundler;
	const [types] = generateDtsBundle(
		[
			{
				filePath: `${folder}/${ENTRY}`,
				libraries: { inlinedLibraries: ['geojson', 'topojson-specification'] },
				output: { noBanner: true, exportReferencedTypes: true },
			},
		],
		{ preferredConfigPath: `${folder}/tsconfig.json` },
	);
	if (types === undefined) throw new Error(`${ENTRY} has no types`);
	return types;
}
