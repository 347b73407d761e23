import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Outcome } from './recompile.ts';
import { watchRecord } from './watchRecord.ts';

/**
 * `npm run dev` shows the record as it is written: a change under `geodata` is compiled and the page reloaded. The
 * compile is a process of its own, so that the server answers meanwhile and the memory goes with it; it makes itself
 * ready at once, so that the first change does not wait for a whole compile.
 */
export function recordPlugin(): Plugin {
	return {
		name: 'record',
		apply: 'serve',
		configureServer(server) {
			const { root, logger } = server.config;
			const child = fork(resolve(root, 'scripts/dev/compiler.ts'), {
				cwd: root,
				execArgv: ['--import', 'tsx'],
			});
			server.httpServer?.once('close', () => child.kill());
			const ready = ask(child, false);
			const compile = async (): Promise<Outcome> => {
				await ready;
				return ask(child, true);
			};
			watchRecord(server, resolve(root, 'geodata'), compile, (text) =>
				logger.info(text, { timestamp: true }),
			);
		},
	};
}

async function ask(child: ChildProcess, write: boolean): Promise<Outcome> {
	child.send({ write });
	const [outcome] = (await once(child, 'message')) as [Outcome];
	return outcome;
}
