/** `npm run compile`: frontiers + parcels → `static/data`. `--check` compares instead of writing. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkReferences } from '../record/checkReferences.ts';
import { RecordProblem } from '../record/problem.ts';
import { readRecord } from '../record/record.ts';
import { formatLayer } from '../trace/formatLayer.ts';
import { frontierLayer } from '../trace/frontierLayer.ts';
import { readNatural } from '../trace/natural.ts';
import { traceRecord } from '../trace/traceRecord.ts';
import { compileRecord } from './compileRecord.ts';
import { natureTopology } from './natureTopology.ts';

const HELP = `Usage: npm run compile -- [--geodata DIR] [--out DIR] [--check]

Nodes all lines, forms parcels, checks them and their tenures, overlays consecutive
snapshots with Turf and writes what the page reads. It writes everything or nothing.

  --geodata DIR   the record to read (default: geodata)
  --out DIR       where to write (default: static/data)
  --check         write nothing: say whether geodata/frontiers and static/data are what
                  the record gives (exit 1 when they are not)
  --help          this text`;

const { values } = parseArgs({
	options: {
		geodata: { type: 'string', default: 'geodata' },
		out: { type: 'string', default: 'static/data' },
		check: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	},
});
if (values.help) {
	console.log(HELP);
	process.exit(0);
}

try {
	const started = Date.now();
	const report = (text: string) => console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s  ${text}`);
	const record = readRecord(values.geodata);
	checkReferences(record);
	report(`${record.instruments.length} instruments, ${record.parcels.length} parcels, ${record.sources.length} sources`);
	const natural = readNatural(join(values.geodata, 'natural'));
	const traced = traceRecord(record, natural);
	report(`${traced.size} lines traced`);
	const { catalogue, topology, transfers } = compileRecord(record, natural, traced, report);
	const files = new Map<string, string>([
		[join(values.out, 'catalogue.json'), `${JSON.stringify(catalogue, null, '\t')}\n`],
		[join(values.out, 'atlas.topo.json'), `${JSON.stringify(topology)}\n`],
		[join(values.out, 'transfers.geojson'), formatLayer(transfers)],
		[join(values.out, 'nature.topo.json'), `${JSON.stringify(natureTopology(values.geodata))}\n`],
	]);
	if (values.check) {
		for (const instrument of record.instruments.filter(({ segments }) => segments.length > 0)) {
			const file = join(values.geodata, 'frontiers', `${instrument.id}.geojson`);
			files.set(file, formatLayer(frontierLayer(instrument, traced)));
		}
		const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
		if (stale.length > 0) {
			console.error(`These files are not what the record gives:\n${stale.map(([file]) => `  ${file}`).join('\n')}`);
			console.error('Run npm run geodata and commit the result.');
			process.exit(1);
		}
		console.log('geodata/frontiers and static/data are what the record gives.');
	} else {
		writeTogether(values.out, files);
		report(`wrote ${files.size} files, data version ${catalogue.version}`);
	}
} catch (error) {
	if (!(error instanceof RecordProblem)) throw error;
	console.error(`compile stopped, nothing was written.\n${error.message}`);
	process.exit(1);
}

/** Writes beside the old files and swaps at the end, so that a stop half-way leaves the old ones whole. */
function writeTogether(out: string, files: Map<string, string>): void {
	const fresh = join(dirname(out), `.${Date.now()}-data`);
	mkdirSync(fresh, { recursive: true });
	mkdirSync(out, { recursive: true });
	try {
		for (const [file, text] of files) writeFileSync(join(fresh, file.slice(out.length + 1)), text);
		for (const file of files.keys()) renameSync(join(fresh, file.slice(out.length + 1)), file);
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
}
