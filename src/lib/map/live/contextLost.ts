/** The browser took the live map's WebGL context away: after sleep, a reset of the graphics card, too many maps. */
export class ContextLost extends Error {
	override readonly name = 'ContextLost';

	/** @param forGood it was lost again and again, so that no map is opened anew */
	constructor(readonly forGood = false) {
		super();
	}
}
