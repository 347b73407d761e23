import type { Feature, MultiLineString } from 'geojson';
import type { Lang } from '../../atlas/vocabulary';
import type { LakeFeature, RiverFeature, WaterNames } from '../../data/loadNature';
import { linesOf, polygonsOf } from '../../geo/geojson';
import { smooth, stitch } from '../../geo/line';
import type { Position } from '../../geo/position';
import { ringAreaKm2 } from '../../geo/sphere';
import { keptLastOf } from './keptLast';
import { RIVER_NAMES } from './looks';

export type CourseFeature = Feature<MultiLineString, { name: string; rank: number }>;

export type RankedLake = Feature<LakeFeature['geometry'], LakeFeature['properties'] & { rank: number }>;

/**
 * Zoom ranges and how much a name's line is smoothed in each, kilometres: about a dozen pixels, so that the
 * letters stand beside the river and yet do not stumble over its meanders.
 */
const COURSES = [
	{ to: 5, km: 36 },
	{ to: 6.5, km: 14 },
	{ to: Infinity, km: 5 },
];

/** The range of zoom, by its number, in which the names of rivers stand along the same lines. */
export const courseRange = (zoom: number): number => COURSES.findIndex(({ to }) => zoom < to);

/** Smoothing takes longer than drawing a whole map: once a range and language is enough. */
const known = new WeakMap<RiverFeature[], Map<string, CourseFeature[]>>();

/** Lines for the rivers' names to stand along in a range of zoom: the general course of those that are named there. */
export function riverCourses(rivers: RiverFeature[], range: number, lang: Lang = 'en'): CourseFeature[] {
	const { to, km } = COURSES[range]!;
	const least = Math.max(...RIVER_NAMES.ranks.filter(([zoom]) => zoom < to).map(([, rank]) => rank));
	return keptLastOf(known, rivers, [range, lang], () =>
		rivers
			.filter(({ properties }) => properties.rank <= least)
			.map(({ geometry, properties }) => ({
				type: 'Feature' as const,
				properties: { name: nameIn(properties, lang), rank: properties.rank },
				geometry: {
					type: 'MultiLineString' as const,
					coordinates: stitch(linesOf(geometry)).map((line) => smooth(leftToRight(line), km)),
				},
			})),
	);
}

/** So that the text's offset puts every name above its river, whichever way the river flows. */
function leftToRight(line: Position[]): Position[] {
	return (line[0]?.[0] ?? 0) <= (line.at(-1)?.[0] ?? 0) ? line : [...line].reverse();
}

/** Measured once a language: a year step asks for them again. */
const ranked = new WeakMap<LakeFeature[], Map<string, RankedLake[]>>();

/** Lakes with a rank by size: 1 is named at every zoom, 2 from near, 3 from nearer. */
export function rankLakes(lakes: LakeFeature[], lang: Lang = 'en'): RankedLake[] {
	return keptLastOf(ranked, lakes, [lang], () =>
		lakes.map((lake) => {
			const km2 = polygonsOf(lake.geometry).reduce((sum, [shore = []]) => sum + ringAreaKm2(shore), 0);
			const rank = km2 > 8000 ? 1 : km2 > 1500 ? 2 : 3;
			return { ...lake, properties: { ...lake.properties, name: nameIn(lake.properties, lang), rank } };
		}),
	);
}

/** A water's name in a language; its English where it has no other. */
function nameIn(properties: WaterNames, lang: Lang): string {
	return (lang === 'en' ? undefined : properties[lang]) ?? properties.name;
}
