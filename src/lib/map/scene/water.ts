import type { Feature, MultiLineString } from 'geojson';
import type { Lang } from '../../atlas/vocabulary';
import type { LakeFeature, RiverFeature, WaterNames } from '../../data/loadNature';
import { linesOf, polygonsOf } from '../../geo/geojson';
import { smooth, stitch } from '../../geo/line';
import type { Position } from '../../geo/position';
import { ringAreaKm2 } from '../../geo/sphere';

export type CourseFeature = Feature<
	MultiLineString,
	{ name: string; rank: number; from: number; to: number }
>;

export type RankedLake = Feature<LakeFeature['geometry'], LakeFeature['properties'] & { rank: number }>;

/**
 * Zoom ranges and how much a name's line is smoothed in each, kilometres: about a dozen pixels, so that the
 * letters stand beside the river and yet do not stumble over its meanders.
 */
const COURSES = [
	{ from: 0, to: 5, km: 36 },
	{ from: 5, to: 6.5, km: 14 },
	{ from: 6.5, to: 24, km: 5 },
];

/** Lines for the rivers' names to stand along: the general course, one for each range of zoom. */
export function riverCourses(rivers: RiverFeature[], lang: Lang = 'en'): CourseFeature[] {
	return rivers.flatMap(({ geometry, properties }) => {
		const { rank } = properties;
		const name = nameIn(properties, lang);
		const lines = stitch(linesOf(geometry)).map(leftToRight);
		return COURSES.map(({ from, to, km }) => ({
			type: 'Feature' as const,
			properties: { name, rank, from, to },
			geometry: {
				type: 'MultiLineString' as const,
				coordinates: lines.map((line) => smooth(line, km)),
			},
		}));
	});
}

/** So that the text's offset puts every name above its river, whichever way the river flows. */
function leftToRight(line: Position[]): Position[] {
	return (line[0]?.[0] ?? 0) <= (line.at(-1)?.[0] ?? 0) ? line : [...line].reverse();
}

/** Lakes with a rank by size: 1 is named at every zoom, 2 from near, 3 from nearer. */
export function rankLakes(lakes: LakeFeature[], lang: Lang = 'en'): RankedLake[] {
	return lakes.map((lake) => {
		const km2 = polygonsOf(lake.geometry).reduce((sum, [shore = []]) => sum + ringAreaKm2(shore), 0);
		const rank = km2 > 8000 ? 1 : km2 > 1500 ? 2 : 3;
		return { ...lake, properties: { ...lake.properties, name: nameIn(lake.properties, lang), rank } };
	});
}

/** A water's name in a language; its English where it has no other. */
function nameIn(properties: WaterNames, lang: Lang): string {
	return (lang === 'en' ? undefined : properties[lang]) ?? properties.name;
}
