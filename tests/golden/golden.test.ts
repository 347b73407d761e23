import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../scripts/compile/compileFolder.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/*
 * The drawing, an island in a sea that fills the frame:
 *
 *   100,54 ┌────────────────────────────┐ 108,54
 *          │           north            │
 *          │        (empire always)     │
 *   100,50 ├~~.                      ,~~┤ 108,50.5
 *          │   `~~~.___   __,~~~~~'``   │     ~ first-1689/river
 *          │ west      `●               │     ● where second-1860/straight meets it
 *          │ (china)    |   east        │
 *          │            |   (china, the │
 *          │            |   empire 1860)│
 *   100,46 └────────────●───────────────┘ 108,46
 */
const compiled = compileFolder(join(here, 'atlas'));

describe('a small hand-drawn atlas', () => {
	for (const [name, text] of [...compiled.data, ...compiled.frontiers]) {
		it(`compiles to the golden ${name}`, () => {
			const golden = join(here, 'expected', name);
			if (process.env.UPDATE_GOLDEN) {
				mkdirSync(join(here, 'expected'), { recursive: true });
				writeFileSync(golden, text);
			}
			expect(existsSync(golden), `run UPDATE_GOLDEN=1 npx vitest run tests/golden to make ${golden}`).toBe(
				true,
			);
			expect(text).toBe(readFileSync(golden, 'utf8'));
		});
	}

	it('has the three parcels, the succession of 1912 and one transfer', () => {
		const { parcels, transfers, snapshotDays } = compiled.catalogue;
		expect(parcels.map(({ id }) => id)).toEqual(['north', 'west', 'east']);
		expect(snapshotDays).toEqual(['1640-01-01', '1860-11-14', '1912-02-12']);
		expect(transfers).toHaveLength(1);
		expect(transfers[0]).toMatchObject({ id: 'second-1860/south-east', parcels: ['east'] });
		expect(transfers[0]!.areaKm2).toBeCloseTo(parcels[2]!.areaKm2, 3);
	});

	it('measures the whole island as the box it is, less nothing', () => {
		// Area of a lon/lat box on the WGS84 ellipsoid has a closed form; 8° × 8° from 46° to 54° N.
		const sum = compiled.catalogue.parcels.reduce((total, { areaKm2 }) => total + areaKm2, 0);
		expect(sum / ellipsoidBoxKm2(8, 46, 54)).toBeCloseTo(1, 6);
	});
});

/** Closed form of the area between two parallels, WGS84 (Snyder 1987, eq. 3-11 integrated). */
function ellipsoidBoxKm2(degreesWide: number, south: number, north: number): number {
	const a = 6378.137;
	const e2 = 0.00669437999014;
	const e = Math.sqrt(e2);
	const q = (lat: number) => {
		const s = Math.sin((lat * Math.PI) / 180);
		return (1 - e2) * (s / (1 - e2 * s * s) + (1 / (2 * e)) * Math.log((1 + e * s) / (1 - e * s)));
	};
	return (a * a * (degreesWide * Math.PI) * (q(north) - q(south))) / 360;
}
