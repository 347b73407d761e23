import { readFileSync } from 'node:fs';
import { withTexts } from '../../src/lib/atlas/texts';
import type { AtlasTopology } from '../../src/lib/data/topology';

const read = (file: string): string =>
	readFileSync(new URL(`../../static/data/${file}`, import.meta.url), 'utf8');

/** The committed data as files, and as what the site makes of them. */
export const files = {
	catalogue: read('catalogue.json'),
	texts: read('texts.en.json'),
	topology: read('atlas.topo.json'),
};
export const catalogue = withTexts('catalogue', JSON.parse(files.catalogue), JSON.parse(files.texts));
export const topology = JSON.parse(files.topology) as AtlasTopology;
