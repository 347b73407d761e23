import type { FeatureCollection, LineString, MultiLineString } from 'geojson';
import { boundaryAt, type BoundaryKind } from '../../atlas/boundary';
import type { Day, Outline } from '../../atlas/model';
import { sideLookup } from '../../atlas/polity';
import { holdingsAt } from '../../atlas/snapshot';
import type { Certainty, SegmentKind } from '../../atlas/vocabulary';
import { decodeAtlas } from '../decode';
import type { AtlasTopology } from '../topology';
import { tidyLines } from './tidyLines';

/** A border on a day: what kind it is, whom it parts, and which act's line it was. */
export interface BorderProperties {
	/** Between the two sides (`frontier`), any other two holders (`state`), or lands of one sovereign held otherwise. */
	kind: Exclude<BoundaryKind, 'none'>;
	/** Ids of the holders to the left and right of the line's direction. */
	left: string;
	right: string;
	/** Ids of the parcels there. */
	leftParcel: string;
	rightParcel: string;
	/** Id of the segment in force; empty where no act drew the line. */
	segment: string;
	/** Id of the act that drew it; empty where none did. */
	instrument: string;
	/** What it follows, how sure it is, and the half-width of the doubt, km; `null` where no act drew it. */
	follows: SegmentKind | null;
	certainty: Certainty | null;
	km: number | null;
}

/** All borders of a day between lands held otherwise, by the rule that the map draws them by; coasts are none. */
export function borderFeatures(
	{ parcels, polities, segments }: Pick<Outline, 'parcels' | 'polities' | 'segments'>,
	topology: AtlasTopology,
	day: Day,
): FeatureCollection<LineString | MultiLineString, BorderProperties> {
	const [holdings, sideOf] = [holdingsAt(parcels, day), sideLookup(polities)];
	const ids = new Map(parcels.map(({ index, id }) => [index, id]));
	const features = decodeAtlas(topology).boundaries.flatMap(({ properties: line, geometry }) => {
		const { kind, segment: index = -1 } = boundaryAt(line, holdings, sideOf, segments, day);
		if (kind === 'none') return [];
		const segment = segments[index];
		const properties: BorderProperties = {
			kind,
			left: holdings.get(line.left)!.polity,
			right: holdings.get(line.right)!.polity,
			leftParcel: ids.get(line.left)!,
			rightParcel: ids.get(line.right)!,
			segment: segment?.id ?? '',
			instrument: segment?.instrument ?? '',
			follows: segment?.kind ?? null,
			certainty: segment?.certainty ?? null,
			km: segment?.km ?? null,
		};
		return [{ type: 'Feature' as const, properties, geometry: tidyLines(geometry) }];
	});
	return { type: 'FeatureCollection', features };
}
