/**
 * `npx tsx tests/toy/index.ts [folder]` writes the toy atlas to `static/data` (or the folder given), so
 * that the page can be worked on without the record. `npm run compile` overwrites it with the real one.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../src/lib/atlas/vocabulary';
import { buildToy } from './build';

const folder = process.argv[2] ?? 'static/data';
const { catalogue, topo } = buildToy();
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'catalogue.json'), JSON.stringify(catalogue));
// Its texts stand in it, in English: there are none to put in.
const texts = JSON.stringify({ version: catalogue.version, catalogue: [], history: [] });
for (const lang of LANGS) writeFileSync(join(folder, `texts.${lang}.json`), texts);
writeFileSync(join(folder, 'atlas.topo.json'), JSON.stringify(topo));
console.log(
	`toy atlas: ${catalogue.parcels.length} parcels, ${catalogue.transfers.length} transfers → ${folder}`,
);
