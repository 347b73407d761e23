import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type * as v from 'valibot';
import type { WholeRecord } from './record';

type Value = string | number | null;

/** A layer for a GIS: plain fields, one kind of geometry. */
export interface LayerDefinition {
	/** Its name in files and in the GeoPackage. */
	name: 'tenures' | 'transfers' | 'segments' | 'routes' | 'places' | 'events';
	/** What a feature of it is, in a sentence. */
	description: string;
	/** Its columns. */
	fields: v.StrictObjectSchema<v.ObjectEntries, undefined>;
	features: (record: WholeRecord) => Feature<Geometry, Record<string, Value>>[];
}

export type LayerFeatures = FeatureCollection<Geometry, Record<string, Value>>;

/** The definition of a layer, whose features have the fields that it names. */
export function layer<Entries extends v.ObjectEntries>(
	definition: Omit<LayerDefinition, 'fields' | 'features'> & {
		fields: v.StrictObjectSchema<Entries, undefined>;
		features: (
			record: WholeRecord,
		) => Feature<Geometry, v.InferOutput<v.StrictObjectSchema<Entries, undefined>>>[];
	},
): LayerDefinition {
	return definition as unknown as LayerDefinition;
}
