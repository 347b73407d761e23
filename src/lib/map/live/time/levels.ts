import { linesOf } from '../../../geo/geojson';
import { worldPx } from '../../../geo/mercator';
import { thinPlane } from '../../../geo/simplify';
import type { Chain } from '../../scene/ringsAround';
import type { Point } from '../../../geo/position';
import { atLevel, FINE_PX, fromOrigin, type Origin, type WorldLine } from './detail';
import { landMesh, type LandMesh } from './landMesh';
import { lineMesh, type LineMesh } from './lineMesh';
import type { Pictured } from './sceneLooks';

/** A boundary's line with the parcels beside it, 0 for none. */
export interface WorldChain extends WorldLine, Chain<Point> {
	edge: boolean;
}

/** A treaty's own line. */
export interface TreatyLine extends WorldLine {
	/** Index of its segment. */
	segment: number;
}

/** All that is drawn, as fine as one zoom level shows it. */
export interface Level {
	level: number;
	chains: WorldChain[];
	segments: TreatyLine[];
	land: LandMesh;
	boundaries: LineMesh;
	/** Where land ends: coast and frame, which are no boundary but may close land in. */
	edges: LineMesh;
	/** Coarser than the line itself: a ribbon that followed every bend would fray. */
	ribbons: LineMesh;
	/** The treaties' own lines. */
	treaties: LineMesh;
	/** Lines of doubt; `third` is the width in pixels at zoom 0. */
	bands: LineMesh;
}

const RIBBON_PX = 2.5;
/** A band needs no more detail than this share of its width. */
const OF_BAND = 0.04;
/** As many levels are kept: the one shown, and those last come from. */
const KEPT = 3;

/** Makes the levels of an atlas; those last asked for are kept. */
export function levelMaker(
	{ features, segments, bands }: Pictured,
	origin: Origin,
): (level: number) => Level {
	const chains = features.boundaries.flatMap(({ id, geometry, properties: { left, right, edge = false } }) =>
		linesOf(geometry).map((line): WorldChain => ({ id, line: world(line), left, right, edge })),
	);
	const treaties = segments.flatMap(({ id, geometry, properties: { segment } }) =>
		linesOf(geometry).map((line): TreatyLine => ({ id, line: world(line), segment })),
	);
	const doubts = bands.flatMap(({ id, geometry, properties: { band } }) =>
		geometry.coordinates.map((line) => ({ id, line: world(line), band })),
	);
	const parcels = features.parcels.map(({ id }) => id);
	const kept = new Map<number, Level>();

	function world(line: number[][]): Point[] {
		return fromOrigin(line as [number, number][], origin);
	}

	function make(level: number): Level {
		const fine = atLevel(chains, level);
		const inner = fine.filter(({ edge }) => !edge);
		const ownLines = atLevel(treaties, level);
		const wide = doubts.map(({ band, ...one }) => {
			const tolerance = Math.max(FINE_PX, OF_BAND * band * 2 ** level);
			return { ...one, band, line: thinPlane(one.line, tolerance / worldPx(level)) };
		});
		return {
			...{ level, chains: fine, segments: ownLines },
			land: landMesh(fine, parcels),
			boundaries: lineMesh(inner),
			edges: lineMesh(fine.filter(({ edge }) => edge)),
			ribbons: lineMesh(atLevel(inner, level, RIBBON_PX)),
			treaties: lineMesh(ownLines),
			bands: lineMesh(wide, ({ line, band }) => line.map(() => band)),
		};
	}

	return (level) => {
		const found = kept.get(level) ?? make(level);
		// The last asked for stands last.
		kept.delete(level);
		kept.set(level, found);
		if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
		return found;
	};
}
