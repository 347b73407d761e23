import type { Feature, MultiLineString } from 'geojson';
import type { Outline } from '../../atlas/model';
import type { SegmentFeature } from '../../data/decode';
import { smooth, stitch } from '../../geo/line';
import { linesOf } from '../../geo/geojson';

export type NamedLine = Feature<MultiLineString, { name: string }>;

/** A name cannot follow every meander: it runs along the line's general course, smoothed by so many kilometres. */
const COURSE_KM = 40;

/** Treaties' names along the lines that they drew. @param shown indexes of the segments that bear them */
export function frontierNames(
	segments: SegmentFeature[],
	catalogue: Pick<Outline, 'instruments' | 'segments'>,
	shown: Iterable<number>,
): NamedLine[] {
	const titles = new Map(
		catalogue.instruments.map(({ id, short, year }) => [
			id,
			short.includes(String(year)) ? short : `${short} ${year}`,
		]),
	);
	const wanted = new Set(shown);
	return segments
		.filter(({ properties }) => wanted.has(properties.segment))
		.map((feature) => ({
			type: 'Feature',
			properties: { name: titles.get(catalogue.segments[feature.properties.segment]!.instrument) ?? '' },
			geometry: { type: 'MultiLineString', coordinates: courseOf(feature) },
		}));
}

const courses = new WeakMap<SegmentFeature, MultiLineString['coordinates']>();

/** Smoothed once a segment: a picture with other names has the same lines. */
function courseOf(segment: SegmentFeature): MultiLineString['coordinates'] {
	let course = courses.get(segment);
	if (!course) {
		course = stitch(linesOf(segment.geometry)).map((line) => smooth(line, COURSE_KM));
		courses.set(segment, course);
	}
	return course;
}
