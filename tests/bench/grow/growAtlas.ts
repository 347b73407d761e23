import { chanceOf } from '../../../src/lib/atlas/learn/chance.ts';
import { lastDayOfYear } from '../../../src/lib/atlas/day.ts';
import type { BoundaryProperties, Catalogue, Parcel, Tenure } from '../../../src/lib/atlas/model.ts';
import { boxOf, type Box } from '../../../src/lib/geo/box.ts';
import { polygonsOf } from '../../../src/lib/geo/geojson.ts';
import { ringAreaKm2 } from '../../../src/lib/geo/sphere.ts';
import { decodeAtlas } from '../../../src/lib/data/decode.ts';
import type { AtlasTopology } from '../../../src/lib/data/topology.ts';
import { CELLS, toCell, toPosition, type Cell } from '../../../scripts/partition/grid.ts';
import { cutMosaic, type Mosaic } from './mosaic.ts';
import { shiftTenures } from './shiftTenures.ts';
import { scatterSites, type Site } from './sites.ts';

/** A vertex about every 2.7 km, as the record's own boundaries have one. */
const SPACING = 2500;

export interface Grown {
	topology: AtlasTopology;
	/** Grows a catalogue, in whatever language its texts are: the same pieces at the same days in each. */
	catalogue(real: Catalogue): Catalogue;
}

/**
 * An atlas with so many times the parcels and tenures of a real one, the same for a seed. Each parcel is cut into
 * pieces: the first keeps its id and index, so that links and lists still lead to land. Pieces lie where the parcel lies,
 * so neighbours mostly have one holder, as they do; coasts, lakes and outlines are near the real ones only, and a line
 * between pieces of two parcels carries the segments that ran between the two. Areas are of the sphere.
 *
 * @throws RangeError when `times` is no whole number from 1
 */
export function growAtlas(real: Catalogue, topology: AtlasTopology, times: number, seed: number): Grown {
	if (!Number.isInteger(times) || times < 1) throw new RangeError(`not a whole number from 1: ${times}`);
	const chance = chanceOf(seed);
	const { frame } = real.border;
	const frameCells = [...toCell([frame[0], frame[1]]), ...toCell([frame[2], frame[3]])] as Box;
	const shapes = new Map(decodeAtlas(topology).parcels.map(({ id, geometry }) => [id, geometry]));
	const outlines = real.parcels.map(({ index }) =>
		polygonsOf(shapes.get(index)!).flatMap((rings) => rings.map((ring) => ring.map(toCell))),
	);
	const sites = scatterSites(outlines, frameCells, times, chance);
	const mosaic = cutMosaic(
		sites.map(({ at }) => at),
		frameCells,
		SPACING,
		chance,
	);
	return {
		topology: { ...topologyOf(real, topology, sites, mosaic), version: versionOf(real, times, seed) },
		catalogue: (catalogue) => catalogueOf(catalogue, sites, mosaic, times, seed),
	};
}

const versionOf = ({ version }: Catalogue, times: number, seed: number) => `${version}-${times}-${seed}`;

/** `Parcel.index` of a site's piece; 0 for the sea and beyond the frame. Pieces come first among the sites. */
const indexOf = (sites: readonly Site[], site: number) => ((sites[site]?.parent ?? -1) < 0 ? 0 : site + 1);

function topologyOf(
	real: Catalogue,
	topology: AtlasTopology,
	sites: readonly Site[],
	{ arcs, rings }: Mosaic,
): AtlasTopology {
	const parents = real.parcels.map(({ index }) => index);
	const segmentsBetween = segmentsByPair(topology);
	const land = sites.filter(({ parent }) => parent >= 0);
	const [west, south] = real.border.frame;
	const corner = toCell([west, south]);

	const boundaries: AtlasTopology['objects']['boundaries']['geometries'] = [];
	arcs.forEach(({ left, right }, arc) => {
		const [a, b] = [indexOf(sites, left), indexOf(sites, right)];
		if (a === b) return;
		const [parentA, parentB] = [parents[sites[left]?.parent ?? -1], parents[sites[right]?.parent ?? -1]];
		const properties: BoundaryProperties = {
			left: Math.min(a, b),
			right: Math.max(a, b),
			segments: segmentsBetween.get(pairOf(parentA ?? 0, parentB ?? 0)) ?? [],
			...(Math.min(a, b) === 0 && { edge: true as const }),
		};
		boundaries.push({
			type: 'MultiLineString',
			arcs: [[a < b ? arc : ~arc]],
			id: boundaries.length + 1,
			properties,
		});
	});

	// The segments stand as they are, on arcs of their own behind the others.
	const own = new Map<number, number>();
	const moved = (arc: number): number => {
		const real = arc < 0 ? ~arc : arc;
		if (!own.has(real)) own.set(real, arcs.length + own.size);
		return arc < 0 ? ~own.get(real)! : own.get(real)!;
	};
	const segments = topology.objects.segments.geometries.map((geometry) => {
		if (geometry.type === 'LineString') return { ...geometry, arcs: geometry.arcs.map(moved) };
		if (geometry.type === 'MultiLineString')
			return { ...geometry, arcs: geometry.arcs.map((line) => line.map(moved)) };
		throw new TypeError(`a segment is a line, not a ${geometry.type}`);
	});

	return {
		type: 'Topology',
		bbox: topology.bbox,
		transform: { scale: [1 / CELLS, 1 / CELLS], translate: [west, south] },
		objects: {
			parcels: {
				type: 'GeometryCollection',
				geometries: land.map(({ parent }, site) => ({
					type: 'MultiPolygon',
					arcs: [[rings[site]!]],
					id: site + 1,
					properties: { key: pieceId(real, parent, site) },
				})),
			},
			boundaries: { type: 'GeometryCollection', geometries: boundaries },
			segments: { type: 'GeometryCollection', geometries: segments },
		},
		arcs: [
			...arcs.map(({ line }) => steps(line, corner)),
			...Array.from(own.keys(), (arc) => topology.arcs[arc]!),
		],
	} as AtlasTopology;
}

