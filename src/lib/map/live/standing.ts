/** What of a map tells whether it stands. */
export interface Standing {
	once(event: 'idle' | 'remove', listener: () => void): unknown;
	isSourceLoaded(id: string): boolean | undefined;
}

/** How long the relief may keep a map that has all else, and how long all else may take, milliseconds. */
export const RELIEF_MS = 8000;
export const STAND_MS = 60_000;
const LOOK_MS = 500;

/**
 * Until a map shows what it was given: it has come to rest, or all but its relief is there. A tile that never comes would
 * keep the map from resting, and the reader from the map; the relief shows up when it comes.
 *
 * @param needed the sources without which it is no map
 * @param waits whether the page is seen: a hidden one draws nothing, and is not counted against the map
 * @throws Error when the rest does not come: a worker that answers nothing, for one
 */
export function standing(
	map: Standing,
	needed: readonly string[],
	waits: () => boolean = () => document.visibilityState === 'visible',
): Promise<void> {
	return new Promise((resolve, reject) => {
		let [waited, bare] = [0, 0];
		const look = setInterval(() => {
			if (!waits()) return;
			waited += LOOK_MS;
			bare = needed.every((id) => map.isSourceLoaded(id)) ? bare + LOOK_MS : 0;
			if (bare >= RELIEF_MS) end(resolve);
			else if (waited >= STAND_MS && bare === 0)
				end(() => reject(new Error(`the map has not come to stand in ${STAND_MS / 1000} s`)));
		}, LOOK_MS);
		const end = (tell: () => void) => {
			clearInterval(look);
			tell();
		};
		map.once('idle', () => end(resolve));
		// One that is gone has no sources to be asked for, and nobody waits for it.
		map.once('remove', () => end(() => {}));
	});
}
