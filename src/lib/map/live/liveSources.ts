import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../geo/position';
import type { PlaceLabel, PolityLabel } from '../scene/labels';
import type { LiveSource } from './style';

/** Called by `LiveMap` alone. The small sources' data, and what they hold. */
export class LiveSources {
	/** What the sources hold, so that a new palette's style brings it along. */
	readonly held: Partial<Record<LiveSource, Feature[]>> = {};
	readonly #keys: Partial<Record<LiveSource, string>> = {};

	/** Sets a source's data, unless they are what it has: a year step mostly leaves the names alone. */
	set(map: MapLibreMap | undefined, id: LiveSource, list: Feature[]): void {
		const key = JSON.stringify(list);
		const source = map?.getSource<GeoJSONSource>(id);
		if (!source || this.#keys[id] === key) return;
		this.#keys[id] = key;
		this.held[id] = list;
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
