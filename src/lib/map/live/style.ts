import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, GeoJSON } from 'geojson';
import type { Box } from '../../atlas/border';
import type { Lang } from '../../atlas/vocabulary';
import { coastOf } from '../scene/coast';
import type { AtlasFeatures } from '../../data/decode';
import type { Nature } from '../../data/loadNature';
import type { Relief } from '../../data/loadRelief';
import { graticule, neatline, outsideFrame } from '../scene/graticule';
import { inOrder } from './layers';
import { LARGE } from '../scene/looks';
import { rankLakes } from '../scene/water';
import type { Palette } from '../scene/palette';
import { asPart, GROUND, groundLayers } from './style/ground';
import { nameLayers } from './style/names';
import { routeLayers } from './style/routes';

export interface StyleInput {
	palette: Palette;
	/** The language of the waters' names. */
	lang: Lang;
	/** What the map covers. */
	frame: Box;
	features: AtlasFeatures;
	nature: Nature;
	relief: Relief | null;
	/** Whether names are set for the last row of a room. */
	large?: boolean;
	/** What the live sources hold at the moment, where they hold anything. */
	live?: Partial<Record<LiveSource, Feature[]>>;
	fontFaces: StyleSpecification['font-faces'];
}

/**
 * Sources whose data follow the year, the view or the chosen treaty; the map component
 * sets them. They are small, or change only when the reader chooses.
 */
export const LIVE_SOURCES = ['routes', 'river-courses', 'places', 'polity-names', 'frontier-names'] as const;
export type LiveSource = (typeof LIVE_SOURCES)[number];

/**
 * What MapLibre draws, as data: a pure function of the palette and the loaded atlas. Nothing here knows the year but
 * the few names and routes of the live sources; the rest of a year is the time layer's (`live/time`).
 */
export function atlasStyle(input: StyleInput): StyleSpecification {
	const { palette, relief, large = false } = input;
	return {
		version: 8,
		...(input.fontFaces ? { 'font-faces': input.fontFaces } : {}),
		// Nothing fades by itself except where the map component asks for it.
		transition: { duration: 0, delay: 0 },
		sources: sources(input),
		layers: inOrder([
			...groundLayers(palette, relief),
			...routeLayers(palette),
			...nameLayers(palette, large ? LARGE : 1),
		]),
	};
}

function sources(input: StyleInput): Record<string, SourceSpecification> {
	const { features, nature, frame, relief } = input;
	const coast = coastOf(features, nature);
	return {
		[GROUND]: geojson([
			...asPart(coast === nature.land ? ['land', 'coast'] : ['coast'], coast),
			...asPart(['lakes'], rankLakes(nature.lakes, input.lang)),
			...asPart(['rivers'], nature.rivers),
			...asPart(['graticule'], graticule(frame)),
			...asPart(['outside-frame'], [outsideFrame(frame)]),
			...asPart(['neatline'], [neatline(frame)]),
		]),
		...Object.fromEntries(LIVE_SOURCES.map((id) => [id, geojson(input.live?.[id] ?? [])])),
		...(relief ? { relief: reliefSource(relief) } : {}),
	};
}

/**
 * The tolerance is in tile pixels at a zoom. Shared edges must be simplified alike on both sides: MapLibre
 * simplifies each feature by itself, which opens gaps, so it is small.
 */
function geojson(features: Feature[]): SourceSpecification {
	const data: GeoJSON = { type: 'FeatureCollection', features };
	return { type: 'geojson', data, maxzoom: 10, tolerance: 0.2, buffer: 64 };
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
