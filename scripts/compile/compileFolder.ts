import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { boxOf, type Box } from '../../src/lib/geo/box.ts';
import type { FoundWater, LocalText } from '../../src/lib/atlas/model.ts';
import type { Lang } from '../../src/lib/atlas/vocabulary.ts';
import { checkFiles } from '../record/checkFiles.ts';
import { checkNames } from '../record/checkNames.ts';
import { checkRecord } from '../record/checkRecord.ts';
import { readYaml, type ReadYaml } from '../record/readYaml.ts';
import { readRecord } from '../record/record.ts';
import { formatLayer } from '../trace/formatLayer.ts';
import { frontierLayer } from '../trace/frontierLayer.ts';
import { readMeasured } from '../trace/measured.ts';
import { readNatural, type NaturalLines } from '../trace/natural.ts';
import { traceRecord } from '../trace/traceRecord.ts';
import { changesSince, keptReleases, releasedAs, releaseOf } from '../release/changesSince.ts';
import { RELEASES } from '../release/released.ts';
import { textsApart } from '../translate/texts.ts';
import { otherLanguages, readTranslations, readWaterNames } from '../translate/translations.ts';
import { typeset, typesetIn } from '../translate/typeset.ts';
import { compileRecord, type Compiled } from './compileRecord.ts';
import { healthOf } from './healthOf.ts';
import { inLines } from './inLines.ts';
import { natureTopology } from './natureTopology.ts';
import { recordSchema } from './recordSchema.ts';
import { searchNames } from './searchNames.ts';
import { keyOf, Stages } from './stages.ts';

export interface CompiledFolder extends Compiled {
	/** Texts of `static/data`, by file name. */
	data: Map<string, string>;
	/** Texts of `geodata/frontiers`, by file name. */
	frontiers: Map<string, string>;
}

/**
 * Reads a record folder, traces and compiles it. Nothing is written.
 * @param report called with a line of progress
 * @param stages what an earlier compile of the folder made: what depends on nothing that changed is not made again
 * @throws RecordProblem at the first thing in the record that cannot be right
 */
