/** `npm run compile`: the record → `static/data`. `--check` compares instead of writing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RecordProblem } from '../record/problem.ts';
import { compileFolder } from './compileFolder.ts';
import { writeTogether } from './writeTogether.ts';

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

const started = Date.now();
const report = (text: string) => console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s  ${text}`);
try {
	const { catalogue, data, frontiers } = compileFolder(values.geodata, report);
	if (values.check) {
		const files = [
			...[...data].map(([name, text]) => [join(values.out, name), text] as const),
			...[...frontiers].map(([name, text]) => [join(values.geodata, 'frontiers', name), text] as const),
		];
		const stale = files.filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
		if (stale.length > 0) {
			console.error(
				`These files are not what the record gives:\n${stale.map(([file]) => `  ${file}`).join('\n')}`,
			);
			console.error('Run npm run geodata and commit the result.');
			process.exit(1);
		}
		console.log('geodata/frontiers and static/data are what the record gives.');
	} else {
		writeTogether(values.out, data);
		report(`wrote ${data.size} files, data version ${catalogue.version}`);
	}
} catch (error) {
	if (!(error instanceof RecordProblem)) throw error;
	console.error(`compile stopped, nothing was written.\n${error.message}`);
	process.exit(1);
}
