import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFaces, signedArea } from '../../../scripts/partition/faces.ts';
import { cellKey, type Cell } from '../../../scripts/partition/grid.ts';
import { nodeLines } from '../../../scripts/partition/nodeLines.ts';
import { chanceOf } from '../../../src/lib/atlas/learn/chance.ts';
import type { Box } from '../../../src/lib/geo/box.ts';
import { cutMosaic, type Mosaic } from './mosaic.ts';

const FRAME: Box = [0, 0, 400_000, 300_000];
const inFrame = fc.tuple(fc.integer({ min: 1, max: 399_999 }), fc.integer({ min: 1, max: 299_999 }));
const scattered = fc.uniqueArray(inFrame, { minLength: 1, maxLength: 60, selector: cellKey });
const cut = (sites: Cell[], seed = 1) => cutMosaic(sites, FRAME, 5000, chanceOf(seed));

/** The cells of a ring, its first not said again at the end. */
function outline({ arcs, rings }: Mosaic, site: number): Cell[] {
	return rings[site]!.flatMap((arc) => {
		const { line } = arcs[arc < 0 ? ~arc : arc]!;
		return (arc < 0 ? line.toReversed() : line).slice(0, -1);
	});
}

describe('law: a mosaic', () => {
	test('fills its frame: each cell turns counter-clockwise, and together they are the frame', () => {
		fc.assert(
			fc.property(scattered, (sites) => {
				const mosaic = cut(sites);
				const areas = sites.map((_, site) => signedArea(outline(mosaic, site)));
				for (const area of areas) expect(area).toBeGreaterThanOrEqual(0);
				expect(areas.reduce((sum, area) => sum + area, 0)).toBe(2 * 400_000 * 300_000);
			}),
		);
	});

	test('hangs together: the arcs of a ring follow one another, with its site on their left', () => {
		fc.assert(
			fc.property(scattered, (sites) => {
				const { arcs, rings } = cut(sites);
				rings.forEach((ring, site) => {
					const lines = ring.map((arc) => {
						const { line, left, right } = arcs[arc < 0 ? ~arc : arc]!;
						expect(arc < 0 ? right : left).toBe(site);
						return arc < 0 ? line.toReversed() : line;
					});
					lines.forEach((line, i) => expect(line.at(-1)).toEqual(lines[(i + 1) % lines.length]![0]));
				});
			}),
		);
	});

	test('uses each arc once on either side, and the frame once', () => {
		fc.assert(
			fc.property(scattered, (sites) => {
				const { arcs, rings } = cut(sites);
				const used = rings.flat();
				expect(new Set(used).size).toBe(used.length);
				const expected = arcs.flatMap(({ left, right }, arc) => [
					...(left >= 0 ? [arc] : []),
					...(right >= 0 ? [~arc] : []),
				]);
				expect(new Set(used)).toEqual(new Set(expected));
			}),
		);
	});
});

test('the compile’s own noding finds nothing to split in a mosaic, and as many faces as sites', () => {
	const chance = chanceOf(7);
	const sites = Array.from({ length: 800 }, (): Cell => [
		1 + Math.floor(chance() * 399_998),
		1 + Math.floor(chance() * 299_998),
	]);
	const { arcs } = cut(sites);
	const edges = arcs.reduce((sum, { line }) => sum + line.length - 1, 0);
	const noded = nodeLines(arcs.map(({ line }, tag) => ({ cells: line, tag })));
	expect(noded.length).toBe(edges);
	expect(findFaces(noded).faces.length - 1).toBe(sites.length);
});

test('lines bend: most of a long one has vertices besides its ends', () => {
	const { arcs } = cut([
		[100_000, 150_000],
		[300_000, 150_000],
	]);
	const middle = arcs.find(({ left, right }) => left >= 0 && right >= 0)!;
	// From side to side of the frame, and a vertex every 5000 cells.
	expect(middle.line.length).toBe(300_000 / 5000 + 1);
	expect(new Set(middle.line.map(([x]) => x)).size).toBeGreaterThan(50);
});
