import { build } from 'vite';
import { takeLock } from './lock.mjs';

/*
 * npm run build. Two builds of one checkout would write over each other: the second waits. It runs within this process,
 * and this one ends with the one that asked for it, so that nothing goes on building behind a command that was stopped.
 */
const stop = () => process.exit(1);
process.on('disconnect', stop);

await takeLock('.cache/build.lock', (holder) =>
	console.log(`Another build is running here (process ${holder}): this one begins when that has ended.`),
);
try {
	await build();
} catch (error) {
	// SvelteKit and Vite say in it what is wrong where.
	console.error(error);
	process.exitCode = 1;
}
// A channel to the command that asked would keep this process waiting.
process.off('disconnect', stop);
if (process.connected) process.disconnect();
