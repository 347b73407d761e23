import { LoadError } from '$lib/data/loadError';

/**
 * Why the map is the still one: the browser cannot draw the live one (`webgl`) or took WebGL away (`lost`), a part of its
 * script did not come (`script`) or belongs to a version that is gone (`version`), or it did not start (`failed`).
 */
export type StillBecause = 'webgl' | 'lost' | 'script' | 'version' | 'failed';

/** The reason, of what the map gave as one. */
export function stillBecause(reason: Error): StillBecause {
	if (reason.name === 'NoWebGl') return 'webgl';
	if (reason.name === 'ContextLost') return 'lost';
	if (!(reason instanceof LoadError)) return 'failed';
	return reason.kind === 'version' ? 'version' : 'script';
}