/** The first piece of a parcel bears the parcel's own id. */
function pieceId(real: Catalogue, parent: number, site: number): string {
	const { id } = real.parcels[parent]!;
	const piece = Math.floor(site / real.parcels.length);
	return piece === 0 ? id : `${id}~${piece}`;
}

/** An arc as TopoJSON has it: the first vertex from the corner, each other one from the one before. */
function steps(line: readonly Cell[], corner: Cell): [number, number][] {
	return line.map(([x, y], i) => {
		const [fromX, fromY] = i === 0 ? corner : line[i - 1]!;
		return [x - fromX, y - fromY];
	});
}

const pairOf = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The segments that run between two real parcels. */
function segmentsByPair({ objects }: AtlasTopology): Map<string, number[]> {
	const found = new Map<string, number[]>();
	for (const { properties } of objects.boundaries.geometries) {
		const { left, right, segments } = properties as BoundaryProperties;
		if (left === 0 || segments.length === 0) continue;
		const pair = pairOf(left, right);
		found.set(
			pair,
			[...new Set([...(found.get(pair) ?? []), ...segments])].sort((a, b) => a - b),
		);
	}
	return found;
}

function catalogueOf(
	real: Catalogue,
	sites: readonly Site[],
	mosaic: Mosaic,
	times: number,
	seed: number,
): Catalogue {
	const statewide = new Set(real.instruments.filter(({ kind }) => kind === 'succession').map(({ id }) => id));
	const lastDay = lastDayOfYear(real.border.lastYear ?? 2025);
	const parcels = sites
		.filter(({ parent }) => parent >= 0)
		.map(({ at, parent }, site): Parcel => {
			const whole = real.parcels[parent]!;
			// The same for each account, so that those differ where they did.
			const shift = (tenures: readonly Tenure[]) =>
				shiftTenures(tenures, (id) => statewide.has(id), lastDay, chanceOf(seed * 1_000_003 + site));
			const ring = ringOf(mosaic, site).map(toPosition);
			const areaKm2 = ringAreaKm2(ring);
			return {
				...whole,
				id: pieceId(real, parent, site),
				index: site + 1,
				areaKm2,
				areaTurfKm2: areaKm2,
				at: toPosition(at),
				bbox: boxOf(ring),
				tenures: shift(whole.tenures),
				...(whole.readings && {
					readings: Object.fromEntries(
						Object.entries(whole.readings).map(([reading, tenures]) => [reading, shift(tenures)]),
					),
				}),
			};
		});
	const pieces = new Map<string, Parcel[]>(real.parcels.map(({ id }) => [id, []]));
	parcels.forEach((piece, site) => pieces.get(real.parcels[sites[site]!.parent]!.id)!.push(piece));

	const grown = (transfer: Catalogue['transfers'][number]): Catalogue['transfers'][number] => {
		const moved = transfer.parcels.flatMap((id) => pieces.get(id)!);
		const areaKm2 = moved.reduce((sum, piece) => sum + piece.areaKm2, 0);
		const share = areaKm2 / transfer.areaKm2;
		return {
			...transfer,
			parcels: moved.map(({ id }) => id),
			areaKm2,
			areaTurfKm2: areaKm2,
			lowKm2: transfer.lowKm2 * share,
			highKm2: transfer.highKm2 * share,
		};
	};
	const daysOf = (tenures: (parcel: Parcel) => readonly Tenure[]) =>
		[...new Set(parcels.flatMap((parcel) => tenures(parcel).map(({ from }) => from)))].sort();
	return {
		...real,
		version: versionOf(real, times, seed),
		parcels,
		transfers: real.transfers.map(grown),
		snapshotDays: daysOf(({ tenures }) => tenures),
		readings: Object.fromEntries(
			Object.entries(real.readings).map(([reading, difference]) => [
				reading,
				{
					...difference,
					snapshotDays: daysOf((parcel) => parcel.readings?.[reading] ?? parcel.tenures),
					transfers: difference.transfers.map(grown),
				},
			]),
		),
	};
}

/** The closed outline of a site's cell. */
function ringOf({ arcs, rings }: Mosaic, site: number): Cell[] {
	const open = rings[site]!.flatMap((arc) => {
		const { line } = arcs[arc < 0 ? ~arc : arc]!;
		return (arc < 0 ? line.toReversed() : line).slice(0, -1);
	});
	return [...open, open[0]!];
}
