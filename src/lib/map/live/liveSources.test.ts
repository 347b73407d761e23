import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import type { PlaceLabel } from '../scene/labels';
import { LiveSources, placePoints } from './liveSources';

const places = (...names: string[]) =>
	placePoints(names.map((name) => ({ id: name, at: [0, 0], name, rank: 1 }) as unknown as PlaceLabel));

/** A map as far as its sources go, and what they were given. */
function fakeMap(...ids: string[]) {
	const given: unknown[] = [];
	const source = { setData: ({ features }: { features: unknown }) => void given.push(features) };
	return {
		given,
		map: { getSource: (id: string) => (ids.includes(id) ? source : undefined) } as MapLibreMap,
	};
}

test('what is set before there is a map comes with its style, and is not sent again', () => {
	const sources = new LiveSources();
	const { map, given } = fakeMap('places');
	sources.set(undefined, 'places', places('a'));
	expect(sources.take()).toEqual({ places: places('a') });
	sources.set(map, 'places', places('a'));
	expect(given).toEqual([]);
	sources.set(map, 'places', places('b'));
	sources.set(map, 'places', places('b'));
	expect(given).toEqual([places('b')]);
});

test('what changed between the style and the map is sent when the map is there', () => {
	const sources = new LiveSources();
	const { map, given } = fakeMap('places');
	sources.set(undefined, 'places', places('a'));
	sources.take();
	sources.set(undefined, 'places', places('b'));
	sources.set(map, 'places', places('b'));
	expect(given).toEqual([places('b')]);
});

test('a later style brings along what was set last', () => {
	const sources = new LiveSources();
	const { map, given } = fakeMap('places');
	sources.take();
	sources.set(map, 'places', places('a'));
	expect(sources.take()).toEqual({ places: places('a') });
	sources.set(map, 'places', places('a'));
	expect(given).toEqual([places('a')]);
});
