/** `npm run data:report`: every published area beside the computed one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withTexts } from '../../src/lib/atlas/texts.ts';
import { claimTable } from './claimTable.ts';

const HELP = `Usage: npm run data:report -- [--write]

Prints every published area beside the one computed from the parcels, with its interval
and the written reason for the difference.

  --write   put the table into docs/claims.md instead of printing it
  --help    this text`;

const { values } = parseArgs({
	options: { write: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
if (values.help) {
	console.log(HELP);
	process.exit(0);
}
const read = (file: string) => JSON.parse(readFileSync(`static/data/${file}`, 'utf8'));
const table = claimTable(withTexts('catalogue', read('catalogue.json'), read('texts.en.json')));
if (values.write) {
	writeFileSync('docs/claims.md', table);
	console.log('wrote docs/claims.md');
} else {
	console.log(table);
}
