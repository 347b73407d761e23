import { scaleLength, type ScaleLength } from '../../geo/scale';
import { holdingKey } from '../../atlas/snapshot';
import type { View } from '../../geo/view';
import type { AtlasFeatures } from '../../data/decode';
import type { Scene } from '../scene/scene';
import type { Size } from '../../geo/projector';
import { pathWriter } from './compactPath';
import { drawGeometry, type MapGeometry } from './geometry';
import { subjectView, sceneOf, type MapSubject } from './subject';
import type { PixelBox } from './placeLabels';
import { setNames, type MapNames } from './placeNames';

/** Everything of a plate as path data and positions, in pixels from its map's top left corner. */
export interface MapDrawing extends MapGeometry, Omit<MapNames, 'rivers'> {
	view: View;
	riverNames: { name: string; d: string; size: number }[];
	scale: ScaleLength;
}

/** The longest that the scale may be, pixels. */
const SCALE_PX = 120;
const THIN_PX = 0.4;

/** Works out a plate of a size. @param taken boxes of the map that names keep out of, pixels */
export function drawMap(subject: MapSubject, size: Size, taken: PixelBox[] = []): MapDrawing {
	const scene = sceneOf(subject);
	const view = subject.view ?? subjectView(subject, size, subject.catalogue.border);
	const geometry = geometryOf(subject, scene, view, size);
	const rings = geometry.rings.map(([x, y]): PixelBox => [x - 9, y - 9, x + 9, y + 9]);
	const { rivers, ...names } = setNames(subject, scene, view, size, [...taken, ...rings]);
	const write = pathWriter(size);
	return {
		view,
		...geometry,
		...names,
		riverNames: rivers.map(({ line, ...name }) => ({ ...name, d: write.lines([line]) })),
		scale: scaleLength(view.zoom, view.lat, Math.min(SCALE_PX, size.width / 4)),
	};
}

/** Maps drawn last, by atlas. A page in three languages has one map, and a legend asks for it twice. */
const drawn = new WeakMap<AtlasFeatures, Map<string, MapGeometry>>();
const KEPT = 12;

function geometryOf(subject: MapSubject, scene: Scene, view: View, size: Size): MapGeometry {
	const { features, nature, thin = THIN_PX } = subject;
	const maps = drawn.get(features) ?? new Map<string, MapGeometry>();
	drawn.set(features, maps);
	const key = JSON.stringify([
		...[scene.day, view, size, thin, nature.land.length],
		[...scene.holdings].map(([parcel, holding]) => `${parcel} ${holdingKey(holding)}`),
		[[...scene.changed], [...scene.segments]],
	]);
	const geometry = maps.get(key) ?? drawGeometry(subject, scene, view, size, thin);
	// Taken out and put back: the map that was asked for longest ago goes first.
	maps.delete(key);
	maps.set(key, geometry);
	if (maps.size > KEPT) maps.delete(maps.keys().next().value!);
	return geometry;
}
