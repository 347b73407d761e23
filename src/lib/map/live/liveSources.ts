import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { ParcelFeature } from '../../data/decode';
import type { Position } from '../../geo/position';
import type { EventMark } from '../scene/eventMarks';
import type { PlaceLabel, PolityLabel } from '../scene/labels';
import type { Scene } from '../scene/scene';
import type { LiveSource } from './style';

/** Called by `LiveMap` alone. The small sources' data, and what they hold. */
export class LiveSources {
	/** What the sources hold, so that a new palette's style brings it along. */
	readonly held: Partial<Record<LiveSource, Feature[]>> = {};
	readonly #keys: Partial<Record<LiveSource, string>> = {};

	/**
	 * Sets a source's data, unless they are what it has: a year step mostly leaves the names alone.
	 *
	 * @param key tells the data from others where that is shorter than the data themselves
	 */
	set(map: MapLibreMap | undefined, id: LiveSource, list: Feature[], key = JSON.stringify(list)): void {
		const source = map?.getSource<GeoJSONSource>(id);
		if (!source || this.#keys[id] === key) return;
		this.#keys[id] = key;
		this.held[id] = list;
		void source.setData({ type: 'FeatureCollection', features: list });
	}
}

export const point = (at: Position, properties: Feature['properties']): Feature => ({
	type: 'Feature',
	properties,
	geometry: { type: 'Point', coordinates: at },
});

/** The land under the accent, and a text that tells one such land from another. */
export function changedLand(parcels: readonly ParcelFeature[], scene: Scene): [Feature[], string] {
	const land = parcels
		.filter(({ id }) => scene.changed.has(id))
		.map((parcel) => {
			const plain = scene.parcels.get(parcel.id)?.hatch === null;
			return { ...parcel, properties: { ...parcel.properties, plain, compared: scene.comparing } };
		});
	return [land, land.map(({ id, properties }) => `${id} ${properties.plain} ${properties.compared}`).join()];
}

export const placePoints = (places: readonly PlaceLabel[]): Feature[] =>
	places.map(({ id, at, name, local, rank }) =>
		point(at, { id, name: local ? `${name}\n${local}` : name, rank }),
	);

export const polityPoints = (polities: readonly PolityLabel[]): Feature[] =>
	polities.map(({ at, name, size, wrap }) => point(at, { name, size, wrap }));

export const eventPoints = (events: readonly EventMark[]): Feature[] =>
	events.map(({ at, ...mark }) => point(at, mark));
