import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, GeoJSON } from 'geojson';
import type { Box } from '../../atlas/border';
import type { Lang } from '../../atlas/vocabulary';
import { coastOf } from '../scene/coast';
import type { AtlasFeatures } from '../../data/decode';
import type { Nature } from '../../data/loadNature';
import type { Relief } from '../../data/loadRelief';
import { graticule, neatline, outsideFrame } from '../scene/graticule';
import type { HatchFeature } from '../scene/hatches';
import { inOrder } from './layers';
import { rankLakes, riverCourses } from '../scene/water';
import type { Palette } from '../scene/palette';
import type { BandFeature, DrawnSegment } from '../scene/segmentFeatures';
import { groundLayers } from './style/ground';
import { eventLayers, routeLayers } from './style/history';
import { lineLayers } from './style/lines';
import { nameLayers } from './style/names';
import { parcelLayers } from './style/parcels';

export interface StyleInput {
	palette: Palette;
	/** The language of the waters' names. */
	lang: Lang;
	/** What the map covers. */
	frame: Box;
	features: AtlasFeatures;
	nature: Nature;
	hatches: HatchFeature[];
	segments: DrawnSegment[];
	bands: BandFeature[];
	relief: Relief | null;
	/** What the live sources hold at the moment, where they hold anything. */
	live?: Partial<Record<LiveSource, Feature[]>>;
	fontFaces: StyleSpecification['font-faces'];
}

/**
 * Sources whose data follow the year, the view or the chosen treaty; they start empty and the map component
 * sets them. They are small, or change only when the reader chooses.
 */
export const LIVE_SOURCES = [
	'changed',
	'changed-spots',
	'routes',
	'places',
	'polity-names',
	'frontier-names',
	'events',
] as const;
export type LiveSource = (typeof LIVE_SOURCES)[number];

/**
 * The whole style as data: a pure function of the palette and the loaded atlas. Nothing here knows the year;
 * a year is feature-state (and a few small sources), so stepping through time never reloads a source.
 */
export function atlasStyle(input: StyleInput): StyleSpecification {
	const { palette, relief } = input;
	return {
		version: 8,
		...(input.fontFaces ? { 'font-faces': input.fontFaces } : {}),
		// Nothing fades by itself except where the map component asks for it.
		transition: { duration: 0, delay: 0 },
		sources: sources(input),
		layers: inOrder([
			...groundLayers(palette, relief),
			...parcelLayers(palette),
			...lineLayers(palette),
			...routeLayers(palette),
			...nameLayers(palette),
			...eventLayers(),
		]),
	};
}

function sources(input: StyleInput): Record<string, SourceSpecification> {
	const { features, nature, frame, hatches, segments, bands, relief } = input;
	return {
		land: geojson(nature.land),
		coast: geojson(coastOf(features, nature)),
		lakes: geojson(rankLakes(nature.lakes, input.lang)),
		rivers: geojson(nature.rivers, 0.4),
		'river-courses': geojson(riverCourses(nature.rivers, input.lang)),
		graticule: geojson(graticule(frame)),
		parcels: geojson(features.parcels),
		hatches: geojson(hatches),
		boundaries: geojson(features.boundaries),
		// Coarser than the line itself: a ribbon that followed every bend would fray.
		ribbons: geojson(features.boundaries, 2.5),
		segments: geojson(segments),
		bands: geojson(bands),
		'outside-frame': geojson([outsideFrame(frame)]),
		neatline: geojson([neatline(frame)]),
		...Object.fromEntries(LIVE_SOURCES.map((id) => [id, geojson(input.live?.[id] ?? [])])),
		...(relief ? { relief: reliefSource(relief) } : {}),
	};
}

/**
 * The tolerance is in tile pixels at a zoom. Shared edges must be simplified alike on both sides: MapLibre
 * simplifies each feature by itself, which opens gaps, so anything with neighbours keeps a small one.
 */
function geojson(features: Feature[], tolerance = 0.2): SourceSpecification {
	const data: GeoJSON = { type: 'FeatureCollection', features };
	return { type: 'geojson', data, maxzoom: 10, tolerance, buffer: 64 };
}

function reliefSource(relief: Relief): SourceSpecification {
	const common = {
		tiles: relief.tiles,
		tileSize: relief.tileSize,
		minzoom: relief.minzoom,
		maxzoom: relief.maxzoom,
		...(relief.bounds ? { bounds: relief.bounds } : {}),
	};
	if (relief.encoding === 'image') return { type: 'raster', ...common };
	return { type: 'raster-dem', encoding: relief.encoding, ...common };
}
