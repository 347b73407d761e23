import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** The import rules that a one-line file at a path breaks. */
async function broken(filePath: string, from: string): Promise<number> {
	const [result] = await eslint.lintText(`import '${from}';\n`, { filePath });
	const rules = ['boundaries/dependencies', 'no-restricted-imports'];
	return (result?.messages ?? []).filter(({ ruleId }) => rules.includes(ruleId ?? '')).length;
}

test.each([
	['src/lib/atlas/x.ts', '../data/decode'],
	['src/lib/atlas/x.ts', '$lib/data/decode'],
	['src/lib/atlas/x.ts', 'topojson-client'],
	['src/lib/atlas/x.ts', 'node:fs'],
	['src/lib/atlas/x.ts', '$lib/ui/ClaimTable.svelte'],
	['src/lib/data/x.ts', '../state/explorer.svelte'],
	['src/lib/data/x.ts', 'topojson-server'],
	['src/lib/state/x.ts', '../map/palette'],
	['src/lib/state/x.ts', '$app/navigation'],
	['src/lib/map/x.ts', '../ui/eras'],
	['src/lib/map/x.ts', '@turf/turf'],
	['src/lib/ui/x.ts', '../state/explorer.svelte'],
	['src/lib/ui/x.ts', '../map/palette'],
	['src/lib/ui/x.ts', 'maplibre-gl'],
	['src/lib/ui/x.ts', '$app/paths'],
	['src/routes/x.ts', 'maplibre-gl'],
	['src/routes/x.ts', '../../scripts/run/start.mjs'],
	['src/routes/x.ts', '../../static/data/catalogue.json'],
	['src/service-worker/x.ts', '../lib/data/decode'],
	['scripts/x.ts', '../src/lib/data/decode'],
	['scripts/x.ts', '../static/data/catalogue.json'],
])('%s may not import %s', async (file, from) => expect(await broken(file, from)).toBe(1));

test.each([
	['src/lib/atlas/x.ts', './day'],
	['src/lib/data/x.ts', '../atlas/day'],
	['src/lib/data/x.ts', 'topojson-client'],
	['src/lib/state/x.ts', '$lib/data/decode'],
	['src/lib/map/x.ts', 'maplibre-gl'],
	['src/lib/ui/x.ts', '../i18n/message'],
	['src/lib/ui/x.ts', './ClaimTable.svelte'],
	['src/routes/x.ts', '$app/navigation'],
	['src/routes/x.ts', '$lib/map/palette'],
	['scripts/x.ts', '../src/lib/atlas/day'],
	['scripts/x.ts', '@turf/turf'],
])('%s may import %s', async (file, from) => expect(await broken(file, from)).toBe(0));
