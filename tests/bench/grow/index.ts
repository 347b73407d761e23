/**
 * `npm run grow`: writes an atlas of many times the record's parcels and tenures, as the files of `static/data` that the
 * explorer fetches.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, readOptions } from '../../../scripts/run/prepare.mjs';
import { grownFiles } from './dataFiles.ts';

const HELP = `npm run grow: writes an atlas of many times the parcels and tenures of the record.

  npm run grow -- --times 100 --out DIR   a hundred times, into DIR
  npm run grow -- --seed 2                other ones; the same seed makes the same
  npm run grow -- --help                  say this`;

const { values } = readOptions(
	() =>
		parseArgs({
			options: {
				times: { type: 'string' },
				seed: { type: 'string', default: '1' },
				out: { type: 'string' },
				help: { type: 'boolean' },
			},
		}),
	HELP,
);
if (values.help) {
	console.log(HELP);
	process.exit();
}
const { out } = values;
const [times, seed] = [Number(values.times), Number(values.seed)];
if (!out || !Number.isInteger(times) || times < 1 || !Number.isInteger(seed))
	fail(`--times and --seed are whole numbers, and --out says where to.\n\n${HELP}`);
mkdirSync(out, { recursive: true });
for (const [name, text] of grownFiles(times, seed)) {
	writeFileSync(join(out, name), text);
	console.log(`${name.padEnd(20)} ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`);
}
