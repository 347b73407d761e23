import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BoundaryProperties, SegmentProperties, ParcelProperties, Versioned } from '../atlas/model';

/** `static/data/atlas.topo.json`. Every geometry of its objects has a numeric `id`. */
export type AtlasTopology = Versioned<
	Topology<{
		parcels: GeometryCollection<ParcelProperties>;
		boundaries: GeometryCollection<BoundaryProperties>;
		segments: GeometryCollection<SegmentProperties>;
	}>
>;
