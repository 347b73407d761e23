import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command.mjs';
import { Failure } from './failure.mjs';
import { root } from './root.mjs';

/** What the built site is made from. */
const SOURCES = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** Whether the built site is missing, or anything that it is made from is younger. */
export function isStale() {
	const built = join(root, 'build/index.html');
	if (!existsSync(built)) return true;
	const { mtimeMs } = statSync(built);
	return SOURCES.some((source) => youngest(join(root, source)) > mtimeMs);
}

/**
 * Builds the site where it is missing or stale.
 *
 * @throws {Failure}
 */
export async function buildIfStale() {
	if (!isStale()) return;
	console.log('Building the site …');
	const { code, output } = await command('npx', ['--no-install', 'vite', 'build']);
	if (code !== 0) throw new Failure(`${output}\nThe build failed: mend what it says above.`);
}

/**
 * The youngest time of change under a path. Folders count: taking a file away changes only its folder.
 *
 * @param {string} path
 * @returns {number}
 */
function youngest(path) {
	if (!existsSync(path)) return 0;
	const stat = statSync(path);
	if (!stat.isDirectory()) return stat.mtimeMs;
	return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => youngest(join(path, name))));
}
