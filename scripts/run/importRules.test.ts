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
	['src/lib/atlas/x.ts', '$lib/ui/treaty/ClaimTable.svelte'],
	['src/lib/data/x.ts', '../state/explorer.svelte'],
	['src/lib/data/x.ts', 'topojson-server'],
	['src/lib/state/x.ts', '../map/scene/palette'],
	['src/lib/state/x.ts', '$app/navigation'],
	['src/lib/map/x.ts', '../ui/timeline/eras'],
	['src/lib/map/scene/x.ts', '../live/layers'],
	['src/lib/map/svg/x.ts', '../live/layers'],
	['src/lib/map/live/x.ts', '../svg/drawing'],
	['src/lib/map/svg/x.ts', 'maplibre-gl'],
	['src/lib/geo/x.ts', '../atlas/day'],
	['src/lib/app/x.ts', '../server/meta'],
	['src/lib/server/x.ts', '../state/explorer.svelte'],
	['src/lib/map/x.ts', '@turf/turf'],
	['src/lib/ui/x.ts', '../state/explorer.svelte'],
	['src/lib/ui/x.ts', '../map/scene/palette'],
	['src/lib/ui/x.ts', 'maplibre-gl'],
	['src/lib/ui/x.ts', '$app/paths'],
	['src/routes/x.ts', 'maplibre-gl'],
	['src/routes/x.ts', '../../scripts/run/start.mjs'],
	['src/routes/x.ts', '../../static/data/catalogue.json'],
	['src/service-worker/x.ts', '../lib/data/decode'],
	['scripts/x.ts', '../src/lib/state/explorer.svelte'],
	['scripts/x.ts', '../src/lib/server/readRecord'],
	['scripts/x.ts', '../static/data/catalogue.json'],
])('%s may not import %s', async (file, from) => expect(await broken(file, from)).toBe(1));

test.each([
	['src/lib/atlas/x.ts', './day'],
	['src/lib/data/x.ts', '../atlas/day'],
	['src/lib/data/x.ts', 'topojson-client'],
	['src/lib/state/x.ts', '$lib/data/decode'],
	['src/lib/map/live/x.ts', 'maplibre-gl'],
	['src/lib/map/live/x.ts', '../scene/palette'],
	['src/lib/app/x.ts', '$app/navigation'],
	['src/lib/ui/x.ts', '../i18n/message'],
	['src/lib/ui/x.ts', './treaty/ClaimTable.svelte'],
	['src/routes/x.ts', '$app/navigation'],
	['src/routes/x.ts', '$lib/map/scene/palette'],
	['scripts/x.ts', '../src/lib/atlas/day'],
	['scripts/x.ts', '@turf/turf'],
])('%s may import %s', async (file, from) => expect(await broken(file, from)).toBe(0));
