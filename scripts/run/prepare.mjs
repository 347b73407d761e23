import { fork, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';

/**
 * Ends the command with a sentence that says what to do, without a stack.
 *
 * @param {string} sentence
 * @returns {never}
 */
export function fail(sentence) {
	console.error(`\n${sentence}`);
	process.exit(1);
}

/**
 * What was typed after the command; where it cannot be read, the reason and the command's help.
 *
 * @template T
 * @param {() => T} read
 * @param {string} help
 */
export function readOptions(read, help) {
	try {
		return read();
	} catch (error) {
		return fail(`${error instanceof Error ? error.message : error}\n\n${help}`);
	}
}

/**
 * Runs a program to its end.
 *
 * @param {string} line its name and arguments, none with a space inside
 * @param {{ show?: boolean, env?: Record<string, string> }} [options] `show`: straight to the terminal
 * @returns {{ ok: boolean, output: string }} whether it ended well, and what it said where it was not shown
 */
export function command(line, { show = true, env = {} } = {}) {
	const [name = '', ...args] = line.split(' ');
	const { status, error, stdout, stderr } = spawnSync(name, args, {
		env: { ...process.env, ...env },
		stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		encoding: 'utf8',
		maxBuffer: Infinity,
		// npm and npx are scripts on Windows, which only a shell can start.
		shell: process.platform === 'win32',
	});
	return { ok: status === 0, output: [stdout, stderr, error?.message].filter(Boolean).join('\n') };
}

/**
 * Runs a program while others run.
 *
 * @param {string} line its name and arguments, none with a space inside
 * @param {Record<string, string>} env
 * @returns {Promise<{ ok: boolean, output: string }>} whether it ended well, and what it said
 */
export function commandBeside(line, env) {
	const [name = '', ...args] = line.split(' ');
	return ending(
		spawn(name, args, {
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: process.platform === 'win32',
			// At the head of a group of its own, so that all that it starts can be ended with it.
			detached: process.platform !== 'win32',
		}),
	);
}

/** What runs now. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends what runs, and all that it has started. */
function endAll() {
	for (const child of running)
		try {
			// Of a group the number is that of its head, with a minus.
			if (child.pid && process.platform !== 'win32') process.kill(-child.pid);
			else child.kill();
		} catch {
			// It has no group of its own, or has just ended.
			child.kill();
		}
}

/**
 * Waits for a program's end. It ends with this command, however that is stopped.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function ending(child) {
	if (running.size === 0)
		for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
			process.once(signal, stopped);
	running.add(child);
	return new Promise((resolve) => {
		/** @type {string[]} */
		const said = [];
		for (const stream of [child.stdout, child.stderr])
			stream?.setEncoding('utf8').on('data', (text) => said.push(text));
		/** @param {boolean} ok @param {string} output */
		const end = (ok, output) => {
			running.delete(child);
			if (running.size === 0)
				for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stopped);
			resolve({ ok, output });
		};
		child.once('error', (error) => end(false, error.message));
		child.once('close', (status) => end(status === 0, said.join('')));
	});
}

/** @param {NodeJS.Signals} signal */
function stopped(signal) {
	endAll();
	process.exit(128 + constants.signals[signal]);
}

/** Installs what is missing. Versions are compared, not times: a checkout makes files young without changing them. */
export function installMissing() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19))
		fail(`Node.js ${process.versions.node} is too old: install 20.19 or later (https://nodejs.org).`);
	const installed = packagesOf('node_modules/.package-lock.json');
	// What is optional may be for other platforms.
	const missing = Object.entries(packagesOf('package-lock.json')).some(
		([path, { version, optional, devOptional }]) =>
			path !== '' && !optional && !devOptional && installed[path]?.version !== version,
	);
	if (missing) console.log('Installing packages (npm ci) …');
	if (missing && !command('npm ci --include=dev').ok)
		fail('npm ci failed. Check the connection to the npm registry, then run this again.');
	// tsconfig.json builds on what SvelteKit writes.
	if (!existsSync('.svelte-kit/tsconfig.json')) command('npm run --silent prepare');
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesOf(lockfile) {
	return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {};
}

/** Builds the site where it is missing, or made from anything else than what is here now. */
export async function buildIfStale() {
	const { versionOf } = await import('../site/version.mjs');
	const { atlasOf } = await import('../site/atlas.mjs');
	// What another atlas is made from is compiled first: only then is it known.
	if (atlasOf().isOwn && builtVersion() === versionOf()) return;
	console.log('Building the site …');
	const { ok, output } = await ending(fork('scripts/site/build.mjs', { silent: true }));
	if (!ok) fail(`${output}\nThe build failed: mend what it says above.`);
}

/** The version of the site that is built; none where there is no whole one. */
function builtVersion() {
	try {
		return JSON.parse(readFileSync('build/_app/version.json', 'utf8')).version;
	} catch {
		return undefined;
	}
}
