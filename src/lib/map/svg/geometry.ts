import type { Position } from 'geojson';
import type { Segment } from '../../atlas/model';
import type { View } from '../../geo/view';
import { changeRings } from '../scene/changeRings';
import { svgDash, svgWidth } from '../scene/dashes';
import { coastOf } from '../scene/coast';
import type { AtlasFeatures } from '../../data/decode';
import { graticule, neatline, outsideFrame } from '../scene/graticule';
import { stitch } from '../../geo/line';
import type { FillKey } from '../scene/palette';
import type { PatternId } from '../scene/patterns';
import type { Scene } from '../scene/scene';
import { bandFeatures, linesOf } from '../scene/segmentFeatures';
import { strokeOf, type StrokeClass } from '../scene/stroke';
import { type Size, projectorOf } from '../../geo/projector';
import { pathWriter } from './compactPath';
import type { MapSubject } from './subject';
import { ringsAround, type Chain } from './ringsAround';
import { thinner } from './simplifyToView';

/** A line with its look; widths and dashes in pixels. */
export interface DrawnLine {
	d: string;
	stroke: StrokeClass;
	width: number;
	dash: string | undefined;
	round: boolean;
}

/** The map of a plate without its names: path data and positions in pixels from its top left corner. */
export interface MapGeometry {
	land: string;
	fills: { key: FillKey; d: string }[];
	hatches: { id: PatternId; d: string }[];
	/** Land under the accent, and the part of it that bears no hatch of its own. */
	changed: string;
	changedHatched: string;
	lakes: string;
	rivers: { rank: number; d: string }[];
	coast: string;
	graticule: string;
	bands: { d: string; width: number }[];
	outline: string;
	borders: (DrawnLine & { frontier: boolean })[];
	treaty: DrawnLine[];
	/** Middles of the rings about land too small to be seen. */
	rings: [number, number][];
	outside: string;
	edge: string;
	/** What the legend has to explain. */
	present: { fills: FillKey[]; hatches: PatternId[]; strokes: StrokeClass[]; band: boolean };
}

/** Lands and lakes smaller than this across are dust, pixels. */
const DUST_PX = 1.5;
/** A band of doubt narrower than this is hidden by its own line, pixels. */
const LEAST_BAND_PX = 6;
/** Lines grow with the zoom up to here; a close-up's would else hide what lies beside them. */
const MOST_LINE_ZOOM = 6;
const lineWidth = (width: number, zoom: number) => svgWidth(width, Math.min(zoom, MOST_LINE_ZOOM));

