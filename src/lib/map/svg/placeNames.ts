import type { View } from '../../geo/view';
import type { ParcelFeature } from '../../data/decode';
import { mercator, worldPx } from '../../geo/mercator';
import { nameBearer, placeLabels, polityLabels, shownRank } from '../scene/labels';
import type { Scene } from '../scene/scene';
import { labelAnchorFinder } from '../scene/labelAnchors';
import { type Size, projectorOf } from '../../geo/projector';
import type { MapSubject } from './subject';
import {
	setPlaces,
	setPolities,
	LabelIndex,
	type PixelBox,
	type PlacedPlace,
	type PlacedPolity,
} from './placeLabels';
import { setRiverNames, type RiverName } from './placeRiverNames';

/** The names on a plate, in pixels from its map's top left corner. */
export interface MapNames {
	places: PlacedPlace[];
	polities: PlacedPolity[];
	rivers: RiverName[];
}

/**
 * Sets the names of a scene: places first, then the states, which make way for them, then the rivers.
 *
 * @param taken boxes of the map that names keep out of
 */
export function setNames(
	{ catalogue, features, nature, lang }: MapSubject,
	scene: Scene,
	view: View,
	{ width, height }: Size,
	taken: PixelBox[],
): MapNames {
	const project = projectorOf(view, { width, height }, { top: 0, right: 0, bottom: 0, left: 0 });
	const [west, south, east, north] = catalogue.border.frame;
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const room: PixelBox = [
		Math.max(left, 0) + 5,
		Math.max(top, 0) + 5,
		Math.min(right, width) - 5,
		Math.min(bottom, height) - 5,
	];
	const index = new LabelIndex(room, taken);
	const least = shownRank(view.zoom);
	const labels = placeLabels(catalogue.places, scene.day, lang).filter(({ rank }) => rank <= least);
	const major = setPlaces(
		index,
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
		index,
		polityLabels(spots, (group) => names.get(group) ?? '', { zoom: view.zoom, most }),
		project,
	);
	const minor = setPlaces(
		index,
		labels.filter(({ rank }) => rank > 1),
		project,
	);
	const courses = setRiverNames(index, nature.rivers, { zoom: view.zoom, lang, project });
	return { places: [...major, ...minor], polities, rivers: courses };
}

const finders = new WeakMap<ParcelFeature[], ReturnType<typeof labelAnchorFinder>>();

/** Preparing the parcels takes longer than finding the spots: once an atlas is enough. */
function finderOf(parcels: ParcelFeature[]): ReturnType<typeof labelAnchorFinder> {
	const finder = finders.get(parcels) ?? labelAnchorFinder(parcels);
	finders.set(parcels, finder);
	return finder;
}
