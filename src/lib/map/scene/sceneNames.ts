import type { Feature } from 'geojson';
import type { Catalogue, Holding, Names, Place } from '../../atlas/model';
import { sideLookup } from '../../atlas/polity';
import type { Lang } from '../../atlas/vocabulary';
import type { AtlasFeatures } from '../../data/decode';
import { smooth, stitch } from '../../geo/line';
import { mercator, worldPx } from '../../geo/mercator';
import type { Size } from '../../geo/projector';
import type { View } from '../../geo/view';
import type { labelAnchorFinder } from './labelAnchors';
import { nameBearer, polityLabels, type PolityLabel } from './labels';
import type { Scene } from './scene';
import { linesOf } from './segmentFeatures';

/** In which language the holder of a place calls it; `undefined` where nobody's is known. */
export function holderTongue(
	{ polities, parcels, border }: Pick<Catalogue, 'polities' | 'parcels' | 'border'>,
	holdings: ReadonlyMap<number, Holding>,
): (place: Place) => keyof Names | undefined {
	const sideOf = sideLookup(polities);
	const indexes = new Map(parcels.map(({ id, index }) => [id, index]));
	return ({ parcel }) => {
		const holding = holdings.get(indexes.get(parcel ?? '') ?? 0);
		const side = holding && sideOf(holding.polity);
		return border.sides.find(({ id }) => id === side)?.tongue;
	};
}

/** The states' names where they have room on what is seen of the map. */
export function polityLabelsSeen(
	{ polities, border: { frame } }: Pick<Catalogue, 'polities' | 'border'>,
	scene: Scene,
	lang: Lang,
	{ now, room }: { now: View; room: Size },
	findAnchors: ReturnType<typeof labelAnchorFinder>,
): PolityLabel[] {
	const scale = worldPx(now.zoom);
	const [x, y] = mercator([now.lon, now.lat]);
	const [w, h] = [room.width / scale / 2, room.height / scale / 2];
	if (!(w > 0 && h > 0)) return [];
	// A name keeps clear of the plate's edge: two lines of it, and the shift it may make for a town.
	const clear = 30 / scale;
	const [west, north] = mercator([frame[0], frame[3]]);
	const [east, south] = mercator([frame[2], frame[1]]);
	const spots = findAnchors(nameBearer(scene), [
		Math.max(x - w, west),
		Math.max(y - h, north + clear),
		Math.min(x + w, east),
		Math.min(y + h, south - clear),
	]);
	const names = new Map(polities.map((polity) => [polity.id, polity.names[lang]]));
	return polityLabels(spots, (group) => names.get(group) ?? '', {
		zoom: now.zoom,
		most: Math.max(13, room.width / 42),
	});
}

/** Treaties' names along their lines, for the segments of these indexes. */
export function lineNames(
	{ instruments, segments }: Pick<Catalogue, 'instruments' | 'segments'>,
	features: AtlasFeatures,
	shown: readonly number[],
): Feature[] {
	const titles = new Map(
		instruments.map(({ id, short, year }) => [id, short.includes(String(year)) ? short : `${short} ${year}`]),
	);
	return features.segments
		.filter(({ properties }) => shown.includes(properties.segment))
		.map(({ geometry, properties }) => ({
			type: 'Feature',
			properties: { name: titles.get(segments[properties.segment]!.instrument) ?? '' },
			// A name cannot follow every meander: it runs along the line's general course.
			geometry: {
				type: 'MultiLineString',
				coordinates: stitch(linesOf(geometry)).map((line) => smooth(line, 40)),
			},
		}));
}
