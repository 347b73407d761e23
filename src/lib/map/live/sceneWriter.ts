import { FAINT } from '../scene/looks';
import type { AtlasFeatures } from '../../data/decode';
import type { HatchFeature } from '../scene/hatches';
import { segmentsShown } from '../scene/labels';
import type { FillKey } from '../scene/palette';
import type { Scene } from '../scene/scene';
import type { BandFeature, DrawnSegment } from '../scene/segmentFeatures';

export type StateValue = string | number | boolean;
/** Writes one feature's state; MapLibre's `setFeatureState`, or a list in a test. */
export type WriteState = (source: string, id: number, state: Record<string, StateValue>) => void;

export interface Written {
	features: AtlasFeatures;
	hatches: HatchFeature[];
	segments: DrawnSegment[];
	bands: BandFeature[];
}

/**
 * Turns scenes into feature-states and writes only what differs from the last one: a year step touches the
 * few parcels and lines that changed, and nothing is loaded again.
 */
export class SceneWriter {
	readonly #what: Written;
	readonly #write: WriteState;
	readonly #last = new Map<string, Record<string, StateValue>>();

	constructor(what: Written, write: WriteState) {
		this.#what = what;
		this.#write = write;
	}

	/**
	 * @param fade start a cross-fade instead of changing at once; the caller then drives it with `step`
	 * @returns the parcels whose fill changed
	 */
	apply(scene: Scene, fade = false): number[] {
		const { features, hatches, segments, bands } = this.#what;
		const refilled: number[] = [];
		for (const { id } of features.parcels) {
			const fill = scene.parcels.get(id)?.fill ?? 'none';
			const before = this.#last.get(`parcels ${id}`)?.fill as FillKey | undefined;
			const changes = before !== undefined && before !== fill;
			if (changes) refilled.push(id);
			const start: Record<string, StateValue> = fade && changes ? { was: before, t: 0 } : { t: 1 };
			this.#put('parcels', id, {
				fill,
				chosen: scene.chosen === id,
				faint: scene.comparing && !scene.changed.has(id),
				...start,
			});
		}
		for (const { id, properties } of hatches)
			this.#put('hatches', id, {
				on:
					scene.parcels.get(properties.parcel)?.hatch === properties.pattern
						? strength(scene, properties.parcel)
						: 0,
			});
		for (const { id } of features.boundaries) {
			const stroke = scene.boundaries.get(id);
			if (!stroke) continue;
			const { kind, left, right, segment } = stroke;
			this.#put('boundaries', id, {
				kind,
				stroke: stroke.stroke,
				segment,
				outline: scene.outline.has(id),
			});
			this.#put('ribbons', id, { kind, left, right });
		}
		const shown = segmentsShown(scene);
		for (const { id, properties } of segments)
			this.#put('segments', id, { chosen: scene.segments.has(properties.segment) });
		for (const { id, properties } of bands)
			this.#put('bands', id, {
				inForce: shown.has(properties.segment),
				chosen: scene.segments.has(properties.segment),
			});
		return refilled;
	}

	/** One moment of a cross-fade: 0 the old fill, 1 the new. */
	step(parcels: readonly number[], t: number): void {
		for (const id of parcels) this.#put('parcels', id, { ...this.#last.get(`parcels ${id}`), t });
	}

	#put(source: string, id: number, state: Record<string, StateValue>): void {
		const key = `${source} ${id}`;
		const before = this.#last.get(key);
		const merged = { ...before, ...state };
		if (before && Object.entries(merged).every(([name, value]) => before[name] === value)) return;
		this.#last.set(key, merged);
		this.#write(source, id, merged);
	}
}

/** How strongly land's hatch is drawn. */
const strength = (scene: Scene, parcel: number) =>
	scene.comparing && !scene.changed.has(parcel) ? FAINT : 1;
