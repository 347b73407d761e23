import { ByNumber } from '../../atlas/byNumber';
import type { Day, Holding, Outline } from '../../atlas/model';
import type { AtlasFeatures } from '../../data/decode';
import { lastDayOfYear } from '../../atlas/day';
import { contains } from '../../atlas/interval';
import { paintOf, sideBook, type ParcelPaint } from './paint';
import { strokeAt, type BoundaryStroke, type Circumstances } from './stroke';

/**
 * Everything either map draws of one moment, worked out once and without a map: MapLibre and the static
 * SVG both read it, so they cannot disagree.
 */
export interface Scene {
	year: number;
	day: Day;
	/** By `Parcel.index`. */
	parcels: ByNumber<ParcelPaint>;
	/** By the boundary's numeric id. */
	boundaries: ByNumber<BoundaryStroke>;
	holdings: ByNumber<Holding>;
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
	/** Without it the last of the year. */
	day?: Day;
	holdings: ByNumber<Holding>;
	changed?: ReadonlySet<number>;
	comparing?: boolean;
	chosen?: number;
	segments?: ReadonlySet<number>;
}

export type SceneMaker = (moment: Moment) => Scene;

const NOTHING: ReadonlySet<number> = new Set();

const isOf = (scene: Scene, asked: Required<Moment>): boolean =>
	(Object.keys(asked) as (keyof Moment)[]).every((part) => scene[part] === asked[part]);

/**
 * Makes scenes of one atlas, each from the one before: what is drawn as it was is the very same object, and only what
 * differs is worked out.
 */
export function sceneMaker(
	catalogue: Pick<Outline, 'polities' | 'segments' | 'border'>,
	features: AtlasFeatures,
): SceneMaker {
	const book = sideBook(catalogue);
	const { segments } = catalogue;
	const lines = features.boundaries;
	/** Lines by the parcels beside them and by the segments along them; the first scene does without. */
	let by: { parcel: Map<number, Line[]>; segment: Map<number, Line[]> } | undefined;
	let last: Scene | undefined;

	const paints = (holdings: Moment['holdings'], which: Iterable<number>) =>
		Array.from(which, (index) => {
			const holding = holdings.get(index);
			return [index, holding && paintOf(holding, book)] as const;
		});
	const strokes = (which: Iterable<Line>, moment: Circumstances) =>
		Array.from(which, ({ id, properties }) => [id, strokeAt(properties, moment)] as const);
	const anew = (moment: Drawn) => ({
		parcels: new ByNumber(paints(moment.holdings, moment.holdings.keys())),
		boundaries: new ByNumber(strokes(lines, moment)),
	});
	const next = (before: Scene, moment: Drawn) => {
		by ??= {
			parcel: listsOf(lines, ({ left, right }) => [left, right]),
			segment: listsOf(lines, ({ segments }) => segments),
		};
		const changed = moment.holdings.differing(before.holdings);
		const touched = new Set<Line>();
		for (const index of changed) for (const line of by.parcel.get(index) ?? []) touched.add(line);
		for (const [segment, { inForce }] of segments.entries()) {
			if (!inForce || contains(inForce, before.day) === contains(inForce, moment.day)) continue;
			for (const line of by.segment.get(segment) ?? []) touched.add(line);
		}
		return {
			parcels: before.parcels.with(paints(moment.holdings, changed)),
			boundaries: before.boundaries.with(strokes(touched, moment)),
		};
	};

	return ({
		year,
		day = lastDayOfYear(year),
		holdings,
		changed = NOTHING,
		comparing = false,
		chosen = 0,
		segments: chosenSegments = NOTHING,
	}) => {
		const asked = { year, day, holdings, changed, comparing, chosen, segments: chosenSegments };
		// The map asks for a moment first, and its words for the same a frame later.
		if (last && isOf(last, asked)) return last;
		const moment = { holdings, book, segments, day };
		const drawn = last ? next(last, moment) : anew(moment);
		last = { ...asked, ...drawn, outline: outlineOf(lines, changed) };
		return last;
	};
}

/** What a scene is worked out from. */
type Drawn = Circumstances & Pick<Moment, 'holdings'>;

type Line = AtlasFeatures['boundaries'][number];

/** By a number that lines name, those that name it. */
function listsOf(
	lines: readonly Line[],
	numbersOf: (properties: Line['properties']) => readonly number[],
): Map<number, Line[]> {
	const lists = new Map<number, Line[]>();
	for (const line of lines)
		for (const number of numbersOf(line.properties)) {
			const list = lists.get(number);
			if (list) list.push(line);
			else lists.set(number, [line]);
		}
	return lists;
}

function outlineOf(lines: readonly Line[], changed: ReadonlySet<number>): Set<number> {
	if (changed.size === 0) return new Set();
	return new Set(
		lines.flatMap(({ id, properties: { left, right } }) =>
			changed.has(left) !== changed.has(right) ? id : [],
		),
	);
}
