import type { MapMoment } from '$lib/map/scene/mapInput';
import type { ExplorerState } from '$lib/state/explorer.svelte';

/** What the map shows of an explorer's state. */
export function momentOf(explorer: ExplorerState): MapMoment {
	return {
		year: explorer.year,
		day: explorer.day,
		holdings: explorer.holdings,
		told: explorer.told,
		earlier: explorer.earlier,
		changed: explorer.accent,
		chosen: explorer.parcel?.index ?? 0,
		instrument: explorer.instrument,
		events: explorer.events,
		routes: explorer.routes,
		pickedEvent: explorer.event?.id ?? null,
		named: true,
		localNames: explorer.names === 'local',
	};
}
