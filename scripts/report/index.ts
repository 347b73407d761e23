/** `npm run data:report`: every published area beside the computed one, and what the statements rest on. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withTexts } from '../../src/lib/atlas/texts.ts';
import { readRecord } from '../record/record.ts';
import { claimTable } from './claimTable.ts';
import { sourceTable } from './sourceTable.ts';

const HELP = `Usage: npm run data:report -- [--write]

Prints every published area beside the one computed from the parcels, with its interval
and the written reason for the difference; then what the record's statements rest on,
by the class of their best source.

  --write   put the tables into docs/claims.md and docs/sources.md instead of printing them
  --help    this text`;

const { values } = parseArgs({
	options: { write: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
if (values.help) {
	console.log(HELP);
	process.exit(0);
}
const read = (file: string) => JSON.parse(readFileSync(`static/data/${file}`, 'utf8'));
const reports = {
	'docs/claims.md': claimTable(withTexts('catalogue', read('catalogue.json'), read('texts.en.json'))),
	'docs/sources.md': sourceTable(readRecord('geodata')),
};
for (const [file, table] of Object.entries(reports)) {
	if (values.write) {
		writeFileSync(file, table);
		console.log(`wrote ${file}`);
	} else {
		console.log(table);
	}
}
