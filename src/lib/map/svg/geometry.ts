import type { BoundaryKind } from '../../atlas/boundary';
import type { Segment, Side } from '../../atlas/model';
import type { SegmentFeature } from '../../data/decode';
import type { RouteKind } from '../../atlas/vocabulary';
import type { View } from '../../geo/view';
import { type Size, projectorOf } from '../../geo/projector';
import { changeRings } from '../scene/changeRings';
import { linesOf } from '../../geo/geojson';
import type { FillKey } from '../scene/palette';
import type { PatternId } from '../scene/patterns';
import type { RouteFeature } from '../scene/routeFeatures';
import type { Scene } from '../scene/scene';
import { bandFeatures, drawnSegments, type BandFeature } from '../scene/segmentFeatures';
import { segmentsShown } from '../scene/labels';
import type { StrokeClass } from '../scene/stroke';
import type { Ground, Sheet } from './ground';
import type { MapSubject } from './subject';
import { ringsAround } from '../scene/ringsAround';

/** Boundaries of one kind and drawing between the same two sides. */
export interface DrawnBoundaries {
	kind: BoundaryKind;
	stroke: StrokeClass;
	left: Side;
	right: Side;
	d: string;
}

/** The map without its names: path data and positions in pixels from its top left corner. */
export interface MapGeometry {
	ground: Ground;
	/** `faint` is land that did not change while years are compared. */
	fills: { key: FillKey; faint: boolean; d: string }[];
	hatches: { id: PatternId; faint: boolean; d: string }[];
	/** Land under the accent: what bears no hatch of its own, and what does. */
	changed: { plain: string; hatched: string };
	boundaries: DrawnBoundaries[];
	/** Bands of doubt and their full widths. */
	bands: { d: string; width: number; chosen: boolean }[];
	outline: string;
	chosenLand: string;
	/** The chosen treaty's lines. */
	segments: { stroke: StrokeClass; d: string }[];
	routes: { kind: RouteKind; d: string }[];
	/** Middles of the rings about land too small to be seen. */
	rings: [number, number][];
	/** What the legend has to explain. */
	present: { fills: FillKey[]; hatches: PatternId[]; strokes: StrokeClass[]; band: boolean };
}

/** A band of doubt narrower than this is hidden by its own line, pixels. */
const LEAST_BAND_PX = 6;

/** Draws a scene on a sheet. */
export function drawGeometry(
	{ catalogue, features }: Pick<MapSubject, 'catalogue' | 'features'>,
	scene: Scene,
	routes: RouteFeature[],
	sheet: Sheet,
	view: View,
	size: Size,
): MapGeometry {
	const { write, lines, alongChains } = sheet;
	const allChains = [...sheet.chains.values()].flat();
	const areaOf = (inside: (parcel: number) => boolean): string => {
		const rings = ringsAround(allChains, inside);
		return rings.length > 0 ? write.area(rings) : '';
	};
	const isFaint = (parcel: number) => scene.comparing && !scene.changed.has(parcel);
	/** Areas of land alike in a key, and faint or not. */
	const areasBy = <Key>(keyOf: (parcel: number) => Key | null | undefined) =>
		unique([...scene.parcels.keys()].flatMap((parcel) => keyOf(parcel) ?? [])).flatMap((key) =>
			[false, true]
				.map((faint) => ({
					...{ key, faint },
					d: areaOf((parcel) => keyOf(parcel) === key && isFaint(parcel) === faint),
				}))
				.filter(isDrawn),
		);
	const hatchOf = (parcel: number) => scene.parcels.get(parcel)?.hatch;

	const fills = areasBy((parcel) => scene.parcels.get(parcel)?.fill);
	const hatches = areasBy(hatchOf).map(({ key, ...area }) => ({ id: key, ...area }));
	const changed = {
		plain: areaOf((parcel) => scene.changed.has(parcel) && !hatchOf(parcel)),
		hatched: areaOf((parcel) => scene.changed.has(parcel) && !!hatchOf(parcel)),
	};
	const boundaries = boundariesOf(scene, alongChains);
	const segments = drawnSegments(
		features.segments.filter(({ properties }) => scene.segments.has(properties.segment)),
		catalogue.segments,
	)
		.map(({ geometry, properties: { stroke } }) => ({ stroke, d: lines(linesOf(geometry)) }))
		.filter(isDrawn);
	const bands = bandsOf({ catalogue, features }, scene, view.zoom, lines);
	const project = projectorOf(view, size, { top: 0, right: 0, bottom: 0, left: 0 });
	const frontiers = boundaries.filter(({ kind }) => kind === 'frontier');
	return {
		ground: sheet.ground,
		...{ fills, hatches, changed, boundaries, bands, segments },
		outline: alongChains(scene.outline),
		chosenLand: scene.chosen ? areaOf((parcel) => parcel === scene.chosen) : '',
		routes: routes
			.map(({ geometry, properties: { kind } }) => ({ kind, d: lines([geometry.coordinates]) }))
			.filter(isDrawn),
		rings: changeRings(catalogue.parcels, scene.changed)
			.filter(({ until }) => view.zoom < until)
			.map(({ at }) => project(at))
			.filter(([x, y]) => x > 0 && x < size.width && y > 0 && y < size.height),
		present: {
			fills: unique(fills.map(({ key }) => key)).filter((key) => key !== 'none'),
			hatches: [
				...unique(hatches.map(({ id }) => id)),
				...(changed.plain || changed.hatched ? (['change'] as const) : []),
			],
			strokes: unique([...frontiers, ...segments].map(({ stroke }) => stroke)),
			band: bands.length > 0,
		},
	};
}

function boundariesOf(scene: Scene, alongChains: Sheet['alongChains']): DrawnBoundaries[] {
	const groups = new Map<string, Omit<DrawnBoundaries, 'd'> & { ids: number[] }>();
	for (const [id, { kind, stroke, left, right }] of scene.boundaries) {
		if (kind === 'none') continue;
		const key = [kind, stroke, left, right].join();
		const group = groups.get(key) ?? { kind, stroke, left, right, ids: [] };
		group.ids.push(id);
		groups.set(key, group);
	}
	return [...groups.values()].map(({ ids, ...look }) => ({ ...look, d: alongChains(ids) })).filter(isDrawn);
}

/** Bands of the lines in force, and above them of the chosen treaty's. */
function bandsOf(
	{ catalogue, features }: Pick<MapSubject, 'catalogue' | 'features'>,
	scene: Scene,
	zoom: number,
	lines: Sheet['lines'],
): MapGeometry['bands'] {
	const inForce = segmentsShown(scene);
	return [inForce, scene.segments].flatMap((shown) =>
		features.segments
			.filter(({ properties }) => shown.has(properties.segment))
			.flatMap((segment) => bandOf(segment, catalogue.segments))
			.map(({ geometry, properties }) => ({
				d: lines(geometry.coordinates),
				width: Math.round(properties.band * 2 ** zoom),
				chosen: shown === scene.segments,
			}))
			.filter((band) => band.width >= LEAST_BAND_PX && isDrawn(band)),
	);
}

const known = new WeakMap<SegmentFeature, BandFeature[]>();

/** Smoothed once a segment: the next year has mostly the same lines. */
function bandOf(line: SegmentFeature, segments: Segment[]): BandFeature[] {
	const band = known.get(line) ?? bandFeatures([line], segments);
	known.set(line, band);
	return band;
}

const unique = <Item>(items: Item[]): Item[] => [...new Set(items)];
const isDrawn = ({ d }: { d: string }): boolean => d !== '';
