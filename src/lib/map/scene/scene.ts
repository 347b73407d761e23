import type { Day, Holding, Outline } from '../../atlas/model';
import type { AtlasFeatures } from '../../data/decode';
import { lastDayOfYear } from '../../atlas/day';
import { paintOf, sideBook, type ParcelPaint } from './paint';
import { strokeAt, type BoundaryStroke } from './stroke';

/**
 * Everything either map draws of one moment, worked out once and without a map: MapLibre and the static
 * SVG both read it, so they cannot disagree.
 */
export interface Scene {
	year: number;
	day: Day;
	/** By `Parcel.index`. */
	parcels: Map<number, ParcelPaint>;
	/** By the boundary's numeric id. */
	boundaries: Map<number, BoundaryStroke>;
	holdings: ReadonlyMap<number, Holding>;
	/** Parcels under the accent. */
	changed: ReadonlySet<number>;
	/** Whether years are compared: land that did not change is then drawn faintly. */
	comparing: boolean;
	/** Boundaries that close the changed land in. */
	outline: Set<number>;
	/** The one parcel the reader clicked, 0 for none. */
	chosen: number;
	/** Indexes of the chosen treaty's segments. */
	segments: ReadonlySet<number>;
}

export interface Moment {
	year: number;
	holdings: ReadonlyMap<number, Holding>;
	changed?: ReadonlySet<number>;
	comparing?: boolean;
	chosen?: number;
	segments?: ReadonlySet<number>;
}

export type SceneMaker = (moment: Moment) => Scene;

const NOTHING: ReadonlySet<number> = new Set();

const isOf = (scene: Scene, asked: Required<Moment>): boolean =>
	(Object.keys(asked) as (keyof Moment)[]).every((part) => scene[part] === asked[part]);

/** Makes scenes of one atlas; keeps what does not change with the year. */
export function sceneMaker(
	catalogue: Pick<Outline, 'polities' | 'segments' | 'border'>,
	features: AtlasFeatures,
): SceneMaker {
	const book = sideBook(catalogue);
	const { segments } = catalogue;
	let last: Scene | undefined;
	return ({
		year,
		holdings,
		changed = NOTHING,
		comparing = false,
		chosen = 0,
		segments: chosenSegments = NOTHING,
	}) => {
		const asked = { year, holdings, changed, comparing, chosen, segments: chosenSegments };
		// The map asks for a moment first, and its words for the same a frame later.
		if (last && isOf(last, asked)) return last;
		const day = lastDayOfYear(year);
		const parcels = new Map<number, ParcelPaint>();
		for (const [index, holding] of holdings) parcels.set(index, paintOf(holding, book));
		const boundaries = new Map<number, BoundaryStroke>();
		const outline = new Set<number>();
		for (const { id, properties } of features.boundaries) {
			const { left, right } = properties;
			boundaries.set(id, strokeAt(properties, { holdings, book, segments, day }));
			if (changed.has(left) !== changed.has(right)) outline.add(id);
		}
		last = { ...asked, day, parcels, boundaries, outline };
		return last;
	};
}
