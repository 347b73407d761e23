import type { AtlasFeatures } from '../../../data/decode';
import { keptLastOf } from '../../scene/keptLast';
import { FAINT } from '../../scene/looks';
import { PATTERN_IDS } from '../../scene/patterns';
import type { Palette, SideSlot } from '../../scene/palette';
import { segmentsShown } from '../../scene/labels';
import type { Scene } from '../../scene/scene';
import type { BandFeature, DrawnSegment } from '../../scene/segmentFeatures';
import { STROKE_CLASSES, type BoundaryStroke, type StrokeClass } from '../../scene/stroke';
import type { BoundaryKind } from '../../../atlas/boundary';
import { rgb } from '../patternPixels';
import type { Looks } from './looks';

/** The numbers by which shaders know kinds of lines, drawings and sides. */
export const KINDS = ['none', 'limit', 'state', 'frontier'] as const satisfies BoundaryKind[];
export const SLOTS = ['none', 'side-1', 'side-2', 'other'] as const satisfies SideSlot[];
/** A line's flags: it closes changed land in; it is about the chosen land; a band is in force; a band is chosen. */
export const FLAG = { outline: 1, chosenLand: 2, inForce: 4, chosen: 8 } as const;
/** How land under the accent is drawn, by its number. */
export const CHANGES = ['none', 'plain', 'hatched', 'compared', 'compared-hatched'] as const;

/** What the looks of a scene are written for: numbers of things, each in a table of its own. */
export interface Pictured {
	features: AtlasFeatures;
	segments: DrawnSegment[];
	bands: BandFeature[];
}

/** Tables of looks, by `Parcel.index`, boundary, segment and band number. */
export interface Tables {
	/** Two texels: the fill and how much of it; hatch (0 none, else its place in `PATTERN_IDS` + 1), its strength, change. */
	land: Looks;
	/** One texel: kind and drawing, sides, flags. */
	boundaries: Looks;
	segments: Looks;
	bands: Looks;
}

type Colour = readonly [number, number, number];

/** Where a parcel's fill comes from while one colour goes over into another. */
export interface Fade {
	/** The scene before. */
	from: Scene;
	/** 0 the colour before, 1 the scene's own. */
	t: number;
}

/** Something of a table was written otherwise than it was. */
export type Touched = (table: keyof Tables, id: number) => void;

/** What is to be written. */
export interface Writing {
	scene: Scene;
	palette: Palette;
	fade?: Fade | undefined;
	/** What the tables hold, whole and in this palette; without it everything is looked at. */
	before?: Scene | null | undefined;
}

/** Writes a scene into the tables, and tells what differs. */
export function writeScene(
	tables: Tables,
	{ features, ...lines }: Pictured,
	{ scene, palette, fade, before }: Writing,
	touched: Touched = () => {},
): void {
	const set = (table: keyof Tables, id: number, look: readonly number[]) => {
		if (tables[table].set(id, look)) touched(table, id);
	};
	// A scene keeps the very paints and strokes of the one before where nothing differs.
	const same = before && !fade && isAlike(scene, before) ? before : undefined;
	for (const id of same ? scene.parcels.differing(same.parcels) : numbersOf(features.parcels))
		set('land', id, landLook(scene, id, palette, fade));
	const aboutChosen = linesAbout(features, scene.chosen);
	for (const id of same ? scene.boundaries.differing(same.boundaries) : numbersOf(features.boundaries)) {
		const flags = (scene.outline.has(id) ? FLAG.outline : 0) | (aboutChosen.has(id) ? FLAG.chosenLand : 0);
		set('boundaries', id, lineLook(scene.boundaries.get(id), flags));
	}
	for (const { id, properties } of lines.segments) {
		const kind = scene.segments.has(properties.segment) ? 'frontier' : 'none';
		set('segments', id, [numberOf(kind, properties.stroke), 0, 0, 0]);
	}
	const shown = segmentsShown(scene);
	for (const { id, properties } of lines.bands) {
		const inForce = shown.has(properties.segment) ? FLAG.inForce : 0;
		const chosen = scene.segments.has(properties.segment) ? FLAG.chosen : 0;
		set('bands', id, [0, 0, inForce | chosen, 0]);
	}
}

const numbersOf = (things: readonly { id: number }[]): number[] => things.map(({ id }) => id);

const linesOfLands = new WeakMap<AtlasFeatures, Map<string, Set<number>>>();

/** The lines that have the chosen land on one side of them alone; none where its number is 0. */
const linesAbout = (features: AtlasFeatures, chosen: number): Set<number> =>
	keptLastOf(linesOfLands, features, [chosen], () => {
		const about = features.boundaries.filter(
			({ properties: { left, right } }) => chosen !== 0 && (left === chosen) !== (right === chosen),
		);
		return new Set(numbersOf(about));
	});

/** Whether two scenes differ in nothing but the year's own: what lies under the accent and what is chosen are the same. */
const isAlike = (a: Scene, b: Scene): boolean =>
	a.changed === b.changed && a.comparing === b.comparing && a.chosen === b.chosen;

function landLook(scene: Scene, id: number, palette: Palette, fade?: Fade): number[] {
	const paint = scene.parcels.get(id);
	const faint = scene.comparing && !scene.changed.has(id);
	const strength = faint ? FAINT : 1;
	const paper = rgb(palette.fill.none);
	const colourIn = ({ parcels }: Scene) => rgb(palette.fill[parcels.get(id)?.fill ?? 'none']);
	const fill = fade ? mixed(colourIn(fade.from), colourIn(scene), fade.t) : colourIn(scene);
	const hatch = paint?.hatch ? PATTERN_IDS.indexOf(paint.hatch) + 1 : 0;
	const change = scene.changed.has(id) ? 1 + (hatch ? 1 : 0) + (scene.comparing ? 2 : 0) : 0;
	return [...mixed(paper, fill, strength), 255, hatch, Math.round(255 * strength), change, 0];
}

const mixed = (a: Colour, b: Colour, t: number): Colour =>
	[0, 1, 2].map((i) => Math.round(a[i]! + (b[i]! - a[i]!) * t)) as unknown as Colour;

function lineLook(stroke: BoundaryStroke | undefined, flags: number): number[] {
	if (!stroke) return [0, 0, flags, 0];
	const { kind, left, right } = stroke;
	return [numberOf(kind, stroke.stroke), SLOTS.indexOf(left) | (SLOTS.indexOf(right) << 2), flags, 0];
}

/** A line's kind in the two lowest bits and its drawing above. */
const numberOf = (kind: BoundaryKind, stroke: StrokeClass): number =>
	KINDS.indexOf(kind) | (STROKE_CLASSES.indexOf(stroke) << 2);
