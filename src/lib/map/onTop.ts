/**
 * What lies on the map and answers the hand: nothing of it is seen before a reader moves something. Fetched through this
 * module of its own, so that the page's first styles are not those of it.
 */
export { default as EventTip } from './EventTip.svelte';
export { default as GestureHint } from './GestureHint.svelte';
export { default as Swipe } from './Swipe.svelte';