/** Draws a scene at a view. @param thin how far a thinned line may stray from the true one, pixels */
export function drawGeometry(
	{ catalogue, features, nature }: Pick<MapSubject, 'catalogue' | 'features' | 'nature'>,
	scene: Scene,
	view: View,
	size: Size,
	thin: number,
): MapGeometry {
	const { frame } = catalogue.border;
	const project = projectorOf(view, size, { top: 0, right: 0, bottom: 0, left: 0 });
	const write = pathWriter(size);
	const { pixels, isBeyond } = thinner(view, size, thin);
	const seen = (list: Position[][]): Position[][] => list.filter((line) => !isBeyond(line)).map(pixels);
	const lines = (list: Position[][]): string => write.lines(seen(list));
	const areas = (list: Position[][][]): string =>
		list.map((rings) => write.area(seen(rings).filter(isMoreThanDust))).join('');

	// Each chain is thinned once, so that neighbours still share it.
	const chains = new Map(
		features.boundaries.map(({ id, geometry, properties: { left, right } }) => [
			id,
			linesOf(geometry).map((line): Chain => ({ line: pixels(line), left, right })),
		]),
	);
	const allChains = [...chains.values()].flat();
	const areaOf = (inside: (parcel: number) => boolean): string => {
		const rings = ringsAround(allChains, inside);
		return rings.length > 0 ? write.area(rings) : '';
	};
	// Joined, so that dashes run on from chain to chain.
	const alongChains = (ids: Iterable<number>): string =>
		write.lines(stitch([...ids].flatMap((id) => (chains.get(id) ?? []).map(({ line }) => line))));

	const fillKeys = unique([...scene.parcels.values()].map(({ fill }) => fill)).filter(
		(key) => key !== 'none',
	);
	const fills = fillKeys
		.map((key) => ({ key, d: areaOf((parcel) => scene.parcels.get(parcel)?.fill === key) }))
		.filter(isDrawn);
	const hatchIds = unique([...scene.parcels.values()].flatMap(({ hatch }) => hatch ?? []));
	const hatches = hatchIds
		.map((id) => ({ id, d: areaOf((parcel) => scene.parcels.get(parcel)?.hatch === id) }))
		.filter(isDrawn);
	const bands = bandFeatures(
		features.segments.filter(({ properties }) => scene.segments.has(properties.segment)),
		catalogue.segments,
	)
		.map(({ geometry, properties }) => ({
			d: lines(geometry.coordinates),
			width: Math.round(properties.band * 2 ** view.zoom),
		}))
		.filter((band) => band.width >= LEAST_BAND_PX && isDrawn(band));
	const changed = areaOf((parcel) => scene.changed.has(parcel));
	const borders = bordersOf(scene, view.zoom, alongChains);
	const treaty = treatyLines(features, scene, catalogue.segments, view.zoom, lines);

	const rings = changeRings(catalogue.parcels, scene.changed)
		.filter(({ until }) => view.zoom < until)
		.map(({ at }) => project(at))
		.filter(([x, y]) => x > 0 && x < size.width && y > 0 && y < size.height);

	return {
		land: areas(nature.land.flatMap(({ geometry }) => polygonsOf(geometry))),
		fills,
		hatches,
		changed,
		changedHatched: areaOf((parcel) => scene.changed.has(parcel) && !scene.parcels.get(parcel)?.hatch),
		lakes: areas(nature.lakes.flatMap(({ geometry }) => polygonsOf(geometry))),
		rivers: [1, 2, 3]
			.map((rank) => ({
				rank,
				d: lines(
					nature.rivers
						.filter(({ properties }) => Math.min(3, properties.rank) === rank)
						.flatMap(({ geometry }) => linesOf(geometry)),
				),
			}))
			.filter(isDrawn),
		coast: nature.land.length > 0 ? '' : alongChains(coastOf(features, nature).map(({ id }) => Number(id))),
		graticule: lines(graticule(frame, view.zoom < 4.6 ? 10 : 5).map(({ geometry }) => geometry.coordinates)),
		bands,
		outline: alongChains(scene.outline),
		borders,
		treaty,
		rings,
		outside: areas([outsideFrame(frame).geometry.coordinates]),
		edge: lines(neatline(frame).geometry.coordinates),
		present: {
			fills: fills.map(({ key }) => key),
			hatches: [...hatches.map(({ id }) => id), ...(changed ? (['change'] as const) : [])],
			strokes: unique([...borders.filter(({ frontier }) => frontier), ...treaty].map(({ stroke }) => stroke)),
			band: bands.length > 0,
		},
	};
}

/** Boundaries drawn alike, as one path. */
function bordersOf(
	scene: Scene,
	zoom: number,
	alongChains: (ids: number[]) => string,
): MapGeometry['borders'] {
	const groups = new Map<string, { frontier: boolean; stroke: StrokeClass; ids: number[] }>();
	for (const [id, { kind, stroke }] of scene.boundaries) {
		if (kind === 'none') continue;
		const frontier = kind === 'frontier';
		const key = `${frontier}|${stroke}`;
		const group = groups.get(key) ?? { frontier, stroke, ids: [] };
		group.ids.push(id);
		groups.set(key, group);
	}
	return [...groups.values()]
		.sort((a, b) => Number(a.frontier) - Number(b.frontier))
		.map(({ frontier, stroke, ids }) => ({
			frontier,
			...lookOf(stroke, lineWidth(frontier ? 1.9 : 0.9, zoom)),
			d: alongChains(ids),
		}))
		.filter(isDrawn);
}

/** The chosen treaty's own lines. */
function treatyLines(
	features: AtlasFeatures,
	scene: Scene,
	segments: readonly Segment[],
	zoom: number,
	lines: (list: Position[][]) => string,
): DrawnLine[] {
	return features.segments
		.filter(({ properties }) => scene.segments.has(properties.segment))
		.map(({ geometry, properties }) => ({
			...lookOf(strokeOf(segments[properties.segment]!), lineWidth(2.6, zoom)),
			d: lines(linesOf(geometry)),
		}))
		.filter(isDrawn);
}

const lookOf = (stroke: StrokeClass, width: number) => ({
	stroke,
	width,
	dash: svgDash(stroke, width),
	round: stroke === 'dotted',
});

const unique = <Item>(items: Item[]): Item[] => [...new Set(items)];
const isDrawn = ({ d }: { d: string }): boolean => d !== '';

function polygonsOf(geometry: { type: 'Polygon' | 'MultiPolygon'; coordinates: unknown }): Position[][][] {
	return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Position[][][];
}

function isMoreThanDust(ring: Position[]): boolean {
	const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
	const across = (values: number[]) => Math.max(...values) - Math.min(...values);
	return ring.length > 3 && Math.max(across(xs), across(ys)) >= DUST_PX;
}
