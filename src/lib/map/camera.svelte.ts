import { untrack } from 'svelte';
import { viewLimits, type Border } from '../atlas/border';
import type { Box } from '../geo/box';
import type { CameraWish } from '../geo/cameraWish';
import { mercator, unmercator, worldPx } from '../geo/mercator';
import type { Position } from '../geo/position';
import { projectorOf, type Insets, type Size } from '../geo/projector';
import type { View, ViewLimits } from '../geo/view';
import { openingFor, sameView, viewFitting, withinLimits } from './scene/frame';

/** The map's window in pixels, and what the page lays over its edges. */
export interface MapWindow extends Size {
	insets: Insets;
}

/** What of a border the camera goes by. */
export type Mapped = Pick<Border, 'frame' | 'opening' | 'zoom'>;

/** Where the map shall be; a new object each time it should go there. `ease`: the reader may follow the way. */
export interface Target {
	view: View;
	ease: boolean;
}

/** A finger or a mouse, as pointer events tell of it. */
interface Pointer {
	pointerId: number;
	clientX: number;
	clientY: number;
}

/** The nearest that framing something goes. */
const NEAREST = 9;
/** A point nearer than this to the window's edge counts as out of sight, pixels. */
const EDGE = 24;
/** A point out of sight is brought to the middle at no less than this zoom. */
const POINT_ZOOM = 3.6;
/** A pointer that moved less than this has clicked, not dragged, pixels. */
const CLICK = 4;

/** What the page leaves of the map. */
export function roomOf({ width, height, insets }: MapWindow): Size {
	return { width: width - insets.left - insets.right, height: height - insets.top - insets.bottom };
}

/** What the map opens on when nobody wishes anything. */
export function openingView(border: Mapped, window: MapWindow): View {
	const room = roomOf(window);
	return viewFitting(openingFor(border, room), room, border, { margin: 0, maxZoom: NEAREST });
}

/** The view that shows a box whole, with some air around it. */
export function framing(bbox: Box, border: Mapped, window: MapWindow): View {
	const room = roomOf(window);
	const margin = Math.min(48, Math.max(12, Math.min(room.width, room.height) * 0.07));
	return viewFitting(bbox, room, border, { margin, maxZoom: NEAREST });
}

/** Where to look so that a point is seen: a point that is in sight moves nothing, another comes to the middle. */
export function bringing(at: Position, now: View, window: MapWindow): View {
	const { width, height, insets } = window;
	const [x, y] = projectorOf(now, window, insets)(at);
	const inSight =
		x > insets.left + EDGE &&
		x < width - insets.right - EDGE &&
		y > insets.top + EDGE &&
		y < height - insets.bottom - EDGE;
	return inSight ? now : { zoom: Math.max(now.zoom, POINT_ZOOM), lat: at[1], lon: at[0] };
}

/** A view dragged by some pixels: the land goes with the hand. */
export function dragged(view: View, dx: number, dy: number, limits: ViewLimits): View {
	const scale = worldPx(view.zoom);
	const [x, y] = mercator([view.lon, view.lat]);
	const [lon, lat] = unmercator([x - dx / scale, y - dy / scale]);
	return withinLimits({ zoom: view.zoom, lat, lon }, limits);
}

export interface CameraOptions {
	/** What the map covers and opens on. */
	border: () => Mapped;
	/** What the state wishes; a new object is a new wish. */
	wish: () => CameraWish | null;
	/** What the page lays over the map's edges. */
	insets: () => Insets;
	/** A view that belongs in the address. */
	onview: (view: View) => void;
}

/**
 * Where to look, decided here alone. In order of who is heard:
 *
 * 1. a reader who moved the map since the last wish: a resized window does not carry it back;
 * 2. a wish of the page's buttons and lists (`ask`, `frame`, `zoomBy`), until the state wishes something new;
 * 3. the state's wish: a link, back and forward, a chosen treaty or event;
 * 4. the opening.
 *
 * Into the address goes what the reader did (a move, a zoom) and a box once it is framed; the opening does not, nor
 * does a view that came out of the address.
 */
export class Camera {
	/** The map's window; the map's element tells it. */
	width = $state(0);
	height = $state(0);
	/** Whether the live map is the one that is seen; the still one is always where it shall be. */
	live = $state(false);

	readonly #given: CameraOptions;
	#asked = $state.raw<{ wish: CameraWish; after: CameraWish | null } | null>(null);
	#strayed = $state.raw<{ from: CameraWish | null; view: View } | null>(null);
	#rested = $state.raw<View>();
	#passing = $state.raw<View>();
	#hold = $state.raw<{ at: Pointer; view: View; moved: boolean } | null>(null);
	/** Where a point was brought: judged once, when it was wished, and not again in another window. */
	#brought: { wish: CameraWish; view: View } | undefined;
	/** The last target. */
	#last: View | undefined;

