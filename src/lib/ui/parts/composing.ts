/**
 * Whether a key is pressed within an input method: its arrows and Enter choose among characters and belong to it alone.
 * Safari tells of the last one only by its code, 229.
 */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
	return event.isComposing || event.keyCode === 229;
}
