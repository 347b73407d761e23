import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { linesOf } from '../geo/geojson';
import { toSegment } from '../geo/sphere';
import { topology } from '../../../tests/atlas';
import { decodeAtlas } from './decode';
import { decodeNature } from './loadNature';
import { outlineTopology } from './outlineTopology';

const nature = JSON.parse(
	readFileSync(new URL('../../../tests/atlas/expected/nature.topo.json', import.meta.url), 'utf8'),
) as Topology;
const thin = outlineTopology(topology, nature);
const [whole, outline] = [decodeAtlas(topology), decodeAtlas(thin)];

/** A kilometre of thinning, and half a cell of 1/200° of rounding, each way. */
const FARTHEST_M = 1000 + Math.hypot(0.5, 0.5) * (111_320 / 200);

const metresFrom = (point: Position, line: Position[]): number =>
	Math.min(
		...line
			.slice(1)
			.map(
				(end, i) =>
					toSegment(point as [number, number], line[i] as [number, number], end as [number, number]).metres,
			),
	);

test('has the same parcels, boundaries and segments, by id and with what is known of them', () => {
	for (const layer of ['parcels', 'boundaries', 'segments'] as const) {
		const known = ({ id, properties }: { id: number; properties: unknown }) => ({ id, properties });
		expect(outline[layer].map(known)).toEqual(whole[layer].map(known));
		expect(outline[layer].length).toBeGreaterThan(0);
	}
});

test('has the rivers and lakes, with their names', () => {
	const [all, thinned] = [decodeNature(nature), decodeNature(thin)];
	expect(all.rivers.length + all.lakes.length).toBeGreaterThan(0);
	expect(thinned.rivers.map(({ properties }) => properties)).toEqual(
		all.rivers.map(({ properties }) => properties),
	);
	expect(thinned.lakes.map(({ properties }) => properties)).toEqual(
		all.lakes.map(({ properties }) => properties),
	);
	for (const [i, { geometry }] of all.rivers.entries()) {
		const lines = linesOf(thinned.rivers[i]!.geometry);
		for (const point of linesOf(geometry).flat())
			expect(Math.min(...lines.map((line) => metresFrom(point, line)))).toBeLessThan(FARTHEST_M);
	}
});

test('no line strays further than said', () => {
	for (const [i, { geometry }] of whole.boundaries.entries()) {
		const lines = linesOf(outline.boundaries[i]!.geometry);
		for (const point of linesOf(geometry).flat())
			expect(Math.min(...lines.map((line) => metresFrom(point, line)))).toBeLessThan(FARTHEST_M);
	}
});

test('neighbours share each arc, as they did', () => {
	const arcs = ({ objects }: typeof topology) =>
		objects.parcels.geometries.map((geometry) => ('arcs' in geometry ? geometry.arcs : null));
	expect(arcs(thin)).toEqual(arcs(topology));
	expect(thin.arcs.length).toBe(topology.arcs.length + nature.arcs.length);
});
