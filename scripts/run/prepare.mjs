import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built site is made from. */
const SOURCES = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package.json', 'package-lock.json'];

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
	return new Promise((resolve) => {
		/** @type {string[]} */
		const said = [];
		const child = spawn(name, args, {
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: process.platform === 'win32',
		});
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text) => said.push(text));
		child.on('error', (error) => resolve({ ok: false, output: error.message }));
		child.on('close', (status) => resolve({ ok: status === 0, output: said.join('') }));
	});
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

/** Builds the site where it is missing, or older than anything it is made from. */
export function buildIfStale() {
	const page = 'build/index.html';
	if (existsSync(page) && statSync(page).mtimeMs >= Math.max(...SOURCES.map(youngest))) return;
	console.log('Building the site …');
	const { ok, output } = command('npm run --silent build', { show: false });
	if (!ok) fail(`${output}\nThe build failed: mend what it says above.`);
}

/**
 * When anything at a path last changed, ms. Folders count: taking a file away changes only its folder.
 *
 * @param {string} path
 */
function youngest(path) {
	const inside = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }) : [];
	return Math.max(...['', ...inside].map((name) => statSync(join(path, String(name))).mtimeMs));
}
