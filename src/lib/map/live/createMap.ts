import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { View, ViewLimits } from '../../geo/view';
import { withinLimits } from '../scene/frame';
import type { Insets } from '../../geo/projector';
import { LoadError } from '../../data/loadError';
import { SCRIPT_MS, scriptPart } from '../../data/scriptPart';
import { ContextLost } from './contextLost';
import { NoWebGl } from './noWebGl';

export interface MapSetup {
	container: HTMLElement;
	/** Asked for when the library is there. */
	style: () => StyleSpecification;
	view: View;
	limits: ViewLimits;
	insets: Insets;
	label: string;
	reducedMotion: boolean;
	/** Whether the pointer and the keyboard move it. */
	interactive: boolean;
	/** Whether it leaves the wheel and a single finger to the page around it. */
	yields: boolean;
	/** Whether the component went away while the library was loading. */
	cancelled: () => boolean;
}

/**
 * Loads MapLibre, the page's largest file by far, and opens a map.
 *
 * @throws NoWebGl where there is no WebGL 2, LoadError where a part of the script does not come, ContextLost where the
 *   browser took WebGL away meanwhile
 * @returns the map once its style is there; `undefined` when it was cancelled
 */
export async function createMap(setup: MapSetup): Promise<MapLibreMap | undefined> {
	// Asked before a megabyte is fetched in vain.
	if (!hasWebGl2()) throw new NoWebGl('This browser has no WebGL 2.');
	const [{ Map: MapConstructor, setWorkerUrl, LngLat }] = await Promise.all([
		scriptPart(import('maplibre-gl')),
		scriptPart(workerComes()),
		painted(),
	]);
	if (setup.cancelled()) return undefined;
	// MapLibre 6 finds its worker only where a bundler is told to put it; without this the map stays blank.
	setWorkerUrl(workerUrl);
	const { limits } = setup;
	const { zoom, lat, lon } = setup.view;
	const map = new MapConstructor({
		container: setup.container,
		style: setup.style(),
		center: [lon, lat],
		zoom,
		minZoom: limits.zoom[0],
		maxZoom: limits.zoom[1],
		interactive: setup.interactive,
		cooperativeGestures: setup.yields,
		maxPitch: 0,
		// A plate has north at the top.
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		rollEnabled: false,
		renderWorldCopies: false,
		// The page shows the sources itself, beside the scale.
		attributionControl: false,
		// Labels come and go with the year; a fade would leave the last year's names behind.
		fadeDuration: 0,
		reduceMotion: setup.reducedMotion,
		transformConstrain: ({ lng, lat }, zoom) => {
			const held = withinLimits({ zoom, lat, lon: lng }, limits);
			return { center: new LngLat(held.lon, held.lat), zoom: held.zoom };
		},
		locale: { 'Map.Title': setup.label },
		validateStyle: import.meta.env.DEV,
	});
	if (setup.interactive) {
		map.touchZoomRotate.disableRotation();
		map.keyboard.disableRotation();
	}
	map.setPadding(setup.insets);
	map.jumpTo({ center: [lon, lat], zoom });
	await new Promise<void>((resolve, reject) => {
		map.once('styledata', () => resolve());
		map.once('error', ({ error }) => reject(error));
		map.once('webglcontextlost', () => reject(new ContextLost()));
	});
	return map;
}

/**
 * Until the page has been painted: opening a WebGL context can hold the browser up for a second, and the
 * still map should be seen before that. A hidden page is never painted, hence the way out.
 */
function painted(): Promise<void> {
	return new Promise((resolve) => {
		const late = setTimeout(resolve, 1000);
		requestAnimationFrame(() =>
			setTimeout(() => {
				clearTimeout(late);
				resolve();
			}),
		);
	});
}

/**
 * Until the worker's script is in the browser's cache, from where the worker takes it. One whose script is gone or never
 * comes says nothing, and the map would wait for it without end.
 */
async function workerComes(): Promise<void> {
	const answer = await fetch(workerUrl, { signal: AbortSignal.timeout(SCRIPT_MS) });
	if (!answer.ok) throw new LoadError('script', workerUrl, `The server answered ${answer.status} for it.`);
	await answer.arrayBuffer();
}

/** Whether a WebGL 2 context can be had; it is given back at once, because browsers allow only a few. */
function hasWebGl2(): boolean {
	const context = document.createElement('canvas').getContext('webgl2');
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}
