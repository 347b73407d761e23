import type { Map as MapLibreMap } from 'maplibre-gl';
import { SECTIONS } from './layers';
import { LIVE_SOURCES } from './style';
import { GROUND_DONE, sectionEnd } from './time/timeLayer';

/** The time layer's own. */
const OURS: readonly string[] = [GROUND_DONE, ...SECTIONS.map(({ name }) => sectionEnd(name))];

/** What is drawn of a frame in which nothing but names and routes can have changed: the rest is on the time layer's sheets. */
const FOLLOWING: readonly string[] = [GROUND_DONE, ...SECTIONS.at(-1)!.layers, sectionEnd('names')];

/**
 * What MapLibre draws of its frames, each of which it would draw whole. A machine without a graphics card takes half a
 * second for it.
 *
 * - None while nobody sees the map yet: it takes in its sources and places its names frame by frame as they come, some
 *   twenty times. What follows the year may be drawn once meanwhile, while its sources and relief are on their way: half
 *   of what that takes the first time is its programs' and meshes' making.
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
	/** What of the next frame is drawn, where that is not all; `null`: nothing. */
	#part: readonly string[] | null = null;

	/** Holds it from now on. */
	constructor(map: MapLibreMap) {
		this.#map = map;
		const { painter } = map;
		const render = painter.render.bind(painter);
		painter.render = (style, ...frame) => {
			if (this.#state === 'whole') {
				this.#drawn = true;
				render(style, ...frame);
			} else if (this.#part) {
				const [order, part] = [style._order, this.#part];
				this.#part = null;
				style._order = order.filter((id) => part.includes(id));
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

	/** Whether what is drawn is seen. */
	get begun(): boolean {
		return this.#state !== 'held';
	}

	/** Draws what follows the year, once and unseen. */
	rehearse(): void {
		this.#draw(OURS);
	}

	/** Draws from now on, beginning with all that is there. */
	begin(): void {
		this.#state = 'whole';
		this.#map.triggerRepaint();
	}

	#draw(part: readonly string[]): void {
		this.#part = part;
		this.#map.triggerRepaint();
	}

	#changed(): void {
		this.#drawn = false;
		if (this.#state !== 'held') this.#part = null;
		if (this.#state === 'following') this.#state = 'whole';
	}

	#rested(): void {
		if (this.#state === 'whole' && this.#drawn) {
			this.#state = 'following';
			this.#due = false;
		} else if (this.#state === 'following' && this.#due) {
			this.#due = false;
			this.#draw(FOLLOWING);
		}
	}
}

const ofLiveSource = (event: { dataType: string; sourceId?: string }): boolean =>
	event.dataType === 'source' && (LIVE_SOURCES as readonly (string | undefined)[]).includes(event.sourceId);
