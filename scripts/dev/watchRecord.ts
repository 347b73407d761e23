import { relative, sep } from 'node:path';
import type { ErrorPayload, ViteDevServer } from 'vite';
import type { Outcome } from './recompile.ts';

/** What of a dev server this needs. */
export interface Server {
	watcher: Pick<ViteDevServer['watcher'], 'on'>;
	ws: {
		send(payload: ErrorPayload | { type: 'full-reload' }): void;
		on(event: 'connection', listener: () => void): void;
	};
}

/**
 * Compiles the record whenever one of its files changes, one compile at a time, and shows the page the new record, or
 * what is wrong with it in Vite's overlay for as long as it is wrong.
 * @param geodata the record's folder
 * @param compile compiles and writes
 * @param say called with a line for the terminal
 */
export function watchRecord(
	server: Server,
	geodata: string,
	compile: () => Promise<Outcome>,
	say: (text: string) => void,
): void {
	let running = false;
	let again = false;
	let wrong: ErrorPayload | undefined;

	const run = async (): Promise<void> => {
		if (running) {
			again = true;
			return;
		}
		running = true;
		do {
			again = false;
			const outcome = await compile();
			// What changed meanwhile makes this outcome old.
			if (!again) show(outcome);
		} while (again);
		running = false;
	};
	const show = ({ problem, written, ran, ms }: Outcome): void => {
		const wasWrong = wrong !== undefined;
		wrong = problem && payloadOf(problem);
		if (wrong) {
			say(`the record does not compile\n${wrong.err.message}`);
			server.ws.send(wrong);
			return;
		}
		say(`compiled the record in ${(ms / 1000).toFixed(1)} s (${ran.length} stages ran)`);
		if (written.length > 0 || wasWrong) server.ws.send({ type: 'full-reload' });
	};

	// A page that is opened or reloaded meanwhile is told as well.
	server.ws.on('connection', () => wrong && server.ws.send(wrong));
	server.watcher.on('all', (_event, file) => {
		if (isAuthored(relative(geodata, file))) void run();
	});
}

/** Whether a path in the record's folder is of what a person or `npm run extract` wrote, and not a traced layer. */
function isAuthored(path: string): boolean {
	const [first] = path.split(sep);
	return first !== '..' && first !== 'frontiers' && /\.(yaml|geojson)$/.test(path);
}

function payloadOf({ file, message }: NonNullable<Outcome['problem']>): ErrorPayload {
	return { type: 'error', err: { plugin: 'record', ...(file && { id: file }), message, stack: '' } };
}
