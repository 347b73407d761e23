/**
 * `npx tsx tests/toy/index.ts [folder]` writes the toy atlas to `static/data` (or the folder given), so
 * that the page can be worked on without the record. `npm run compile` overwrites it with the real one.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildToy } from './build';

const folder = process.argv[2] ?? 'static/data';
const { catalogue, topo } = buildToy();
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'catalogue.json'), JSON.stringify(catalogue));
writeFileSync(join(folder, 'atlas.topo.json'), JSON.stringify(topo));
console.log(
	`toy atlas: ${catalogue.parcels.length} parcels, ${catalogue.transfers.length} transfers → ${folder}`,
);
