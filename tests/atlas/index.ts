/**
 * The record of the tests: small, drawn by hand, and as the real compile makes it. `tests/golden` compiles it anew
 * and holds the result against `expected/`, which is read here: so no other test waits for a compile.
 *
 *   100,54 ┌────────────────────────────────────┐ 108,54     north      the Duchy's, then the Union's
 *          │   ◁ lake      north                │            west       the Kingdom's, then the Republic's
 *   100,50 ├~~.                   , forest /~~~~┤ 108,50.5   enclave    a hole in the west; swapped 1727, leased 1898–1945
 *          │   `~~~.___   __,~~~●`       /      │            harbour    occupied by the Duchy 1900–45
 *          │ west      `~~`     |______/        │            cape       the League's to 1757 and 1904–20
 *          │    ┌──────┐        |     ▷◁ hills  │            east       ceded at the end of 1860
 *          │    │enclave        ◊       east    │            meadow     ceded with it, back in 1945
 *          │\   └──────┘  /\    |            /──┤            hills      two faces that touch; claimed 1689–1860
 *   100,46 └─\───────────/──\───●───────────/───┘ 108,46     forest     held in common 1689–1860
 *         harbour        cape             meadow             ◊          a sliver that no parcel has a point in
 *
 * By one reading the hills were the Kingdom's before 1860, by the other the meadow was nobody's.
 */
import { readFileSync } from 'node:fs';
import { withTexts, type Texts, type WithoutTexts } from '../../src/lib/atlas/texts.ts';
import type { Catalogue, History } from '../../src/lib/atlas/model.ts';
import type { AtlasTopology } from '../../src/lib/data/topology.ts';

const read = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`./expected/${name}`, import.meta.url), 'utf8'));

/** The texts of the record, and it without them, as their files have them. */
export const texts = read('texts.en.json') as Texts;
export const catalogueWithoutTexts = read('catalogue.json') as WithoutTexts<Catalogue>;

export const catalogue = withTexts('catalogue', catalogueWithoutTexts, texts);
export const history = withTexts('history', read('history.json') as WithoutTexts<History>, texts);
export const topology = read('atlas.topo.json') as AtlasTopology;

export { byId } from './byId.ts';
