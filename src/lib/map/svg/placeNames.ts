import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import { type Insets, type Size, projectorOf } from '../../geo/projector';
import type { View } from '../../geo/view';
import { frontierNames } from '../scene/frontierNames';
import { nameBearer, segmentsShown, type PlaceLabel } from '../scene/labels';
import {
	at,
	FRONTIER_NAMES,
	LAKE_NAMES,
	LARGE,
	PLACE_NAMES,
	RIVER_NAMES,
	ROUTE_NAMES,
	stepAt,
	type Ramp,
} from '../scene/looks';
import type { RouteFeature } from '../scene/routeFeatures';
import type { Scene } from '../scene/scene';
import { linesOf } from '../../geo/geojson';
import { stateNames } from '../scene/stateNames';
import { courseRange, rankLakes, riverCourses } from '../scene/water';
import { setLakeNames, type LakeName } from './placeLakeNames';
import { setLineNames, type LineName } from './placeLineNames';
import type { MapSubject } from './subject';
import {
	setPlaces,
	setPolities,
	LabelIndex,
	type PixelBox,
	type PlacedPlace,
	type PlacedPolity,
} from './placeLabels';

export type LineNameKind = 'river' | 'route' | 'frontier';

/** The names on a map, in pixels from its top left corner. */
export interface MapNames {
	places: PlacedPlace[];
	polities: PlacedPolity[];
	lakes: LakeName[];
	lines: (LineName & { kind: LineNameKind })[];
}

interface NamesInput extends Pick<
	MapSubject,
	'catalogue' | 'features' | 'nature' | 'lang' | 'naming' | 'large'
> {
	places: PlaceLabel[];
}

interface NamesRoom {
	scene: Scene;
	routes: RouteFeature[];
	/** About the middle of the whole map. */
	view: View;
	size: Size;
	/** What lies over its edges. */
	insets: Insets;
	/** Boxes of the map that names keep out of; events lie over those of states and places. */
	taken: PixelBox[];
	events: PixelBox[];
}

/**
 * Sets the names of a scene, none of which touches one set before it: the great places, the states, which make
 * way for them, the other places; then what stands along lines and in lakes, as the live map ranks them.
 */
export function setNames(
	{ catalogue, features, nature, lang, naming = 'all', large = false, places }: NamesInput,
	{ scene, routes, view, size, insets, taken, events }: NamesRoom,
): MapNames {
	if (naming === 'none') return { places: [], polities: [], lakes: [], lines: [] };
	const { zoom } = view;
	const scale = large ? LARGE : 1;
	const project = projectorOf(view, size, { top: 0, right: 0, bottom: 0, left: 0 });
	const [west, south, east, north] = catalogue.border.frame;
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const room: PixelBox = [
		Math.max(left, insets.left) + 5,
		Math.max(top, insets.top) + 5,
		Math.min(right, size.width - insets.right) - 5,
		Math.min(bottom, size.height - insets.bottom) - 5,
	];
	const index = new LabelIndex(room, taken);
	const most = stepAt(PLACE_NAMES.ranks, zoom);
	const placesOf = (isOf: (rank: number) => boolean) =>
		setPlaces(
			index,
			places.filter(({ rank }) => rank <= most && isOf(rank)),
			project,
			zoom,
			scale,
		);
	const major = placesOf((rank) => rank === 1);
	const free = {
		width: size.width - insets.left - insets.right,
		height: size.height - insets.top - insets.bottom,
	};
	const [lon, lat] = project.invert([insets.left + free.width / 2, insets.top + free.height / 2]);
	const polities = setPolities(
		index,
		stateNames(nameBearer(scene), { parcels: features.parcels, catalogue, lang }, { zoom, lat, lon }, free),
		project,
		scale,
	);
	const set = { places: [...major, ...placesOf((rank) => rank > 1)], polities };
	for (const box of events) index.take(box);
	if (naming === 'land') return { ...set, lakes: [], lines: [] };

	const along = (
		kind: LineNameKind,
		look: { from: number; size: Ramp; spacing: number; offset: number },
		lines: Feature<LineString | MultiLineString, { name: string }>[],
	) =>
		zoom < look.from
			? []
			: setLineNames(
					index,
					lines.map(({ geometry, properties: { name } }) => ({
						name,
						lines: linesOf(geometry).map((line) => line.map((at) => project([at[0]!, at[1]!]) as Position)),
					})),
					{ ...look, size: Math.round(scale * at(look.size, zoom) * 10) / 10 },
				).map((name) => ({ ...name, kind }));
	const frontiers = along(
		'frontier',
		FRONTIER_NAMES,
		frontierNames(features.segments, catalogue, segmentsShown(scene)),
	);
	const roads = along('route', ROUTE_NAMES, routes);
	const leastLake = stepAt(LAKE_NAMES.ranks, zoom);
	const lakes =
		zoom < LAKE_NAMES.from
			? []
			: setLakeNames(
					index,
					rankLakes(nature.lakes, lang).filter(({ properties }) => properties.rank <= leastLake),
					project,
					zoom,
					scale,
				);
	const leastRiver = stepAt(RIVER_NAMES.ranks, zoom);
	const rivers = along(
		'river',
		RIVER_NAMES,
		riverCourses(nature.rivers, courseRange(zoom), lang).filter(
			({ properties }) => properties.rank <= leastRiver,
		),
	);
	return { ...set, lakes, lines: [...rivers, ...roads, ...frontiers] };
}
