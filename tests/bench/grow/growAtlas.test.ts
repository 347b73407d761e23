import { describe, expect, test } from 'vitest';
import { catalogue, topology } from '../../atlas/index.ts';
import { findFaces } from '../../../scripts/partition/faces.ts';
import { toCell } from '../../../scripts/partition/grid.ts';
import { nodeLines } from '../../../scripts/partition/nodeLines.ts';
import { OPEN_END, type BoundaryProperties, type Tenure } from '../../../src/lib/atlas/model.ts';
import { decodeAtlas } from '../../../src/lib/data/decode.ts';
import { linesOf, polygonsOf } from '../../../src/lib/geo/geojson.ts';
import { isInRing } from '../../../src/lib/geo/ring.ts';
import { ringAreaKm2 } from '../../../src/lib/geo/sphere.ts';
import { growAtlas } from './growAtlas.ts';

const TIMES = 12;
const grow = (seed: number) => {
	const { topology: grown, catalogue: growCatalogue } = growAtlas(catalogue, topology, TIMES, seed);
	return { topology: grown, catalogue: growCatalogue(catalogue) };
};
const grown = grow(1);
const { parcels } = grown.catalogue;
const features = decodeAtlas(grown.topology);

test('the same seed gives the same bytes, and another one does not', () => {
	expect(JSON.stringify(grow(1))).toBe(JSON.stringify(grown));
	expect(JSON.stringify(grow(2))).not.toBe(JSON.stringify(grown));
});

test.each([0, 1.5, NaN])('%s times is refused', (times) => {
	expect(() => growAtlas(catalogue, topology, times, 1)).toThrow(RangeError);
});

describe('a grown atlas', () => {
	test('has so many times the parcels and tenures, under ids and indexes of their own', () => {
		const count = (list: typeof parcels) => list.reduce((sum, { tenures }) => sum + tenures.length, 0);
		expect(parcels.length).toBe(TIMES * catalogue.parcels.length);
		expect(count(parcels)).toBe(TIMES * count(catalogue.parcels));
		expect(new Set(parcels.map(({ id }) => id)).size).toBe(parcels.length);
		expect(parcels.map(({ index }) => index)).toEqual(parcels.map((_, i) => i + 1));
		expect(features.parcels.map(({ id, properties: { key } }) => [key, id])).toEqual(
			parcels.map(({ id, index }) => [id, index]),
		);
	});

	test('keeps each parcel as its first piece, where it was', () => {
		const outlines = new Map(decodeAtlas(topology).parcels.map(({ id, geometry }) => [id, geometry]));
		for (const { id, index } of catalogue.parcels) {
			expect(parcels[index - 1]!.id).toBe(id);
			const rings = polygonsOf(outlines.get(index)!).flat();
			const within = rings.filter((ring) => isInRing(parcels[index - 1]!.at, ring)).length;
			expect(within % 2, id).toBe(1);
		}
	});

	test('has one holder of each parcel on every day', () => {
		for (const { id, tenures } of parcels) {
			const whole = catalogue.parcels.find((parcel) => parcel.id === id.split('~')[0])!;
			const firstDay = whole.tenures[0]!.from;
			const begins = [...tenures.map(({ from }) => from), OPEN_END];
			expect(tenures.map(({ to }) => to)).toEqual(begins.slice(1));
			expect(begins).toEqual([...new Set(begins)].sort());
			expect(begins[0]).toBe(firstDay);
			const held = ({ polity, controller, status, by }: Tenure) => [polity, controller, status, by];
			expect(tenures.map(held)).toEqual(whole.tenures.map(held));
		}
	});

	test('shifts what moved land, and no day of a whole state', () => {
		const kinds = new Map(catalogue.instruments.map(({ id, kind }) => [id, kind]));
		const daysOf = (by: string) =>
			new Set(parcels.flatMap(({ tenures }) => tenures.filter((t) => t.by === by).map(({ from }) => from)));
		const moving = new Set(catalogue.parcels.flatMap(({ tenures }) => tenures.slice(1).map(({ by }) => by)));
		const days = [...moving].map((by) => [kinds.get(by) === 'succession', daysOf(by).size] as const);
		expect(days.filter(([statewide]) => statewide).every(([, count]) => count === 1)).toBe(true);
		expect(days.some(([statewide]) => statewide)).toBe(true);
		expect(days.filter(([statewide]) => !statewide).some(([, count]) => count > 5)).toBe(true);
	});

	test('lists every day on which a tenure begins', () => {
		const days = new Set(parcels.flatMap(({ tenures }) => tenures.map(({ from }) => from)));
		expect(grown.catalogue.snapshotDays).toEqual([...days].sort());
	});

	test('has no gap and no overlap: its boundaries, noded anew, make its parcels and the sea', () => {
		const lines = features.boundaries.flatMap(({ geometry }) => linesOf(geometry));
		const edges = lines.reduce((sum, line) => sum + line.length - 1, 0);
		const noded = nodeLines(lines.map((line, tag) => ({ cells: line.map(toCell), tag })));
		expect(noded.length).toBe(edges);
		const { faces, outside } = findFaces(noded);
		// Of the sea, only what land surrounds or parts is a face: it has no boundaries of its own.
		expect(faces.length - 1).toBeGreaterThanOrEqual(parcels.length);
		expect(outside).toBe(faces.length - 1);
		for (const { index, areaKm2 } of parcels) {
			const [[ring]] = polygonsOf(features.parcels[index - 1]!.geometry) as [[[number, number][]]];
			expect(areaKm2).toBeGreaterThan(0);
			expect(areaKm2).toBeCloseTo(ringAreaKm2(ring), 6);
		}
	});

	test('has boundaries between the parcels whose outline they are', () => {
		const outlines = new Map<number, Set<number>>();
		grown.topology.objects.parcels.geometries.forEach((geometry) => {
			if (geometry.type !== 'MultiPolygon') throw new TypeError(String(geometry.type));
			outlines.set(Number(geometry.id), new Set(geometry.arcs.flat(2)));
		});
		grown.topology.objects.boundaries.geometries.forEach((geometry) => {
			if (geometry.type !== 'MultiLineString') throw new TypeError(String(geometry.type));
			const { left, right, edge } = geometry.properties as BoundaryProperties;
			expect(left).toBeLessThan(right);
			expect(edge ?? false).toBe(left === 0);
			for (const arc of geometry.arcs.flat()) {
				// A parcel lies on the left of its own outline.
				expect(outlines.get(right)!.has(~arc)).toBe(true);
				if (left > 0) expect(outlines.get(left)!.has(arc)).toBe(true);
			}
		});
	});

	test('carries segments along boundaries of the parcels that they part', () => {
		const along = features.boundaries.filter(({ properties }) => properties.segments.length > 0);
		expect(along.length).toBeGreaterThan(catalogue.segments.length);
		expect(features.segments.map(({ geometry }) => geometry)).toEqual(
			decodeAtlas(topology).segments.map(({ geometry }) => geometry),
		);
	});

	test('has transfers of the pieces of the parcels that they moved', () => {
		grown.catalogue.transfers.forEach((transfer, i) => {
			const { parcels: moved } = catalogue.transfers[i]!;
			expect(new Set(transfer.parcels.map((id) => id.split('~')[0]))).toEqual(new Set(moved));
			expect(transfer.parcels.length).toBe(TIMES * moved.length);
		});
	});
});