	constructor(given: CameraOptions) {
		this.#given = given;
	}

	#limits: ViewLimits = $derived.by(() => viewLimits(this.#given.border()));
	insets: Insets = $derived.by(() => this.#given.insets());
	window: MapWindow = $derived.by(() => ({ width: this.width, height: this.height, insets: this.insets }));
	room: Size = $derived.by(() => roomOf(this.window));

	#wish: CameraWish | null = $derived.by(() => {
		const wished = this.#given.wish();
		const asked = this.#asked;
		return asked && asked.after === wished ? asked.wish : wished;
	});

	/** Where the map shall be. */
	target: Target = $derived.by(() => {
		const target = this.#aim();
		this.#last = target.view;
		return target;
	});

	/** Where the map is. */
	now: View = $derived.by(() => (this.live && this.#rested) || this.target.view);
	/** The same at every step of the live map's way; for a second map that follows it. */
	passing: View = $derived.by(() => this.#passing ?? this.now);
	/** The same, once the map has a window. */
	look: View | undefined = $derived.by(() => (this.width > 0 ? this.now : undefined));
	/** Whether the still map is in a hand. */
	held: boolean = $derived.by(() => this.#hold !== null);

	/** A wish of the page; it wins until the state wishes something new. */
	ask(wish: CameraWish): void {
		this.#asked = { wish, after: this.#given.wish() };
	}

	/** Shows a box `[west, south, east, north]` whole. */
	frame(bbox: Box): void {
		this.ask({ kind: 'bounds', bbox });
	}

	/** Goes nearer, or farther for negative levels. */
	zoomBy(levels: number): void {
		if (!this.look) return;
		const view = withinLimits({ ...this.look, zoom: this.look.zoom + levels }, this.#limits);
		this.ask({ kind: 'view', view });
		this.#given.onview(view);
	}

	/** Goes some of what is seen to the east and to the south; to the west and the north for less than 0. */
	moveBy(east: number, south: number): void {
		if (!this.look) return;
		const { width, height } = this.room;
		const view = dragged(this.look, -east * width, -south * height, this.#limits);
		this.ask({ kind: 'view', view });
		this.#given.onview(view);
	}

	/** The live map is on its way. */
	passed(view: View): void {
		this.#passing = view;
	}

	/** The live map came to rest; `byReader` when the reader moved it. */
	rested(view: View, byReader: boolean): void {
		const framed = this.#wish?.kind === 'bounds' && sameView(view, this.target.view);
		this.#rested = view;
		if (byReader) this.#strayed = { from: this.#wish, view };
		if (byReader || framed) this.#given.onview(view);
	}

	/** The still map is dragged by the page itself: a pointer goes down, moves, and is lifted. */
	grab({ pointerId, clientX, clientY }: Pointer): void {
		this.#hold = { at: { pointerId, clientX, clientY }, view: this.now, moved: false };
	}

	drag({ pointerId, clientX, clientY }: Pointer): void {
		const hold = this.#hold;
		if (hold?.at.pointerId !== pointerId) return;
		const [dx, dy] = [clientX - hold.at.clientX, clientY - hold.at.clientY];
		if (Math.hypot(dx, dy) < CLICK) return;
		this.#hold = { ...hold, moved: true };
		this.#strayed = { from: this.#wish, view: dragged(hold.view, dx, dy, this.#limits) };
	}

	release({ pointerId }: Pointer): void {
		const hold = this.#hold;
		if (hold?.at.pointerId !== pointerId) return;
		this.#hold = null;
		if (hold.moved && this.#strayed?.from === this.#wish) this.#given.onview(this.#strayed.view);
	}

	#aim(): Target {
		const wish = this.#wish;
		if (this.#strayed && this.#strayed.from === wish) return { view: this.#strayed.view, ease: false };
		if (wish === null) return { view: openingView(this.#given.border(), this.window), ease: true };
		if (wish.kind === 'view') return { view: wish.view, ease: true };
		if (wish.kind === 'bounds')
			return { view: framing(wish.bbox, this.#given.border(), this.window), ease: true };
		if (this.#brought?.wish !== wish)
			this.#brought = { wish, view: untrack(() => bringing(wish.at, this.#before(), this.window)) };
		return { view: this.#brought.view, ease: true };
	}

	/** Where the map is before it goes to a new target. */
	#before(): View {
		return (this.live && this.#rested) || this.#last || openingView(this.#given.border(), this.window);
	}
}
