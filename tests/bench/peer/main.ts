/// <reference types="vite/client" />
/*
 * The bare page that the atlas is measured beside: every tenure a feature, one fill and one line, no relief, no names.
 * The year is filtered in one of the ways that MapLibre offers, or by OpenHistoricalMap's plugin.
 */
import { filterByDate } from '@openhistoricalmap/maplibre-gl-dates';
import type { FeatureCollection, Geometry } from 'geojson';
import { Map, setWorkerUrl, type FilterSpecification, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { DatedProperties } from '../browser/buildPeer';
import './window';

const query = new URLSearchParams(location.search);
const tenures = (await (await fetch('tenures.json')).json()) as FeatureCollection<Geometry, DatedProperties>;
const LAYERS = ['land', 'borders'];
/** The name that MapLibre's worker gives the features of a GeoJSON source; the plugin passes over layers without one. */
const sourceLayer = { 'source-layer': '_geojsonTileLayer' };

setWorkerUrl(workerUrl);
const map = new Map({
	container: 'map',
	// The atlas's own opening view in this window.
	center: [108.5, 49],
	zoom: 3.2,
	fadeDuration: 0,
	renderWorldCopies: false,
	attributionControl: false,
	style: {
		version: 8,
		sources: { tenures: { type: 'geojson', data: tenures } },
		layers: [
			{
				id: 'land',
				type: 'fill',
				source: 'tenures',
				...sourceLayer,
				paint: { 'fill-color': ['match', ['get', 'side'], 'china', '#e8c56b', 'russia', '#8fb08c', '#ddd'] },
			},
			{ id: 'borders', type: 'line', source: 'tenures', ...sourceLayer, paint: { 'line-color': '#333' } },
		],
	},
});

/** The end of a year, which is when the next begins. */
const decimalOf = (year: number): number => year + 1;

const WAYS: Record<string, (year: number) => void> = {
	filterByDate: (year) => filterByDate(map, `${year + 1}-01-01`),
	setFilter(year) {
		const when = decimalOf(year);
		const filter: FilterSpecification = [
			'all',
			['<', ['get', 'start_decdate'], when],
			['>=', ['get', 'end_decdate'], when],
		];
		for (const layer of LAYERS) map.setFilter(layer, filter);
	},
	setData(year) {
		const when = decimalOf(year);
		const features = tenures.features.filter(
			({ properties }) => properties.start_decdate < when && properties.end_decdate >= when,
		);
		map.getSource<GeoJSONSource>('tenures')?.setData({ type: 'FeatureCollection', features });
	},
};
const filter = WAYS[query.get('way') ?? ''];
if (!filter) throw new Error(`there is no way called ${query.get('way')}`);

const peer: Window['peer'] = {
	step(year) {
		filter(year);
		map.once('idle', () => (peer.shown = year));
	},
};
window.peer = peer;
await map.once('load');
peer.step(Number(query.get('year')));
