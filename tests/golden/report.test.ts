import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { claimTable } from '../../scripts/report/claimTable.ts';
import { readCatalogue } from '../../src/lib/server/readRecord.ts';

it('docs/claims.md is what the compiled record gives (npm run data:report -- --write)', () => {
	expect(readFileSync('docs/claims.md', 'utf8')).toBe(claimTable(readCatalogue()));
});
