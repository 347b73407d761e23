import type { Catalogue } from '../../../src/lib/atlas/model';
import { withTexts, type Texts, type WithoutTexts } from '../../../src/lib/atlas/texts';
import { decodeAtlas } from '../../../src/lib/data/decode';
import type { AtlasTopology } from '../../../src/lib/data/topology';
import { grownFiles } from '../grow/dataFiles';
import { growthOnPage } from '../grow/growthOnPage';
import {
	loadCost,
	stepCost,
	tableCost,
	type LoadCost,
	type StepCost,
	type TableCost,
} from '../grow/growthCost';
import { figure, printTable, ratio } from '../markdown';
import { catalogue, files, topology } from '../record';
import type { Part } from './part';

/** So many times the parcels and tenures; 1 is the record itself. */
const SIZES = [1, 10, 100, 1000];
/** Those that the explorer opens as it is. */
const OPENED = [10, 100];
const SEED = 1;

interface Size {
	times: number;
	counts: { parcels: number; tenures: number; boundaries: number; vertices: number };
	load: LoadCost;
	step: StepCost;
	table: TableCost;
}

const MB = (bytes: number) => bytes / 1e6;

const ROWS: [what: string, of: (size: Size) => number][] = [
	['parcels', ({ counts }) => counts.parcels],
	['tenures', ({ counts }) => counts.tenures],
	['boundaries', ({ counts }) => counts.boundaries],
	['vertices of the arcs', ({ counts }) => counts.vertices],
	['topology, MB', ({ load }) => MB(load.bytes.topology)],
	['topology, MB gzipped', ({ load }) => MB(load.gzipped.topology)],
	['catalogue without texts, MB', ({ load }) => MB(load.bytes.catalogue)],
	['catalogue, MB gzipped', ({ load }) => MB(load.gzipped.catalogue)],
	['parsing both, ms', ({ load }) => load.parseMs],
	['making features, ms', ({ load }) => load.decodeMs],
	['heap that stays, MB', ({ load }) => MB(load.heap)],
	['parcels that change in a year', ({ step }) => step.changes.mean],
	['in the year of most changes', ({ step }) => step.changes.most],
	['two scenes and the lists for the others, ms', ({ step }) => step.indexMs],
	['a step worked out anew, ms', ({ step }) => step.anew.median],
	['a step of what changed, ms', ({ step }) => step.moved.median],
	['the mean of those steps, ms', ({ step }) => step.moved.mean],
	['the step of most changes, ms', ({ step }) => step.moved.most],
	['holders as columns of numbers, MB', ({ table }) => MB(table.bytes)],
	['the same, MB gzipped', ({ table }) => MB(table.gzipped)],
	['a step of holders alone, ms', ({ table }) => table.step.median],
	['the step of most changes, ms', ({ table }) => table.step.most],
];

/** What atlases of many times the land cost: in the script alone, and on the page. */
export const growthPart: Part = {
	what: 'atlases of 10, 100 and 1,000 times the parcels: loading, a step, memory',
	site: true,
	async run(options) {
		const sizes = SIZES.map(measure);
		printTable(
			'The script’s own work by the size of the atlas, and how many times the real record’s',
			['', ...sizes.map(({ times }) => `×${times.toLocaleString('en')}`)],
			ROWS.map(([what, of]) => [
				what,
				...sizes.map((size) => `${figure(of(size))} (${ratio(of(size), of(sizes[0]!))})`),
			]),
		);
		await growthOnPage(options, OPENED, SEED);
		return true;
	},
};

function measure(times: number): Size {
	const real = times === 1;
	const texts = { topology: '', catalogue: '', texts: '' };
	if (real) Object.assign(texts, files);
	else
		for (const [name, text] of grownFiles(times, SEED)) {
			if (name === 'atlas.topo.json') texts.topology = text;
			if (name === 'texts.en.json') texts.texts = text;
			if (name === 'catalogue.json') texts.catalogue = text;
			if (texts.catalogue !== '') break;
		}
	const load = loadCost(texts.topology, texts.catalogue);
	const grownTopology = real ? topology : (JSON.parse(texts.topology) as AtlasTopology);
	const grown = real
		? catalogue
		: withTexts(
				'catalogue',
				JSON.parse(texts.catalogue) as WithoutTexts<Catalogue>,
				JSON.parse(texts.texts) as Texts,
			);
	const features = decodeAtlas(grownTopology);
	return {
		times,
		counts: {
			parcels: grown.parcels.length,
			tenures: grown.parcels.reduce((sum, { tenures }) => sum + tenures.length, 0),
			boundaries: features.boundaries.length,
			vertices: grownTopology.arcs.reduce((sum, arc) => sum + arc.length, 0),
		},
		load,
		step: stepCost(grown, features),
		table: tableCost(grown),
	};
}
