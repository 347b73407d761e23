/** What must hold of any scribble, noded and formed into faces; Turf's `polygonize` tells the faces independently. */
import { booleanPointInPolygon, featureCollection, lineString, polygon, polygonize } from '@turf/turf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findDangles } from './dangles.ts';
import { findFaces, signedArea } from './faces.ts';
import { cellKey, type Cell } from './grid.ts';
import { nodeLines, type Edge } from './nodeLines.ts';

/** A square, and lines across it: a coarse grid makes them meet in every awkward way, unit diagonals among them. */
const scribble = fc.constantFrom(3, 8, 30, 300).chain((size) => {
	const cell = fc.tuple(fc.integer({ min: 0, max: size }), fc.integer({ min: 0, max: size }));
	const open = fc.array(cell, { minLength: 2, maxLength: 6 });
	const closed = open.map((cells) => [...cells, cells[0]!]);
	const island = cell.map(([x, y]): Cell[] => {
		const [right, top] = [Math.min(size, x + 3), Math.min(size, y + 2)];
		return [
			[x, y],
			[right, y],
			[right, top],
			[x, top],
			[x, y],
		];
	});
	const frame: Cell[] = [
		[0, 0],
		[size, 0],
		[size, size],
		[0, size],
		[0, 0],
	];
	return fc
		.array(fc.oneof(open, closed, island), { maxLength: 10 })
		.map((others) => ({ size, lines: [frame, ...others].map((cells, tag) => ({ tag, cells })) }));
});

const turn = (a: Cell, b: Cell, c: Cell) =>
	Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const between = (a: number, b: number, c: number) => Math.min(a, b) <= c && c <= Math.max(a, b);

/** Whether a cell lies on an edge, but not at its end. */
const isOn = ({ a, b }: Edge, cell: Cell) =>
	turn(a, b, cell) === 0 &&
	between(a[0], b[0], cell[0]) &&
	between(a[1], b[1], cell[1]) &&
	cellKey(cell) !== cellKey(a) &&
	cellKey(cell) !== cellKey(b);

/** Whether two edges share anything but a vertex of both. */
function meet(p: Edge, q: Edge): boolean {
	const across =
		turn(p.a, p.b, q.a) * turn(p.a, p.b, q.b) < 0 && turn(q.a, q.b, p.a) * turn(q.a, q.b, p.b) < 0;
	return across || isOn(p, q.a) || isOn(p, q.b) || isOn(q, p.a) || isOn(q, p.b);
}

function componentsOf(edges: Edge[]): { vertices: number; components: number } {
	const root = new Map<number, number>();
	const rootOf = (key: number): number => {
		const above = root.get(key) ?? key;
		return above === key ? key : rootOf(above);
	};
	for (const { a, b } of edges) {
		for (const cell of [a, b]) if (!root.has(cellKey(cell))) root.set(cellKey(cell), cellKey(cell));
		root.set(rootOf(cellKey(a)), rootOf(cellKey(b)));
	}
	return { vertices: root.size, components: new Set([...root.keys()].map(rootOf)).size };
}

/** The sides of a face, each with the face to its left; a bridge, which has it on both sides, bounds nothing. */
function sidesOf(rings: Cell[][]): string {
	const sides = new Set(rings.flatMap((ring) => ring.slice(1).map((cell, i) => `${ring[i]} ${cell}`)));
	const isBridge = (side: string) => sides.has(side.split(' ').reverse().join(' '));
	return [...sides]
		.filter((side) => !isBridge(side))
		.sort()
		.join(', ');
}

/**
 * The faces that Turf finds. It gives outer rings clockwise and holes, counter-clockwise, as polygons of their own: here
 * each hole goes to the smallest ring around it.
 */
function turfFaces(edges: Edge[]): Cell[][][] {
	const lines = featureCollection(edges.map(({ a, b }) => lineString([[...a], [...b]])));
	const rings = polygonize(lines).features.map(
		({ geometry }) => geometry.coordinates[0]!.toReversed() as unknown as Cell[],
	);
	const faces = rings.filter((ring) => signedArea(ring) > 0).map((ring) => [ring]);
	for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
		const [[x1, y1], [x2, y2]] = hole as [Cell, Cell];
		const middle = [(x1 + x2) / 2, (y1 + y2) / 2];
		const around = faces.filter(([outer]) =>
			booleanPointInPolygon(middle, polygon([outer!.map((cell) => [...cell])]), { ignoreBoundary: true }),
		);
		around.sort(([p], [q]) => signedArea(p!) - signedArea(q!))[0]?.push(hole);
	}
	return faces;
}

it('lines share nothing but whole edges and vertices, and no vertex lies on an edge', () => {
	fc.assert(
		fc.property(scribble, ({ lines }) => {
			const edges = nodeLines(lines);
			edges.forEach((p, i) => expect(edges.slice(i + 1).filter((q) => meet(p, q))).toEqual([]));
			expect(nodeLines(edges.map(({ a, b }) => ({ tag: 0, cells: [a, b] })))).toHaveLength(edges.length);
		}),
		{ numRuns: 200 },
	);
});

it('every tag keeps its line: from its first cell to its last there is a way along its edges', () => {
	fc.assert(
		fc.property(scribble, ({ lines }) => {
			const edges = nodeLines(lines);
			for (const { tag, cells } of lines) {
				const own = edges.filter(({ tags }) => tags.has(tag));
				const ends = new Set(cells.map(cellKey));
				if (ends.size === 1) continue;
				expect(componentsOf(own).components).toBe(1);
				for (const end of ends)
					expect(own.some(({ a, b }) => cellKey(a) === end || cellKey(b) === end)).toBe(true);
			}
		}),
		{ numRuns: 100 },
	);
});

it("faces obey Euler's formula and fill the square once", () => {
	fc.assert(
		fc.property(scribble, ({ size, lines }) => {
			const edges = nodeLines(lines);
			const { faces, outside, halfEdges } = findFaces(edges);
			const { vertices, components } = componentsOf(edges);
			expect(vertices - edges.length + faces.length).toBe(1 + components);
			const area = (rings: Cell[][]) => rings.reduce((sum, ring) => sum + signedArea(ring), 0);
			expect(area(faces[outside]!.rings)).toBe(-2 * size * size);
			expect(area(faces.flatMap(({ rings }, i) => (i === outside ? [] : rings)))).toBe(2 * size * size);
			halfEdges.forEach(({ next, face, to }) => {
				expect([halfEdges[next]!.face, halfEdges[next]!.from]).toEqual([face, to]);
			});
		}),
		{ numRuns: 200 },
	);
});

it("faces are those of Turf's polygonize", () => {
	fc.assert(
		fc.property(scribble, ({ lines }) => {
			const { kept } = findDangles(nodeLines(lines));
			const { faces, outside } = findFaces(kept);
			const ours = faces.flatMap(({ rings }, i) => (i === outside ? [] : [sidesOf(rings)]));
			expect(turfFaces(kept).map(sidesOf).sort()).toEqual(ours.sort());
		}),
		{ numRuns: 100 },
	);
});
