const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let listening = false;

/**
 * Does something that Ctrl-C shall not cut in two: a signal that comes meanwhile is answered right after it, as if it
 * had come then.
 * @param work synchronous
 */
export function signalsWait(work: () => void): void {
	if (!listening) {
		listening = true;
		// A signal for which there is a listener waits for the event loop, and so for the end of the work.
		for (const signal of SIGNALS) process.on(signal, answer);
		// By then the event loop has asked for signals once.
		setImmediate(stop);
	}
	work();
}

function answer(signal: NodeJS.Signals): void {
	stop();
	process.kill(process.pid, signal);
}

function stop(): void {
	listening = false;
	for (const signal of SIGNALS) process.off(signal, answer);
}
