import type { Map as MapLibreMap } from 'maplibre-gl';
import { SECTIONS } from './layers';
import { LIVE_SOURCES } from './style';
import { GROUND_DONE, sectionEnd } from './time/timeLayer';

/** What is drawn of a frame in which nothing but names and routes can have changed: the rest is on the time layer's sheets. */
const FOLLOWING: readonly string[] = [GROUND_DONE, ...SECTIONS.at(-1)!.layers, sectionEnd('names')];

/**
 * What MapLibre draws of its frames, each of which it would draw whole. A machine without a graphics card takes half a
 * second for it.
 *
 * - None while nobody sees the map yet: it takes in its sources and places its names frame by frame as they come, some
 *   twenty times.
 * - Where it has rested since all of it was drawn and only names and routes have changed, as from year to year: these
 *   alone, once they have all come.
 */
export class Painting {
	readonly #map: MapLibreMap;
	#state: 'held' | 'whole' | 'following' = 'held';
	/** All was drawn after the last change of anything but names and routes. */
	#drawn = false;
	/** A frame of names and routes was left out, and is to be drawn when they have come. */
	#due = false;
	#comes = false;

	/** Holds it from now on. */
	constructor(map: MapLibreMap) {
		this.#map = map;
		const { painter } = map;
		const render = painter.render.bind(painter);
		painter.render = (style, ...frame) => {
			if (this.#state === 'whole') {
				this.#drawn = true;
				render(style, ...frame);
			} else if (this.#comes) {
				this.#comes = false;
				const order = style._order;
				style._order = order.filter((id) => FOLLOWING.includes(id));
				try {
					render(style, ...frame);
				} finally {
					style._order = order;
				}
			} else this.#due = true;
		};
		map.on('move', () => this.#changed());
		map.on('resize', () => this.#changed());
		map.on('data', (event) => {
			if (!ofLiveSource(event)) this.#changed();
		});
		map.on('idle', () => this.#rested());
	}

	/** Draws from now on, beginning with all that is there. */
	begin(): void {
		this.#state = 'whole';
		this.#map.triggerRepaint();
	}

	#changed(): void {
		this.#drawn = this.#comes = false;
		if (this.#state === 'following') this.#state = 'whole';
	}

	#rested(): void {
		if (this.#state === 'whole' && this.#drawn) {
			this.#state = 'following';
			this.#due = false;
		} else if (this.#state === 'following' && this.#due) {
			this.#due = false;
			this.#comes = true;
			this.#map.triggerRepaint();
		}
	}
}

const ofLiveSource = (event: { dataType: string; sourceId?: string }): boolean =>
	event.dataType === 'source' && (LIVE_SOURCES as readonly (string | undefined)[]).includes(event.sourceId);
