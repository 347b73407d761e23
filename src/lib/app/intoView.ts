/**
 * Chosen from far down the column, or on the map: a card's head comes into sight. Only the column scrolls:
 * `scrollIntoView` would move the whole page under a sheet that is still on its way up.
 */
export function intoView(card: HTMLElement): void {
	const column = card.closest<HTMLElement>('[data-scrolls]');
	if (!column) return;
	const [head, frame] = [card.getBoundingClientRect(), column.getBoundingClientRect()];
	if (head.top < frame.top || head.top > frame.bottom - 200) column.scrollTop += head.top - frame.top - 16;
}
