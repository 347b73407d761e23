import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '../record/checkFiles.ts';
import { checkRecord } from '../record/checkRecord.ts';
import { readYaml, type ReadYaml } from '../record/readYaml.ts';
import { readRecord } from '../record/record.ts';
import { formatLayer } from '../trace/formatLayer.ts';
import { frontierLayer } from '../trace/frontierLayer.ts';
import { readMeasured } from '../trace/measured.ts';
import { readNatural } from '../trace/natural.ts';
import { traceRecord } from '../trace/traceRecord.ts';
import { textsApart } from '../translate/texts.ts';
import { readTranslations, readWaterNames, RECORD_LANGUAGES } from '../translate/translations.ts';
import { compileRecord, type Compiled } from './compileRecord.ts';
import { inLines } from './inLines.ts';
import { natureTopology } from './natureTopology.ts';
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
	const { catalogue, history, texts } = textsApart(compiled.catalogue, compiled.history);
	const translated = stages.run(
		'texts',
		keyOf(texts, folderKey(join(geodata, 'translations'), '.yaml')),
		() => {
			const translations = readTranslations(geodata, read);
			if (!translations) return [];
			const files = RECORD_LANGUAGES.map((lang): [string, string] => {
				const say = (text: string) => translations.say(text, lang);
				const said = { ...texts, catalogue: texts.catalogue.map(say), history: texts.history.map(say) };
				return [`texts.${lang}.json`, inLines(said)];
			});
			translations.checkAllUsed();
			return files;
		},
	);
	const nature = stages.run('nature', keyOf(naturalKey, fileKey(join(geodata, 'waters.yaml'))), () => {
		const waters = readWaterNames(geodata, read);
		const made = natureTopology(geodata, waters);
		waters?.checkAllUsed();
		return made;
	});
	const drawn = instruments.filter(({ segments }) => segments.length > 0);
	return {
		...compiled,
		data: new Map([
			['catalogue.json', inLines(catalogue)],
			['history.json', inLines(history)],
			['about.json', inLines(record.about)],
			['texts.en.json', inLines(texts)],
			...translated,
			['atlas.topo.json', `${JSON.stringify(compiled.topology)}\n`],
			['nature.topo.json', `${JSON.stringify({ version: compiled.catalogue.version, ...nature })}\n`],
		]),
		frontiers: new Map(
			drawn.map((instrument) => [`${instrument.id}.geojson`, formatLayer(frontierLayer(instrument, traced))]),
		),
	};
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
