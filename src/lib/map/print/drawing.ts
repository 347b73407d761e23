import type { Position } from 'geojson';
import { lastDayOfYear } from '../../atlas/day';
import type { Lang } from '../../atlas/link';
import type { Catalogue, Instrument, Segment } from '../../atlas/model';
import { scaleLength, type ScaleLength } from '../../atlas/scale';
import { holdingsAt } from '../../atlas/snapshot';
import { parcelsMovedBy } from '../../atlas/transfer';
import type { View } from '../../atlas/view';
import { changedSpots } from '../changedSpots';
import { svgDash, svgWidth } from '../dashes';
import { coastOf, type AtlasFeatures, type NatureFeatures, type ParcelFeature } from '../features';
import { FRAME, mercator, OPENING, viewFitting, worldPx } from '../frame';
import { graticule, neatline, outsideFrame } from '../graticule';
import { nameBearer, placeLabels, polityLabels, shownRank } from '../labels';
import { simplifyPlane, stitch } from '../lines';
import type { FillKey } from '../palette';
import type { PatternId } from '../patterns';
import { sceneMaker, type Scene } from '../scene';
import { bandFeatures, linesOf } from '../segmentFeatures';
import { spotFinder } from '../spots';
import { strokeOf, type StrokeClass } from '../stroke';
import { projectorOf, type Size } from '../svgPath';
import { pathWriter } from './compactPath';
import {
	setPlaces,
	setPolities,
	Sheet,
	type PixelBox,
	type PlacedPlace,
	type PlacedPolity,
} from './namePlacing';
import { setRiverNames } from './riverNames';
import { ringsAround, type Chain } from './rings';

/** What a plate shows: plain data, the same on the server and in the browser. */
export interface PlateSubject {
	/** In the wished language and reading (`inReading`). */
	catalogue: Catalogue;
	features: AtlasFeatures;
	nature: NatureFeatures;
	/** The state at the end of this year. */
	year: number;
	/** Its lines are drawn heavily and, unless `changed` says otherwise, its land is under the accent. */
	instrument: Instrument | null;
	/** Ids of the parcels under the accent. */
	changed?: ReadonlySet<string>;
	/** `[west, south, east, north]` degrees to show whole; the instrument's own, else the atlas's opening. */
	bbox?: [number, number, number, number];
	/** Where to look, instead of `bbox`. */
	view?: View;
	/** The closest zoom that a small `bbox` may bring. */
	maxZoom?: number;
	lang: Lang;
	/** How far a thinned line may stray from the true one, pixels. */
	thin?: number;
}

/** A line with its look; widths and dashes in pixels. */
export interface DrawnLine {
	d: string;
	stroke: StrokeClass;
	width: number;
	dash: string | undefined;
	round: boolean;
}

/** Everything of a plate as path data and positions, in pixels from the map's top left corner. */
export interface PlateDrawing {
	view: View;
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
	rings: [number, number][];
	outside: string;
	edge: string;
	places: PlacedPlace[];
	polities: PlacedPolity[];
	riverNames: { name: string; d: string; size: number }[];
	scale: ScaleLength;
	/** What the legend has to explain. */
	present: { fills: FillKey[]; hatches: PatternId[]; strokes: StrokeClass[]; band: boolean };
}

/** Lands and lakes smaller than this across are dust, pixels. */
const DUST_PX = 1.5;
/** A band of doubt narrower than this is hidden by its own line, pixels. */
const LEAST_BAND_PX = 6;
/** The longest that the scale may be, pixels. */
const SCALE_PX = 120;

/** Works out a plate of a size. @param taken boxes of the map that names keep out of, pixels */
export function drawPlate(subject: PlateSubject, size: Size, taken: PixelBox[] = []): PlateDrawing {
	const { catalogue, features, nature, thin = 0.4 } = subject;
	const scene = sceneOf(subject);
	const view = subject.view ?? plateView(subject, size);
	const project = projectorOf(view, size, { top: 0, right: 0, bottom: 0, left: 0 });
	const write = pathWriter(size);
	const pixels = (line: Position[]): Position[] =>
		simplifyPlane(
			line.map(([lon = 0, lat = 0]) => project([lon, lat])),
			thin,
		);
	const lines = (list: Position[][]): string => write.lines(list.map(pixels));
	const areas = (list: Position[][][]): string =>
		list.map((rings) => write.area(rings.map(pixels).filter(isMoreThanDust))).join('');

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
		features.frontiers.filter(({ properties }) => scene.segments.has(properties.segment)),
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

	const rings = changedSpots(catalogue.parcels, scene.changed)
		.filter(({ until }) => view.zoom < until)
		.map(({ at }) => project(at))
		.filter(([x, y]) => x > 0 && x < size.width && y > 0 && y < size.height);
	const names = namesOf(subject, scene, view, size, [
		...taken,
		...rings.map(([x, y]): PixelBox => [x - 9, y - 9, x + 9, y + 9]),
	]);

	return {
		view,
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
		graticule: lines(graticule(view.zoom < 4.6 ? 10 : 5).map(({ geometry }) => geometry.coordinates)),
		bands,
		outline: alongChains(scene.outline),
		borders,
		treaty,
		rings,
		outside: areas([outsideFrame.geometry.coordinates]),
		edge: lines(neatline.geometry.coordinates),
		...names,
		riverNames: names.riverNames.map(({ name, size, line }) => ({ name, size, d: write.lines([line]) })),
		scale: scaleLength(view.zoom, view.lat, Math.min(SCALE_PX, size.width / 4)),
		present: {
			fills: fills.map(({ key }) => key),
			hatches: [...hatches.map(({ id }) => id), ...(changed ? (['change'] as const) : [])],
			strokes: unique([...borders.filter(({ frontier }) => frontier), ...treaty].map(({ stroke }) => stroke)),
			band: bands.length > 0,
		},
	};
}

