import { MediaQuery } from 'svelte/reactivity';
import type { Insets } from '$lib/geo/projector';
import type { Rest } from '$lib/ui/parts/Sheet.svelte';
import { COLUMN, PHONE, ROOMY } from './measures';

/** Of the map at least so much is left over a sheet at half its height, pixels. */
const STRIP = 48;

/** How the page is laid out in its window, and what it lays over the map. */
export class Layout {
	/** The heights of the window, the foot and the sheet's head, pixels; the page tells them. */
	height = $state(0);
	foot = $state(0);
	head = $state(54);
	/** How much of the map's left edge the key of a presentation covers, pixels. */
	key = $state(0);
	/** Where the phone's sheet rests. */
	rest = $state<Rest>('low');

	readonly #phone = new MediaQuery(PHONE);
	readonly #roomy = new MediaQuery(ROOMY);
	readonly #presenting: () => boolean;
	/** Pixels of a rem. */
	readonly #rem: number;

	/** @param presenting whether the map is shown to a room, without the column or the sheet */
	constructor(presenting: () => boolean, rest: Rest) {
		this.#presenting = presenting;
		this.rest = rest;
		this.#rem =
			typeof document === 'undefined' ? 16 : parseFloat(getComputedStyle(document.documentElement).fontSize);
	}

	phone: boolean = $derived.by(() => this.#phone.current);
	/** Whether the ledger has room under the slider. */
	roomy: boolean = $derived.by(() => this.#roomy.current);
	/** The sheet's heights, pixels: as much as can be read by, and never more than the foot leaves. */
	heights: Record<Rest, number> = $derived.by(() => {
		const room = this.height - this.foot;
		const low = this.head;
		const half = Math.max(low, Math.min(Math.max(160, Math.round(room / 2)), room - STRIP));
		const full = Math.max(half, Math.min(Math.max(200, room - 56), room));
		return { low, half, full };
	});
	/** What covers the map. Under a full sheet it stays where the half one left it. */
	insets: Insets = $derived.by(() => {
		const beside = !this.#presenting();
		const sheet = this.phone && beside ? this.heights[this.rest === 'low' ? 'low' : 'half'] : 0;
		const column = !this.phone && beside ? COLUMN * this.#rem : 0;
		return { top: 0, right: 0, bottom: this.foot + sheet, left: beside ? column : this.key };
	});

	/** Lifts a lowered sheet: there is something to read in it. */
	lift(): void {
		if (this.phone && this.rest === 'low') this.rest = 'half';
	}
}
