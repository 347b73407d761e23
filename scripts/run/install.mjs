import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command.mjs';
import { Failure } from './failure.mjs';
import { root } from './root.mjs';

/**
 * A package of a lockfile; those with a mark may be missing from an installation.
 *
 * @typedef {{
 *   version?: string, optional?: boolean, devOptional?: boolean, extraneous?: boolean, link?: boolean
 * }} Entry
 */

/**
 * Whether every package of the lockfile is installed in its version. Contents are compared, not times: a
 * checkout makes files young without changing them.
 */
export function isInstalled() {
	const installed = packagesOf('node_modules/.package-lock.json');
	const wanted = packagesOf('package-lock.json');
	if (!installed || !wanted) return false;
	return Object.entries(wanted).every(
		([path, entry]) =>
			path === '' ||
			entry.optional ||
			entry.devOptional ||
			entry.extraneous ||
			entry.link ||
			installed[path]?.version === entry.version,
	);
}

/**
 * Installs what is missing, and lets SvelteKit write the settings that tsconfig.json builds on.
 *
 * @returns {Promise<boolean>} whether there was anything to do
 * @throws {Failure}
 */
export async function installMissing() {
	const missing = !isInstalled();
	if (missing) {
		console.log('Installing packages (npm ci) …');
		const { code } = await command('npm', ['ci', '--include=dev', '--no-fund', '--no-audit'], { show: true });
		if (code !== 0)
			throw new Failure('npm ci failed. Check the connection to the npm registry, then run this again.');
	}
	if (missing || !existsSync(join(root, '.svelte-kit/tsconfig.json'))) {
		const { code, output } = await command('npx', ['--no-install', 'svelte-kit', 'sync']);
		if (code !== 0) throw new Failure(`svelte-kit sync failed:\n${output}`);
	}
	return missing;
}

/**
 * @param {string} file
 * @returns {Record<string, Entry> | undefined}
 */
function packagesOf(file) {
	try {
		return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
	} catch {
		return undefined;
	}
}
