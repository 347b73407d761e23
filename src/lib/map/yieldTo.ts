import type { Camera } from './camera.svelte';
import type { Yielded } from './scene/mapInput';

/** Levels that a turn of the wheel goes. */
const TURN = 0.5;
/** The hand of two fingers, to the camera. */
const HAND = -2;

/**
 * Makes the still map in a frame leave the page around it what scrolls that page, as MapLibre's cooperative gestures do
 * for the live one: the wheel moves the map with Ctrl or ⌘ held down, fingers do where they are two.
 *
 * @param onyield the reader tried the wheel or one finger
 * @returns an attachment for the map's element, whose `touch-action` must be `pan-x pan-y`
 */
export function yieldTo(camera: Camera, onyield: (gesture: Yielded) => void) {
	return (map: HTMLElement): (() => void) => {
		function wheel(event: WheelEvent): void {
			if (!event.ctrlKey && !event.metaKey) return onyield('wheel');
			event.preventDefault();
			camera.zoomBy(-Math.sign(event.deltaY) * TURN);
		}
		/** The middle of two fingers. */
		const handOf = ([a, b]: TouchList | Touch[]) => ({
			pointerId: HAND,
			clientX: (a!.clientX + b!.clientX) / 2,
			clientY: (a!.clientY + b!.clientY) / 2,
		});
		function touch(event: TouchEvent): void {
			const { touches } = event;
			if (touches.length !== 2) {
				camera.release({ pointerId: HAND, clientX: 0, clientY: 0 });
				if (touches.length === 1 && event.type === 'touchmove') onyield('touch');
				return;
			}
			event.preventDefault();
			if (event.type === 'touchstart') camera.grab(handOf(touches));
			else camera.drag(handOf(touches));
		}
		const active = { passive: false };
		const touches = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
		map.addEventListener('wheel', wheel, active);
		for (const kind of touches) map.addEventListener(kind, touch, active);
		return () => {
			map.removeEventListener('wheel', wheel);
			for (const kind of touches) map.removeEventListener(kind, touch);
		};
	};
}
