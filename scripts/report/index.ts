/** `npm run data:report`: every published area beside the computed one, and what the statements rest on. */
import { readFileSync } from 'node:fs';
import { withTexts } from '../../src/lib/atlas/texts.ts';
import { knowEveryMessage } from '../../src/lib/i18n/everyMessage.ts';
import { runCommand } from '../command/command.ts';
import { writeTogether } from '../command/writeTogether.ts';
import { RecordProblem } from '../record/problem.ts';
import { readRecord } from '../record/record.ts';
import { claimTable } from './claimTable.ts';
import { changeTable } from './changeTable.ts';
import { sourceTable } from './sourceTable.ts';

const HELP = `Usage: npm run data:report -- [--write]

Prints every published area beside the one computed from the parcels, with its interval
and the written reason for the difference; then what the record's statements rest on,
by the class of their best source; then what each version of the data changed.

  --write   put them into docs/claims.md, docs/sources.md and docs/data-changes.md instead
  --help    this text`;

runCommand('data:report', HELP, { write: { type: 'boolean', default: false } }, ({ write }) => {
	const texts = compiled('texts.en.json');
	const catalogue = withTexts('catalogue', compiled('catalogue.json'), texts);
	const history = withTexts('history', compiled('history.json'), texts);
	knowEveryMessage();
	const reports = new Map([
		['claims.md', claimTable(catalogue)],
		['sources.md', sourceTable(readRecord('geodata'))],
		['data-changes.md', changeTable(compiled('changes.json'), { catalogue, history })],
	]);
	if (!write) {
		for (const table of reports.values()) console.log(table);
		return;
	}
	writeTogether('docs', reports);
	for (const file of reports.keys()) console.log(`wrote docs/${file}`);
});

/** A file of the compiled record. @throws RecordProblem where it is not there */
function compiled(name: string) {
	const file = `static/data/${name}`;
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		throw new RecordProblem(file, 'the file', 'it cannot be read', 'run npm run geodata');
	}
}
