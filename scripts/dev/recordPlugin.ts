import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Outcome } from './recompile.ts';
import { assemble } from '../site/assemble.mjs';
import type { atlasOf } from '../site/atlas.mjs';
import { watchRecord } from './watchRecord.ts';

/**
 * `npm run dev` shows the record as it is written: a change in its folder is compiled and the page reloaded. The
 * compile is a process of its own, so that the server answers meanwhile and the memory goes with it; it makes itself
 * ready at once, so that the first change does not wait for a whole compile.
 */
export function recordPlugin(atlas: ReturnType<typeof atlasOf>): Plugin {
	return {
		name: 'record',
		apply: 'serve',
		config() {
			// Of another atlas nothing stands there yet.
			if (!atlas.isOwn && !existsSync(atlas.data) && !assemble(atlas))
				throw new Error('The record does not compile: mend what it says above.');
		},
		configureServer(server) {
			const { root, logger } = server.config;
			const child = fork(resolve(root, 'scripts/dev/compiler.ts'), [atlas.record, atlas.data], {
				cwd: root,
				execArgv: ['--import', 'tsx'],
			});
			server.httpServer?.once('close', () => child.kill());
			const ready = ask(child, false);
			const compile = async (): Promise<Outcome> => {
				await ready;
				return ask(child, true);
			};
			watchRecord(server, resolve(root, atlas.record), compile, (text) =>
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
