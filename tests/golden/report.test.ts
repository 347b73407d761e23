import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { claimTable } from '../../scripts/report/claimTable.ts';
import type { Catalogue } from '../../src/lib/atlas/model.ts';

it('docs/claims.md is what the compiled record gives (npm run data:report -- --write)', () => {
	const catalogue = JSON.parse(readFileSync('static/data/catalogue.json', 'utf8')) as Catalogue;
	expect(readFileSync('docs/claims.md', 'utf8')).toBe(claimTable(catalogue));
});
