import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { AuthoredInstrument } from '../record/instrumentSchema.ts';
import type { TracedLine } from './traceRecord.ts';

/** One treaty's frontier as a GeoJSON layer: a LineString per segment, with what the clause says of it. */
export function frontierLayer(
	instrument: AuthoredInstrument,
	traced: Map<string, TracedLine>,
): FeatureCollection<LineString> & { generated: string } {
	const features = instrument.segments.map((segment): Feature<LineString> => {
		const { line, drawn, lengthKm } = traced.get(`${instrument.id}/${segment.id}`)!;
		const { path: _path, id, ...properties } = segment;
		return {
			type: 'Feature',
			id: `${instrument.id}/${id}`,
			properties: {
				id: `${instrument.id}/${id}`,
				instrument: instrument.id,
				...properties,
				drawn,
				lengthKm,
			},
			geometry: { type: 'LineString', coordinates: line },
		};
	});
	return {
		type: 'FeatureCollection',
		generated: `by npm run trace from instruments/${instrument.id}.yaml and natural; do not edit`,
		features,
	};
}
