import type { Feature } from 'geojson';
import type { AtlasFeatures } from '../../data/decode';
import type { Nature } from '../../data/loadNature';

/**
 * The coast: the land's own outline where display geography has it, else the record's edges (those also run
 * along the frame, where the neatline covers them).
 */
export function coastOf(features: AtlasFeatures, nature: Nature): Feature[] {
	return nature.land.length > 0
		? nature.land
		: features.boundaries.filter(({ properties }) => properties.edge);
}
