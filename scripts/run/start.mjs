import { parseArgs } from 'node:util';
import { buildIfStale } from './build.mjs';
import { Failure, requireNode, run } from './failure.mjs';
import { installMissing } from './install.mjs';
import { DEFAULT_PORT, readPort, serve } from './serve.mjs';

const HELP = `npm start: installs what is missing, builds the site where it is stale, and serves it.

  npm start -- --port 8080   serve on another port than ${DEFAULT_PORT}
  npm start -- --help        say this

It goes on until you stop it with Ctrl-C.`;

await run(async () => {
	const { port, help } = readOptions();
	if (help) return console.log(HELP);
	requireNode();
	await installMissing();
	await buildIfStale();
	const address = await serve(port);
	console.log(`\nThe map is at ${address}   (stop with Ctrl-C)`);
});

function readOptions() {
	try {
		const { values } = parseArgs({ options: { port: { type: 'string' }, help: { type: 'boolean' } } });
		return { port: readPort(values.port), help: values.help ?? false };
	} catch (error) {
		if (error instanceof Failure) throw error;
		throw new Failure(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
	}
}
