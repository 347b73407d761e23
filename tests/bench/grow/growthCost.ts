import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { lastDayOfYear } from '../../../src/lib/atlas/day.ts';
import type { Catalogue, Day } from '../../../src/lib/atlas/model.ts';
import { snapshotCursor } from './snapshotCursor.ts';
import { holdingsAt } from '../../../src/lib/atlas/snapshot.ts';
import { yearRange } from '../../../src/lib/atlas/timeline.ts';
import { decodeAtlas, type AtlasFeatures } from '../../../src/lib/data/decode.ts';
import type { AtlasTopology } from '../../../src/lib/data/topology.ts';
import { paintOf, sideBook } from '../../../src/lib/map/scene/paint.ts';
import { strokeAt } from '../../../src/lib/map/scene/stroke.ts';
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
	/** Making the index, once, ms. */
	indexMs: number;
	/** All parcels and boundaries worked out anew for each year, ms a step. */
	anew: Distribution;
	/** Those that the cursor names alone, ms a step. */
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
export function stepCost(catalogue: Catalogue, { boundaries }: AtlasFeatures): StepCost {
	const { parcels, segments, border } = catalogue;
	const book = sideBook(catalogue);
	const { first, last } = yearRange(border);
	const forth = Array.from({ length: last - first + 1 }, (_, i) => lastDayOfYear(first + i));
	const days = [...forth, ...forth.toReversed()];

	const begun = performance.now();
	const cursor = snapshotCursor(parcels, boundaries, segments, book.side);
	const indexMs = performance.now() - begun;
	const { holdings } = cursor;
	const properties = new Map(boundaries.map((boundary) => [boundary.id, boundary.properties]));
	const changes: number[] = [];
	const paints = new Map<number, unknown>();
	const move = (day: Day) => {
		const changed = cursor.moveTo(day);
		for (const index of changed.parcels) {
			const holding = holdings.get(index);
			if (holding) paints.set(index, paintOf(holding, book));
		}
		for (const id of changed.boundaries)
			paints.set(-id, strokeAt(properties.get(id)!, { holdings, book, segments, day }));
		changes.push(changed.parcels.length);
	};
	const anew = (day: Day) => {
		const held = holdingsAt(parcels, day);
		for (const [index, holding] of held) paints.set(index, paintOf(holding, book));
		for (const { id, properties } of boundaries)
			paints.set(-id, strokeAt(properties, { holdings: held, book, segments, day }));
	};
	move(days[0]!);
	const moved = distribution(days, move);
	const counted = changes.slice(-days.length);
	// Fewer where each takes long.
	const some = parcels.length > 20_000 ? forth.filter((_, i) => i % 80 === 0) : days;
	return {
		changes: { mean: mean(counted), most: Math.max(...counted) },
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

/** The cost of each day's step, as the least of three rounds: what else the machine does is none of it. */
function distribution(days: readonly Day[], step: (day: Day) => void): Distribution {
	days.forEach(step);
	const times = new Array<number>(days.length).fill(Infinity);
	for (let round = 0; round < 3; round++)
		days.forEach((day, i) => {
			const begun = performance.now();
			step(day);
			times[i] = Math.min(times[i]!, performance.now() - begun);
		});
	return { mean: mean(times), median: median(times), most: Math.max(...times) };
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
