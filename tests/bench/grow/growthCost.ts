import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { lastDayOfYear } from '../../../src/lib/atlas/day.ts';
import type { Catalogue, Parcel } from '../../../src/lib/atlas/model.ts';
import { holdingsAt } from '../../../src/lib/atlas/snapshot.ts';
import { yearRange } from '../../../src/lib/atlas/timeline.ts';
import { decodeAtlas, type AtlasFeatures } from '../../../src/lib/data/decode.ts';
import type { AtlasTopology } from '../../../src/lib/data/topology.ts';
import { sceneMaker } from '../../../src/lib/map/scene/scene.ts';
import { median } from '../statistics.ts';
import { tableBytes, tableCursor, tenureTable } from './tenureTable.ts';

/** What an atlas of some size asks for before its first picture. */
export interface LoadCost {
	/** Of the topology, and of the catalogue without its texts. */
	bytes: { topology: number; catalogue: number };
	gzipped: { topology: number; catalogue: number };
	/** Parsing both, and making features of the topology, ms. */
	parseMs: number;
	decodeMs: number;
	/** What stays on the heap of both and the features, bytes. */
	heap: number;
}

/** What a year's step of the slider takes of the script's own work, without a map. */
export interface StepCost {
	/** Parcels held otherwise after a step: of all years, and in the year of most. */
	changes: { mean: number; most: number };
	/** The first two scenes, and the lists of what changes when and what lies beside it, ms. */
	indexMs: number;
	/** All parcels and boundaries worked out anew for each year, ms a step. */
	anew: Distribution;
	/** What differs from the year before alone, as the page does it, ms a step. */
	moved: Distribution;
}

/** The same record of who held what as columns of numbers. */
export interface TableCost {
	bytes: number;
	gzipped: number;
	/** Going to the next year, ms. */
	step: Distribution;
}

interface Distribution {
	mean: number;
	median: number;
	most: number;
}

/** Loads an atlas as the explorer does, from the text of its files. */
export function loadCost(topologyText: string, catalogueText: string): LoadCost {
	const bytes = { topology: Buffer.byteLength(topologyText), catalogue: Buffer.byteLength(catalogueText) };
	const gzipped = { topology: gzipSync(topologyText).length, catalogue: gzipSync(catalogueText).length };
	const empty = heapUsed();
	const begun = performance.now();
	const topology = JSON.parse(topologyText) as AtlasTopology;
	const catalogue = JSON.parse(catalogueText) as unknown;
	const parsed = performance.now();
	const features = decodeAtlas(topology);
	const decoded = performance.now();
	const heap = heapUsed() - empty;
	// Held until here, or the heap would have none of it.
	if (!catalogue || features.parcels.length === 0) throw new Error('the atlas is empty');
	return { bytes, gzipped, parseMs: parsed - begun, decodeMs: decoded - parsed, heap };
}

let collect: (() => void) | undefined;

/** The heap in use when all that nobody holds is gone, bytes. */
function heapUsed(): number {
	setFlagsFromString('--expose-gc');
	collect ??= runInNewContext('gc') as () => void;
	collect();
	return process.memoryUsage().heapUsed;
}

/** Steps through every year of the slider, there and back; once beforehand to warm the engine. */
export function stepCost(catalogue: Catalogue, features: AtlasFeatures): StepCost {
	const { parcels, border } = catalogue;
	const { first, last } = yearRange(border);
	const forth = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const years = [...forth, ...forth.toReversed()];

	const moment = (year: number, parcels: readonly Parcel[]) => ({
		year,
		holdings: holdingsAt(parcels, lastDayOfYear(year)),
	});
	// The first two scenes make what the others are stepped with.
	const make = sceneMaker(catalogue, features);
	const begun = performance.now();
	for (const year of forth.slice(0, 2)) make(moment(year, parcels));
	const indexMs = performance.now() - begun;
	const moved = distribution(years, (year) => make(moment(year, parcels)));
	let held = holdingsAt(parcels, lastDayOfYear(first));
	const changes = forth.map((year) => {
		const [before, now] = [held, holdingsAt(parcels, lastDayOfYear(year))];
		held = now;
		return parcels.filter(({ index }) => before.get(index) !== now.get(index)).length;
	});
	// Of a list that was not asked for before, and by a maker that made none: everything is looked at.
	const anew = (year: number) => sceneMaker(catalogue, features)(moment(year, [...parcels]));
	// Fewer where each takes long.
	const some = parcels.length > 20_000 ? forth.filter((_, i) => i % 80 === 0) : years;
	return {
		changes: { mean: mean(changes), most: Math.max(...changes) },
		indexMs,
		anew: distribution(some, anew),
		moved,
	};
}

/** Puts the tenures into a table and steps through every year of the slider, there and back. */
export function tableCost({ parcels, border }: Catalogue): TableCost {
	const table = tenureTable(parcels);
	const bytes = tableBytes(table);
	const cursor = tableCursor(table, parcels.length);
	const { first, last } = yearRange(border);
	const forth = Array.from({ length: last - first + 1 }, (_, i) => lastDayOfYear(first + i));
	return {
		bytes: bytes.length,
		gzipped: gzipSync(bytes).length,
		step: distribution([...forth, ...forth.toReversed()], (day) => cursor.moveTo(day)),
	};
}

/** The cost of each step, as the least of three rounds: what else the machine does is none of it. */
function distribution<Moment>(way: readonly Moment[], step: (moment: Moment) => void): Distribution {
	way.forEach((moment) => step(moment));
	const times = new Array<number>(way.length).fill(Infinity);
	for (let round = 0; round < 3; round++)
		way.forEach((moment, i) => {
			const begun = performance.now();
			step(moment);
			times[i] = Math.min(times[i]!, performance.now() - begun);
		});
	return { mean: mean(times), median: median(times), most: Math.max(...times) };
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
