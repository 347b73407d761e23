import { MediaQuery } from 'svelte/reactivity';
import type { Insets } from '$lib/geo/projector';
import type { Rest } from '$lib/ui/parts/Sheet.svelte';
import { COLUMN, PHONE, ROOMY, SHEET_HEAD } from './measures';

/** How the page is laid out in its window, and what it lays over the map. */
export class Layout {
	/** The window's height and the foot's, pixels; the page tells them. */
	height = $state(0);
	foot = $state(0);
	/** Where the phone's sheet rests. */
	rest = $state<Rest>('low');

	readonly #phone = new MediaQuery(PHONE);
	readonly #roomy = new MediaQuery(ROOMY);
	readonly #presenting: () => boolean;

	/** @param presenting whether the map is shown to a room, without the column or the sheet */
	constructor(presenting: () => boolean, rest: Rest) {
		this.#presenting = presenting;
		this.rest = rest;
	}

	phone: boolean = $derived.by(() => this.#phone.current);
	/** Whether the ledger has room under the slider. */
	roomy: boolean = $derived.by(() => this.#roomy.current);
	/** The sheet's heights, pixels. */
	heights: Record<Rest, number> = $derived.by(() => ({
		low: SHEET_HEAD,
		half: Math.max(160, Math.round((this.height - this.foot) * 0.5)),
		full: Math.max(200, this.height - this.foot - 56),
	}));
	/** What covers the map. Under a full sheet it stays where the half one left it. */
	insets: Insets = $derived.by(() => {
		const beside = !this.#presenting();
		const sheet = this.phone && beside ? this.heights[this.rest === 'low' ? 'low' : 'half'] : 0;
		const column = !this.phone && beside ? COLUMN : 0;
		return { top: 0, right: 0, bottom: this.foot + sheet, left: column };
	});

	/** Lifts a lowered sheet: there is something to read in it. */
	lift(): void {
		if (this.phone && this.rest === 'low') this.rest = 'half';
	}
}
