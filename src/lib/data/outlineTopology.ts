import type { Topology } from 'topojson-specification';
import type { Position } from '../geo/position';
import { simplifyNetwork } from '../geo/simplifyNetwork';
import { keptVertices } from '../geo/simplify';
import type { AtlasTopology } from './topology';

/** How far a thinned line may stray, metres: under half a pixel where the page frames a treaty. */
const TOLERANCE_M = 1000;

/** Cells of a degree of the grid that it is written on: 0.35 to 0.55 km. */
const CELLS = 200;

/**
 * The lines that the page opens with: the atlas's topology with the rivers and lakes beside it, every arc thinned
 * once, so that neighbours still meet, on a coarser grid. Objects, ids and properties are those of the whole files,
 * and so everything that is known of a parcel or a boundary fits both.
 */
export function outlineTopology(atlas: AtlasTopology, nature: Topology): AtlasTopology {
	const translate = atlas.transform!.translate;
	const arcs = [...thinnedAtlas(atlas), ...arcsOf(nature).map((arc) => thinnedAlone(arc))];
	return {
		version: atlas.version,
		type: 'Topology',
		objects: { ...atlas.objects, ...objectsBehind(nature, atlas.arcs.length) } as AtlasTopology['objects'],
		arcs: arcs.map((arc) => written(arc, translate)),
		transform: { scale: [1 / CELLS, 1 / CELLS], translate },
	};
}

/** Arcs in degrees. */
function arcsOf({ arcs, transform }: Topology): Position[][] {
	const [kx, ky] = transform?.scale ?? [1, 1];
	const [dx, dy] = transform?.translate ?? [0, 0];
	return arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([stepX = 0, stepY = 0]): Position => {
			x = transform ? x + stepX : stepX;
			y = transform ? y + stepY : stepY;
			return [x * kx + dx, y * ky + dy];
		});
	});
}

/** The parcels' arcs are thinned as one network, in which none may come to cross another; what else is drawn, alone. */
function thinnedAtlas(atlas: AtlasTopology): Position[][] {
	const around = arcsUsed(atlas.objects.parcels);
	const arcs = arcsOf(atlas);
	const network = simplifyNetwork(around.map((i) => ({ points: arcs[i]!, toleranceM: TOLERANCE_M })));
	const ofNetwork = new Map(around.map((arc, i) => [arc, network[i]!]));
	return arcs.map((arc, i) => ofNetwork.get(i) ?? thinnedAlone(arc));
}

const thinnedAlone = (arc: Position[]): Position[] => keptVertices(arc, TOLERANCE_M).map((i) => arc[i]!);

/** The arcs that an object's geometries are made of, each once. */
function arcsUsed(object: object): number[] {
	const used = new Set<number>();
	const walk = (value: unknown, key?: string): void => {
		if (key === 'arcs')
			for (const arc of (value as number[]).flat(3) as number[]) used.add(arc < 0 ? ~arc : arc);
		else if (typeof value === 'object' && value !== null)
			for (const [name, item] of Object.entries(value)) walk(item, name);
	};
	walk(object);
	return [...used];
}

/** A topology's objects, its arcs standing behind so many others. */
function objectsBehind({ objects }: Topology, others: number): Topology['objects'] {
	const moved = (arcs: unknown): unknown =>
		Array.isArray(arcs)
			? arcs.map(moved)
			: (arcs as number) < 0
				? (arcs as number) - others
				: (arcs as number) + others;
	return JSON.parse(
		JSON.stringify(objects, (key, value: unknown) => (key === 'arcs' ? moved(value) : value)),
	) as Topology['objects'];
}

/** An arc as a topology has it: steps from cell to cell, two at least. */
function written(arc: Position[], [west, south]: number[]): number[][] {
	const cells = arc.map(([lon, lat]) => [
		Math.round((lon - west!) * CELLS),
		Math.round((lat - south!) * CELLS),
	]);
	const steps = cells
		.map(([x, y], i) => (i === 0 ? [x!, y!] : [x! - cells[i - 1]![0]!, y! - cells[i - 1]![1]!]))
		.filter(([x, y], i) => i === 0 || x !== 0 || y !== 0);
	return steps.length > 1 ? steps : [...steps, [0, 0]];
}
