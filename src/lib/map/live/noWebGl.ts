/** The browser has no WebGL 2: no live map can be had, today or later. */
export class NoWebGl extends Error {
	override readonly name = 'NoWebGl';
}
