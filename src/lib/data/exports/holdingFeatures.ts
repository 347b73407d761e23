import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { OPEN_END, type Catalogue, type Day } from '../../atlas/model';
import { mergeParcels } from './mergeParcels';
import { snapshotHoldings, type SnapshotProperties } from './snapshotFeatures';
import type { AtlasTopology } from '../topology';

/** Properties of a published holding: a snapshot's, and the days `[from, to)` for which it was so. */
export interface HoldingProperties extends SnapshotProperties {
	from: Day;
	/** `9999-12-31`: still so. */
	to: Day;
}

type Record = Pick<Catalogue, 'parcels' | 'polities' | 'snapshotDays'>;

const known = new WeakMap<Record, HoldingProperties[]>();

/**
 * All land that was held alike, each with the days for which it was: what snapshots have in common stands here
 * once, and those of a day are that day's snapshot. In the order of their first days. Worked out once a record.
 */
export function holdings(catalogue: Record): HoldingProperties[] {
	const all = known.get(catalogue) ?? holdingsOf(catalogue);
	known.set(catalogue, all);
	return all;
}

function holdingsOf(catalogue: Record): HoldingProperties[] {
	const all: HoldingProperties[] = [];
	/** Of the snapshot before, by everything that tells them apart. */
	let last = new Map<string, HoldingProperties>();
	for (const [i, from] of catalogue.snapshotDays.entries()) {
		const to = catalogue.snapshotDays[i + 1] ?? OPEN_END;
		const current = new Map<string, HoldingProperties>();
		for (const holding of snapshotHoldings(catalogue, from)) {
			const key = JSON.stringify(holding);
			const before = last.get(key);
			const span = before ?? { ...holding, from, to };
			span.to = to;
			if (!before) all.push(span);
			current.set(key, span);
		}
		last = current;
	}
	return all;
}

/** The published holdings of a polity, its own and those it lost control of, merged and wound as RFC 7946 says. */
export function holdingFeatures(
	catalogue: Record,
	topology: AtlasTopology,
	polity: string,
): FeatureCollection<Polygon | MultiPolygon, HoldingProperties> {
	const features = holdings(catalogue)
		.filter((holding) => holding.polity === polity)
		.map((properties): Feature<Polygon | MultiPolygon, HoldingProperties> => ({
			type: 'Feature',
			properties,
			geometry: mergeParcels(topology, new Set(properties.parcels)),
		}));
	return { type: 'FeatureCollection', features };
}
