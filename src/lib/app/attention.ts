import { tick } from 'svelte';
import { intoView } from './intoView';

/**
 * Where the reader's attention, and the keyboard's focus with it, goes when the reader opens something, and comes back
 * to when it is closed. What opens by itself (a link, back and forward, a step of the tour) moves no focus.
 */
export class Attention {
	/** What the focus was on before the first thing was opened; the page may have done away with it since. */
	#from: WeakRef<Element> | null = null;

	/**
	 * Something has been opened: its heading gets the focus, is read out and comes into sight.
	 *
	 * @param id the heading's
	 */
	async turnTo(id: string): Promise<void> {
		const { activeElement } = document;
		// What was opened out of a card leads back to what opened that card.
		if (!activeElement?.closest('[data-card]')) this.#from = activeElement && new WeakRef(activeElement);
		await tick();
		const heading = document.getElementById(id);
		if (!heading) return;
		heading.focus({ preventScroll: true });
		intoView(heading);
	}

	/**
	 * It has been closed: the focus goes back to where it came from, or to the first of some elements that can have it.
	 *
	 * @param instead their ids
	 */
	async comeBack(...instead: string[]): Promise<void> {
		const from = this.#from?.deref();
		this.#from = null;
		await tick();
		for (const one of [from, ...instead.map((id) => document.getElementById(id))])
			if (one !== document.body && one instanceof HTMLElement) {
				one.focus({ preventScroll: true });
				if (document.activeElement === one) return;
			}
	}
}

/**
 * A control that takes itself away when it is pressed (a notice dismissed, an offer answered) leaves the focus to what it
 * stood in, not to the top of the page.
 */
export function keepFocus(root: HTMLElement): () => void {
	function pressed(): void {
		const control = document.activeElement;
		const around: HTMLElement[] = [];
		for (let one = control?.parentElement; one && root.contains(one); one = one.parentElement)
			around.push(one);
		// After whoever turns the focus elsewhere.
		setTimeout(() => {
			if (control?.isConnected || document.activeElement !== document.body) return;
			const place = around.find((one) => one.isConnected && one.matches('article, nav, section, main'));
			if (!place) return;
			place.tabIndex = -1;
			place.focus({ preventScroll: true });
		});
	}
	root.addEventListener('click', pressed, { capture: true });
	return () => root.removeEventListener('click', pressed, { capture: true });
}
