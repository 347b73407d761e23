import type { Feature } from 'geojson';
import type { Lang } from '../atlas/vocabulary';
import type { Camera } from './camera.svelte';
import { frontierNames } from './scene/frontierNames';
import {
	holderTongues,
	nameBearer,
	placeLabels,
	segmentsShown,
	type PlaceLabel,
	type PolityLabel,
} from './scene/labels';
import type { MapRecord } from './scene/mapInput';
import type { Scene } from './scene/scene';
import { stateNames } from './scene/stateNames';

/** What names depend on, each asked for by itself, so that a name follows only what it needs. */
export interface Labelled {
	record: () => MapRecord;
	/** `null` where there is nothing to name. */
	scene: () => Scene | null;
	lang: () => Lang;
	/** Whether any names are shown. */
	named: () => boolean;
	/** Whether places bear their holder's name for them too. */
	local: () => boolean;
	/** Where the map looks, and what the page leaves of it. */
	camera: Pick<Camera, 'now' | 'room'>;
}

/** In the order of the parcels; `null`: nobody's. */
type Bearers = readonly (string | null)[];

/** The names of a scene, where the camera looks. */
export class MapLabels {
	readonly #of: Labelled;

	constructor(of: Labelled) {
		this.#of = of;
	}

	#scene: Scene | null = $derived.by(() => (this.#of.named() ? this.#of.scene() : null));
	/** A text, so that a year with the same lines in force does not lay their names anew. */
	#lines: string = $derived.by(() => {
		const shown = this.#scene ? [...segmentsShown(this.#scene)] : [];
		return shown.sort((a, b) => a - b).join();
	});

	/** Whose name each parcel bears: the same list while it says the same, so that the states are not named anew. */
	#bearers: Bearers | null = $derived.by(() => {
		const scene = this.#scene;
		if (!scene) return null;
		const bearer = nameBearer(scene);
		const { parcels } = this.#of.record().features;
		const before = this.#before;
		const like = before && before.bearers.length === parcels.length && isNamedAlike(scene, before.scene);
		// Land that is held as it was bears the name it bore.
		const bearers = parcels.map(({ id }, i) =>
			like && scene.holdings.get(id) === before.scene.holdings.get(id) ? before.bearers[i]! : bearer(id),
		);
		const same = like && bearers.every((polity, i) => polity === before.bearers[i]);
		this.#before = { scene, bearers: same ? before.bearers : bearers };
		return this.#before.bearers;
	});
	#before: { scene: Scene; bearers: Bearers } | undefined;

	places: PlaceLabel[] = $derived.by(() => {
		const scene = this.#scene;
		if (!scene) return [];
		const { catalogue } = this.#of.record();
		const local = this.#of.local() ? holderTongues(catalogue, scene.holdings) : undefined;
		return placeLabels(catalogue.places, scene.day, this.#of.lang(), local);
	});

	polities: PolityLabel[] = $derived.by(() => {
		const bearers = this.#bearers;
		if (!bearers) return [];
		const { camera, lang, record } = this.#of;
		const { catalogue, features } = record();
		const bearer: Record<number, string | null> = {};
		features.parcels.forEach(({ id }, i) => (bearer[id] = bearers[i] ?? null));
		const named = { parcels: features.parcels, catalogue, lang: lang() };
		return stateNames((parcel) => bearer[parcel] ?? null, named, camera.now, camera.room);
	});

	/** Treaties' names along the lines in force. */
	lineNames: Feature[] = $derived.by(() => {
		if (!this.#lines) return [];
		const { catalogue, features } = this.#of.record();
		const shown = this.#lines.split(',').map(Number);
		return frontierNames(features.segments, catalogue, shown);
	});
}

/** Whether the same land under the accent keeps its names off in both. */
const isNamedAlike = (a: Scene, b: Scene): boolean => a.changed === b.changed && a.comparing === b.comparing;
