import { parseArgs } from 'node:util';
import { buildIfStale, fail, installMissing, readOptions } from './prepare.mjs';

const HELP = `npm start: installs what is missing, builds the site where it is stale, and serves it.

  npm start -- --port 8080   serve on another port than 4173
  npm start -- --built       serve what is built already, whatever its age
  npm start -- --atlas DIR   of the record in DIR instead of geodata: see docs/new-atlas.md
  npm start -- --help        say this

It goes on until you stop it with Ctrl-C.`;

const { values } = readOptions(
	() =>
		parseArgs({
			options: {
				port: { type: 'string', default: '4173' },
				built: { type: 'boolean' },
				atlas: { type: 'string' },
				help: { type: 'boolean' },
			},
		}),
	HELP,
);
const port = Number(values.port);
if (!(Number.isInteger(port) && port >= 1 && port <= 65_535))
	fail(`--port takes a number from 1 to 65535, not "${values.port}".`);
if (values.help) console.log(HELP);
else {
	if (values.atlas) process.env.ATLAS = values.atlas;
	if (!values.built) {
		installMissing();
		await buildIfStale();
	}
	// Only now: it needs an installed package.
	const { serve } = await import('./serve.mjs');
	console.log(`\nThe map is at ${await serve(port)}   (stop with Ctrl-C)`);
}
