import { constants } from 'node:os';

let waiting = false;

/**
 * From now on Ctrl-C ends the process only between two turns of its event loop: what is done in one turn is done whole.
 * Called before the first thing that must not be cut in two, and no earlier: until then Ctrl-C ends it at once.
 */
export function signalsWait(): void {
	if (waiting) return;
	waiting = true;
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.on(signal, () => process.exit(128 + constants.signals[signal]));
}
