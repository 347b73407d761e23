import { LoadError } from '$lib/data/loadError';
import { ContextLost } from '$lib/map/live/contextLost';

/**
 * Why the map is the still one: the browser cannot draw the live one (`webgl`) or took WebGL away (`lost`; `taken` where
 * it does so again and again), a part of its script did not come (`script`) or belongs to a version that is gone (`version`), or it did not start (`failed`).
 */
export type StillBecause = 'webgl' | 'lost' | 'taken' | 'script' | 'version' | 'failed';

/** The reason, of what the map gave as one. */
export function stillBecause(reason: Error): StillBecause {
	if (reason.name === 'NoWebGl') return 'webgl';
	if (reason instanceof ContextLost) return reason.forGood ? 'taken' : 'lost';
	if (!(reason instanceof LoadError)) return 'failed';
	return reason.kind === 'version' ? 'version' : 'script';
}