/** The scene of a plate's moment. */
function sceneOf({ catalogue, features, year, instrument, changed }: PlateSubject): Scene {
	const moved = changed ?? (instrument ? parcelsMovedBy(catalogue.transfers, instrument.id) : new Set());
	const ids = new Set(instrument?.segments);
	return sceneMaker(
		catalogue,
		features,
	)({
		year,
		holdings: holdingsAt(catalogue.parcels, lastDayOfYear(year)),
		changed: new Set(catalogue.parcels.flatMap(({ id, index }) => (moved.has(id) ? index : []))),
		segments: new Set(catalogue.segments.flatMap(({ id }, index) => (ids.has(id) ? index : []))),
	});
}

/** Where a plate of a size looks. */
export function plateView(
	{ bbox, instrument, maxZoom = 5.4 }: Pick<PlateSubject, 'bbox' | 'instrument' | 'maxZoom'>,
	size: Size,
): View {
	const bounds = bbox ?? instrument?.bbox;
	const margin = Math.min(48, size.width * 0.06);
	return viewFitting(bounds ?? OPENING, size, { margin: bounds ? margin : 0, maxZoom });
}

/** Boundaries drawn alike, as one path. */
function bordersOf(
	scene: Scene,
	zoom: number,
	alongChains: (ids: number[]) => string,
): PlateDrawing['borders'] {
	const groups = new Map<string, { frontier: boolean; stroke: StrokeClass; ids: number[] }>();
	for (const [id, { role, stroke }] of scene.boundaries) {
		if (role === 'hidden') continue;
		const frontier = role === 'frontier';
		const key = `${frontier}|${stroke}`;
		const group = groups.get(key) ?? { frontier, stroke, ids: [] };
		group.ids.push(id);
		groups.set(key, group);
	}
	return [...groups.values()]
		.sort((a, b) => Number(a.frontier) - Number(b.frontier))
		.map(({ frontier, stroke, ids }) => ({
			frontier,
			...lookOf(stroke, svgWidth(frontier ? 1.9 : 0.9, zoom)),
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
	return features.frontiers
		.filter(({ properties }) => scene.segments.has(properties.segment))
		.map(({ geometry, properties }) => ({
			...lookOf(strokeOf(segments[properties.segment]!), svgWidth(2.6, zoom)),
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

/** Places first, then the states, which make way for them, then the rivers. */
function namesOf(
	{ catalogue, features, nature, lang }: PlateSubject,
	scene: Scene,
	view: View,
	{ width, height }: Size,
	taken: PixelBox[],
) {
	const project = projectorOf(view, { width, height }, { top: 0, right: 0, bottom: 0, left: 0 });
	const [left, top] = project([FRAME[0], FRAME[3]]);
	const [right, bottom] = project([FRAME[2], FRAME[1]]);
	const room: PixelBox = [
		Math.max(left, 0) + 5,
		Math.max(top, 0) + 5,
		Math.min(right, width) - 5,
		Math.min(bottom, height) - 5,
	];
	const sheet = new Sheet(room, taken);
	const least = shownRank(view.zoom);
	const labels = placeLabels(catalogue.places, scene.day, lang).filter(({ rank }) => rank <= least);
	const major = setPlaces(
		sheet,
		labels.filter(({ rank }) => rank === 1),
		project,
	);
	const scale = worldPx(view.zoom);
	const [x, y] = mercator([view.lon, view.lat]);
	const world = (px: number, middle: number, whole: number) => middle + (px - whole / 2) / scale;
	const spots = finderOf(features.parcels)(nameBearer(scene), [
		world(room[0], x, width),
		world(room[1], y, height),
		world(room[2], x, width),
		world(room[3], y, height),
	]);
	const names = new Map(catalogue.polities.map((polity) => [polity.id, polity.names[lang]]));
	const most = Math.max(13, width / 42);
	const polities = setPolities(
		sheet,
		polityLabels(spots, (group) => names.get(group) ?? '', { zoom: view.zoom, most }),
		project,
	);
	const minor = setPlaces(
		sheet,
		labels.filter(({ rank }) => rank > 1),
		project,
	);
	const riverNames = setRiverNames(sheet, nature.rivers, { zoom: view.zoom, lang, project });
	return { places: [...major, ...minor], polities, riverNames };
}

const finders = new WeakMap<ParcelFeature[], ReturnType<typeof spotFinder>>();

/** Preparing the parcels takes longer than finding the spots: once an atlas is enough. */
function finderOf(parcels: ParcelFeature[]): ReturnType<typeof spotFinder> {
	const finder = finders.get(parcels) ?? spotFinder(parcels);
	finders.set(parcels, finder);
	return finder;
}

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
