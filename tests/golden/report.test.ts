import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readRecord } from '../../scripts/record/record.ts';
import { claimTable } from '../../scripts/report/claimTable.ts';
import { sourceTable } from '../../scripts/report/sourceTable.ts';
import { readCatalogue } from '../../src/lib/server/readRecord.ts';

it('docs/claims.md is what the compiled record gives (npm run data:report -- --write)', () => {
	expect(readFileSync('docs/claims.md', 'utf8')).toBe(claimTable(readCatalogue()));
});

it('docs/sources.md is what the record gives (npm run data:report -- --write)', () => {
	expect(readFileSync('docs/sources.md', 'utf8')).toBe(sourceTable(readRecord('geodata')));
});
