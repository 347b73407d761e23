import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BoundaryProperties, SegmentProperties, ParcelProperties } from '../atlas/model';

/** A file of the compiled record that says which version of it it belongs to, as in the catalogue. */
export type Versioned<File> = File & { version: string };

/** `static/data/atlas.topo.json`. Every geometry of its objects has a numeric `id`. */
export type AtlasTopology = Versioned<
	Topology<{
		parcels: GeometryCollection<ParcelProperties>;
		boundaries: GeometryCollection<BoundaryProperties>;
		segments: GeometryCollection<SegmentProperties>;
	}>
>;
