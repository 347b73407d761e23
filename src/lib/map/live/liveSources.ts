import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../geo/position';
import type { PlaceLabel, PolityLabel } from '../scene/labels';
import type { LiveSource } from './style';

/** Called by `LiveMap` alone. The small sources' data, and which of them the map has. */
export class LiveSources {
	#data: Partial<Record<LiveSource, Feature[]>> = {};
	readonly #keys: Partial<Record<LiveSource, string>> = {};
	/** What the map was given, by the same keys. */
	#given: Partial<Record<LiveSource, string>> = {};

	/** The data, for a style that brings them along. */
	take(): Partial<Record<LiveSource, Feature[]>> {
		this.#given = { ...this.#keys };
		return { ...this.#data };
	}

	/**
	 * Sets a source's data, unless they are what it has: a year step mostly leaves the names alone.
	 *
	 * @param map none until it is there: then its style takes them
	 */
	set(map: MapLibreMap | undefined, id: LiveSource, list: Feature[]): void {
		const key = JSON.stringify(list);
		this.#data[id] = list;
		this.#keys[id] = key;
		const source = map?.getSource<GeoJSONSource>(id);
		if (!source || this.#given[id] === key) return;
		this.#given[id] = key;
		void source.setData({ type: 'FeatureCollection', features: list });
	}
}

const point = (at: Position, properties: Feature['properties']): Feature => ({
	type: 'Feature',
	properties,
	geometry: { type: 'Point', coordinates: at },
});

export const placePoints = (places: readonly PlaceLabel[]): Feature[] =>
	places.map(({ id, at, name, local, rank }) =>
		point(at, { id, name: local ? `${name}\n${local}` : name, rank }),
	);

export const polityPoints = (polities: readonly PolityLabel[]): Feature[] =>
	polities.map(({ at, name, size, wrap }) => point(at, { name, size, wrap }));
