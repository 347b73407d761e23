import { parseArgs } from 'node:util';
import { fail, readOptions } from '../run/prepare.mjs';
import { assemble } from './assemble.mjs';
import { atlasOf } from './atlas.mjs';
import { takeLock } from './lock.mjs';
import { reportAddress } from './report.mjs';

const HELP = `npm run build: builds the site of an atlas.

  npm run build -- --atlas DIR   of the record in DIR instead of geodata, which it compiles first
  npm run build -- --out DIR     into DIR instead of build, on the same disk
  npm run build -- --help        say this

BASE_PATH=/path builds it for a path of its host, PUBLIC_ORIGIN=https://your.host for links that unfold,
PUBLIC_REPORT for where readers report errors (docs/hosting.md).
docs/new-atlas.md tells how to make an atlas.`;

/*
 * Two builds of one checkout would write over each other: the second waits. It runs within this process,
 * and this one ends with the one that asked for it, so that nothing goes on building behind a command that was stopped.
 */
const stop = () => process.exit(1);
process.on('disconnect', stop);

const { values } = readOptions(
	() =>
		parseArgs({
			options: { atlas: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
		}),
	HELP,
);
if (values.help) {
	console.log(HELP);
	process.exit();
}
// What reads it are the configuration and the processes in which SvelteKit writes the pages.
if (values.atlas) process.env.ATLAS = values.atlas;
if (values.out) process.env.SITE = values.out;
const atlas = atlasOf();
try {
	reportAddress();
} catch (error) {
	// Not what a stack would help with: it says what to write instead.
	fail(/** @type {Error} */ (error).message);
}

await takeLock('.cache/build.lock', (holder) =>
	console.log(`Another build is running here (process ${holder}): this one begins when that has ended.`),
);
if (!atlas.isOwn && !assemble(atlas)) fail('Nothing was built.');
try {
	const { build } = await import('vite');
	await build();
} catch (error) {
	// SvelteKit and Vite say in it what is wrong where.
	console.error(error);
	process.exitCode = 1;
}
// A channel to the command that asked would keep this process waiting.
process.off('disconnect', stop);
if (process.connected) process.disconnect();
