/**
 * `npm run grow -- --times 100 --out <folder> [--seed 1]`: writes an atlas of so many times the parcels and tenures as
 * the files of `static/data` that the explorer fetches.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { grownFiles } from './dataFiles.ts';

const { values } = parseArgs({
	options: { times: { type: 'string' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } },
});
if (!values.times || !values.out) throw new Error('say --times <whole number> and --out <folder>');
mkdirSync(values.out, { recursive: true });
for (const [name, text] of grownFiles(Number(values.times), Number(values.seed))) {
	writeFileSync(join(values.out, name), text);
	console.log(`${name.padEnd(20)} ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`);
}