export function compileFolder(
	geodata: string,
	report: (text: string) => void = () => {},
	stages = new Stages(),
): CompiledFolder {
	stages.begin(report);
	checkFiles(geodata);
	const read = readOnce(stages, geodata);
	const yamlKey = folderKey(geodata, '.yaml') + folderKey(join(geodata, 'instruments'), '.yaml');
	const record = stages.run('record', yamlKey, () => {
		const authored = readRecord(geodata, read);
		checkRecord(authored);
		return authored;
	});
	const { instruments, parcels, sources } = record;
	report(`${instruments.length} instruments, ${parcels.length} parcels, ${sources.length} sources`);
	const naturalFolder = join(geodata, 'natural');
	const naturalKey = folderKey(naturalFolder, '.geojson');
	const natural = stages.run('natural lines', keyOf(naturalKey, record.border.frame), () =>
		readNatural(naturalFolder, record.border.frame),
	);
	const paths = instruments.map(({ id, segments }) => [id, segments.map((one) => [one.id, one.path])]);
	const traced = stages.run('trace', keyOf(naturalKey, paths, record.contextLines), () =>
		traceRecord(record, natural, readMeasured(naturalFolder)),
	);
	report(`${traced.size} lines traced`);
	const compiled = compileRecord(record, natural, traced, report, stages);
	const { border } = compiled.catalogue;
	const { languages } = border;
	// What is said of a side stands in sentences: it is set as any text.
	const typesetBorder = { ...border, sides: typesetIn(border.sides) };
	const { catalogue, history, texts } = textsApart(
		{ ...compiled.catalogue, border: typesetBorder },
		compiled.history,
	);
	const translated = stages.run(
		'texts',
		keyOf(texts, languages, folderKey(join(geodata, 'translations'), '.yaml')),
		() => {
			const translations = readTranslations(geodata, languages, read);
			if (!translations) return [];
			const files = otherLanguages(languages).map((lang): [string, string] => {
				const say = (text: string) => typeset(translations.say(text, lang), lang);
				const said = { ...texts, catalogue: texts.catalogue.map(say), history: texts.history.map(say) };
				return [`texts.${lang}.json`, inLines(said)];
			});
			translations.checkAllUsed();
			return files;
		},
	);
	const nature = stages.run(
		'nature',
		keyOf(naturalKey, languages, fileKey(join(geodata, 'waters.yaml'))),
		() => {
			const waters = readWaterNames(geodata, languages, read);
			const made = natureTopology(geodata, waters);
			waters?.checkAllUsed();
			return made;
		},
	);
	const search = stages.run(
		'search',
		keyOf(yamlKey, naturalKey, nature, folderKey(join(geodata, 'translations'), '.yaml')),
		() => {
			const waters = watersOf(nature, natural, languages);
			checkNames(
				record,
				waters.map(({ kind, id }) => `${kind}/${id}`),
			);
			const translations = readTranslations(geodata, languages, read);
			return searchNames(record, waters, (text, lang) => translations?.say(text, lang) ?? text);
		},
	);
	const drawn = instruments.filter(({ segments }) => segments.length > 0);
	const data = new Map([
		// Names are searched, exported and wrapped on the map: they keep plain spaces.
		['catalogue.json', inLines(catalogue)],
		['history.json', inLines(typesetIn(history))],
		['about.json', inLines(typesetIn(record.about))],
		['texts.en.json', inLines(texts)],
		...translated,
		['atlas.topo.json', `${JSON.stringify(compiled.topology)}\n`],
		['nature.topo.json', `${JSON.stringify({ version: compiled.catalogue.version, ...nature })}\n`],
		['health.json', inLines(healthOf(record, naturalFolder))],
		['record.schema.json', inLines(recordSchema(record.border))],
		['search.json', inLines({ version: compiled.catalogue.version, ...search })],
	]);
	const kept = folderKey(join(geodata, RELEASES), '.gz') + fileKey(join(geodata, RELEASES, 'releases.yaml'));
	const releases = existsSync(join(geodata, RELEASES))
		? stages.run('releases', kept, () => keptReleases(geodata, languages, read))
		: [];
	if (releases.length > 0) {
		const changes = stages.run('changes', keyOf(kept, [...data]), () => changesSince(releases, data));
		data.set('catalogue.json', releasedAs(releaseOf(changes), data).get('catalogue.json')!);
		data.set('changes.json', inLines(typesetIn(changes)));
	}
	return {
		...compiled,
		data,
		frontiers: new Map(
			drawn.map((instrument) => [`${instrument.id}.geojson`, formatLayer(frontierLayer(instrument, traced))]),
		),
	};
}

/** The rivers and lakes of the map, with where they lie. */
function watersOf({ objects }: Topology, natural: NaturalLines, languages: readonly Lang[]): FoundWater[] {
	return (['river', 'lake'] as const).flatMap((kind) => {
		const { geometries } = objects[`${kind}s`] as GeometryCollection;
		return geometries.map(({ properties }) => {
			const { id, name, ...others } = properties as { id: string; name: string } & Partial<LocalText>;
			const names = Object.fromEntries(languages.map((lang) => [lang, others[lang] ?? name]));
			return {
				id,
				kind,
				names: names as LocalText,
				box: boxOf(natural.get(`${kind}s/${id}`)!).map((degrees) => Math.round(degrees * 100) / 100) as Box,
			};
		});
	});
}

/** Reads each YAML file again only when it, or the border that its schema depends on, was changed. */
function readOnce(stages: Stages, geodata: string): ReadYaml {
	const border = fileKey(join(geodata, 'atlas.yaml'));
	return (file, schema) => stages.run(file, border + fileKey(file), () => readYaml(file, schema));
}

/** A key of the files of a folder whose names end in a way. */
function folderKey(folder: string, ending: string): string {
	const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
	return keyOf(names.sort().map((name) => [name, fileKey(join(folder, name))]));
}

/** Empty for a file that cannot be read: its reader says so. */
function fileKey(file: string): string {
	try {
		return keyOf(readFileSync(file, 'utf8'));
	} catch {
		return '';
	}
}
