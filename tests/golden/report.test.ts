import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readRecord } from '../../scripts/record/record.ts';
import { claimTable } from '../../scripts/report/claimTable.ts';
import { changeTable } from '../../scripts/report/changeTable.ts';
import { sourceTable } from '../../scripts/report/sourceTable.ts';
import { readCatalogue, readChanges, readHistory } from '../../src/lib/server/readRecord.ts';

it('docs/claims.md is what the compiled record gives (npm run data:report -- --write)', () => {
	expect(readFileSync('docs/claims.md', 'utf8')).toBe(claimTable(readCatalogue()));
});

it('docs/sources.md is what the record gives (npm run data:report -- --write)', () => {
	expect(readFileSync('docs/sources.md', 'utf8')).toBe(sourceTable(readRecord('geodata')));
});

it('docs/data-changes.md is what the record and its released versions give (npm run data:report -- --write)', () => {
	const named = { catalogue: readCatalogue(), history: readHistory() };
	expect(readFileSync('docs/data-changes.md', 'utf8')).toBe(changeTable(readChanges(), named));
});
