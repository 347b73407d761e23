import { join } from 'node:path';
import { checkReferences } from '../record/checkReferences.ts';
import { checkTour } from '../record/checkTour.ts';
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

export interface CompiledFolder extends Compiled {
	/** Texts of `static/data`, by file name. */
	data: Map<string, string>;
	/** Texts of `geodata/frontiers`, by file name. */
	frontiers: Map<string, string>;
}

/**
 * Reads a record folder, traces and compiles it. Nothing is written.
 * @param report called with a line of progress
 * @throws RecordProblem at the first thing in the record that cannot be right
 */
export function compileFolder(geodata: string, report: (text: string) => void = () => {}): CompiledFolder {
	const record = readRecord(geodata);
	checkReferences(record);
	checkTour(record);
	const { instruments, parcels, sources } = record;
	report(`${instruments.length} instruments, ${parcels.length} parcels, ${sources.length} sources`);
	const natural = readNatural(join(geodata, 'natural'));
	const traced = traceRecord(record, natural, readMeasured(join(geodata, 'natural')));
	report(`${traced.size} lines traced`);
	const compiled = compileRecord(record, natural, traced, report);
	const { catalogue, history, texts } = textsApart(compiled.catalogue, compiled.history);
	const translations = readTranslations(geodata);
	const translated = translations
		? RECORD_LANGUAGES.map((lang): [string, string] => {
				const say = (text: string) => translations.say(text, lang);
				const said = { ...texts, catalogue: texts.catalogue.map(say), history: texts.history.map(say) };
				return [`texts.${lang}.json`, inLines(said)];
			})
		: [];
	translations?.checkAllUsed();
	const waters = readWaterNames(geodata);
	const nature = natureTopology(geodata, waters);
	waters?.checkAllUsed();
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
			['nature.topo.json', `${JSON.stringify(nature)}\n`],
		]),
		frontiers: new Map(
			drawn.map((instrument) => [`${instrument.id}.geojson`, formatLayer(frontierLayer(instrument, traced))]),
		),
	};
}
