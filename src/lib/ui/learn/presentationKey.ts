/** What a key asks of a presentation: also those that a hand-held presenter sends. */
export function presentationKey(key: string): 'next' | 'previous' | 'leave' | null {
	switch (key) {
		case 'ArrowRight':
		case 'PageDown':
		case ' ':
			return 'next';
		case 'ArrowLeft':
		case 'PageUp':
			return 'previous';
		case 'Escape':
			return 'leave';
		default:
			return null;
	}
}

/** Controls that have a use of their own for a key: fields for all, buttons and links for the space bar. */
const FIELDS = 'input, select, textarea, [contenteditable], [role=slider], [role=radiogroup], [role=listbox]';
const PRESSED = 'button, a, summary';

/** Whether a key belongs to the element it was pressed on, or to the page around it. */
export function wantsKey(target: Pick<Element, 'closest'> | null, key: string): boolean {
	if (!target) return false;
	return target.closest(FIELDS) !== null || (key === ' ' && target.closest(PRESSED) !== null);
}
