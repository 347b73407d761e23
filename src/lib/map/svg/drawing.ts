import { scaleLength, type ScaleLength } from '../../geo/scale';
import { holdingKey } from '../../atlas/snapshot';
import type { View } from '../../geo/view';
import type { AtlasFeatures } from '../../data/decode';
import { mercator, unmercator, worldPx } from '../../geo/mercator';
import type { Point } from '../../geo/position';
import { type Insets, projectorOf, type Size } from '../../geo/projector';
import { simplifyPlane } from '../../geo/simplify';
import { eventMarks, type EventMark } from '../scene/eventMarks';
import { holderTongues, placeLabels } from '../scene/labels';
import { GLYPH_RADIUS } from '../scene/glyphs';
import { CHANGED, EVENT } from '../scene/looks';
import { keptLastOf } from '../scene/keptLast';
import { routeFeatures, type RouteFeature } from '../scene/routeFeatures';
import type { Scene } from '../scene/scene';
import { drawGeometry, type MapGeometry } from './geometry';
import { sheetOf, type Sheet } from './ground';
import { subjectView, sceneOf, type MapSubject } from './subject';
import type { PixelBox } from './placeLabels';
import { setNames, type MapNames } from './placeNames';

/** An event's mark where it stands, pixels. */
export type PlacedEvent = EventMark & { x: number; y: number };

/** Everything of a map as path data and positions, in pixels from its top left corner. */
export interface MapDrawing extends MapGeometry, Omit<MapNames, 'lines'> {
	/** About the middle of the whole, whatever lies over its edges. */
	view: View;
	scene: Scene;
	sheet: Sheet;
	lineNames: (Omit<MapNames['lines'][number], 'line'> & { d: string })[];
	events: PlacedEvent[];
	scale: ScaleLength;
}

/** The longest that the scale may be, pixels. */
const SCALE_PX = 120;
const THIN_PX = 0.4;
/** How far a name's baseline, which is calm already, may stray for fewer points, pixels. */
const BASELINE_SLACK = 0.15;
const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Works out a map of a size.
 *
 * @param insets what lies over its edges: the view is centred in the rest, and names keep to it
 * @param taken boxes of the map that names keep out of, pixels
 */
export function drawMap(
	subject: MapSubject,
	size: Size,
	{ insets = NO_INSETS, taken = [] }: { insets?: Insets; taken?: PixelBox[] } = {},
): MapDrawing {
	const { catalogue, features, lang, thin = THIN_PX } = subject;
	const scene = sceneOf(subject);
	const view = wholeView(subject.view ?? subjectView(subject, size, catalogue.border), insets);
	const sheet = keptLastOf(sheets, features, [view, size, thin, subject.nature.land.length], () =>
		sheetOf(subject, view, size, thin),
	);
	const routes = routeFeatures(subject.routes ?? [], lang);
	const geometry = keptLastOf(
		geometries,
		features,
		[...keyOf(scene, routes), view, size, thin, sheet.ground.land.length],
		() => drawGeometry(subject, scene, routes, sheet, view, size),
	);
	const project = projectorOf(view, size, NO_INSETS);
	const places =
		subject.naming === 'none'
			? []
			: placeLabels(
					catalogue.places,
					scene.day,
					lang,
					subject.localNames ? holderTongues(catalogue, scene.holdings) : undefined,
				);
	const events = eventMarks(subject.events ?? [], subject.pickedEvent ?? null, places)
		.map((mark): PlacedEvent => {
			const [x, y] = project(mark.at);
			return { ...mark, x: x + mark.offset[0], y: y + mark.offset[1] };
		})
		.filter(({ x, y }) => x > 0 && x < size.width && y > 0 && y < size.height);
	const around = (x: number, y: number, reach: number): PixelBox => [
		x - reach,
		y - reach,
		x + reach,
		y + reach,
	];
	const rings = geometry.rings.map(([x, y]) => around(x, y, CHANGED.ring.radius + 1));
	const { lines, ...names } = setNames(
		{ ...subject, places },
		{
			scene,
			routes,
			view,
			size,
			insets,
			taken: [...taken, ...rings],
			events: events.map(({ x, y }) => around(x, y, GLYPH_RADIUS + EVENT.rim)),
		},
	);
	return {
		...{ view, scene, sheet, events },
		...geometry,
		...names,
		lineNames: lines.map(({ line, ...name }) => ({
			...name,
			d: sheet.write.lines([simplifyPlane(line as Point[], BASELINE_SLACK)]),
		})),
		scale: scaleLength(view.zoom, view.lat, Math.min(SCALE_PX, size.width / 4)),
	};
}

/** The view about the middle of the whole map that shows the same. */
function wholeView({ zoom, lat, lon }: View, { top, right, bottom, left }: Insets): View {
	const [x, y] = mercator([lon, lat]);
	const scale = 2 * worldPx(zoom);
	const [midLon, midLat] = unmercator([x - (left - right) / scale, y - (top - bottom) / scale]);
	return { zoom, lat: midLat, lon: midLon };
}

const keyOf = (scene: Scene, routes: RouteFeature[]) => [
	...[scene.day, scene.comparing, scene.chosen],
	[...scene.holdings].map(([parcel, holding]) => `${parcel} ${holdingKey(holding)}`),
	[[...scene.changed], [...scene.segments]],
	routes,
];

/** Drawn last, by atlas. A page in three languages has one map, a legend asks for it twice, a year step keeps the ground. */
const sheets = new WeakMap<AtlasFeatures, Map<string, Sheet>>();
const geometries = new WeakMap<AtlasFeatures, Map<string, MapGeometry>>();
