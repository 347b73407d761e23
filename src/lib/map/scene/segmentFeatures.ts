import type { LineString, MultiLineString } from 'geojson';
import type { Segment } from '../../atlas/model';
import type { SegmentFeature, Numbered } from '../../data/decode';
import { pxPerKmAtZoom0 } from '../../geo/mercator';
import { linesOf } from '../../geo/geojson';
import { smooth, stitch } from '../../geo/line';
import { strokeOf, type StrokeClass } from './stroke';

export type DrawnSegment = Numbered<LineString | MultiLineString, { segment: number; stroke: StrokeClass }>;
export type BandFeature = Numbered<MultiLineString, { segment: number; band: number }>;

/** A line surer than this is sharper than the plate can show; it has no band. */
const SHARP_KM = 2;

/** The treaties' own lines with what the style needs to draw them. */
export function drawnSegments(lines: SegmentFeature[], segments: Segment[]): DrawnSegment[] {
	return lines.flatMap(({ id, geometry, properties }) => {
		const segment = segments[properties.segment];
		if (!segment) return [];
		return [
			{
				type: 'Feature' as const,
				id,
				properties: { segment: properties.segment, stroke: strokeOf(segment) },
				geometry,
			},
		];
	});
}

/**
 * Lines to draw the bands of doubt along: joined up and smoothed by the doubt itself, because a band forty
 * kilometres wide that followed every meander would overprint itself at every bend.
 */
export function bandFeatures(lines: SegmentFeature[], segments: Segment[]): BandFeature[] {
	return lines.flatMap(({ id, geometry, properties }) => {
		const segment = segments[properties.segment];
		if (!segment || segment.km <= SHARP_KM) return [];
		const lines = stitch(linesOf(geometry)).map((line) => smooth(line, segment.km));
		const lat = lines[0]?.[0]?.[1] ?? 50;
		const band = 2 * segment.km * pxPerKmAtZoom0(lat);
		return [
			{
				type: 'Feature' as const,
				id,
				properties: { segment: properties.segment, band },
				geometry: { type: 'MultiLineString' as const, coordinates: lines },
			},
		];
	});
}
