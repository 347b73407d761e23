declare module '@openhistoricalmap/maplibre-gl-dates' {
	import type { Map } from 'maplibre-gl';

	/** Filters every layer that has a source layer by a date (ISO 8601). */
	export function filterByDate(map: Map, date: string): void;
}
