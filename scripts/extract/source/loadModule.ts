import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ExtractError, say } from '../log';
import { CACHE_DIR } from './cache';
import { MODULES } from './packages';

/**
 * Imports a node module that only the extraction uses, installing it into the cache first.
 * The project's manifest stays clean of it, so the types are the caller's to state.
 * `entry` names a file of the module where its own main one is not the right one.
 */
export async function loadModule<T>(name: keyof typeof MODULES, entry?: string): Promise<T> {
	const dir = path.join(CACHE_DIR, 'modules');
	const home = path.join(dir, 'node_modules', name);
	if (!existsSync(home)) install(dir, name);
	const file = entry ? path.join(home, entry) : createRequire(path.join(dir, 'package.json')).resolve(name);
	const loaded = (await import(pathToFileURL(file).href)) as { default?: T };
	return (loaded.default ?? loaded) as T;
}

function install(dir: string, name: keyof typeof MODULES): void {
	mkdirSync(dir, { recursive: true });
	const manifest = path.join(dir, 'package.json');
	// Without a manifest of its own npm would climb up and install into the project.
	if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
	const wanted = `${name}@${MODULES[name]}`;
	say('fetch', `npm install ${wanted}`);
	try {
		execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', wanted], {
			cwd: dir,
			stdio: 'ignore',
		});
	} catch {
		throw new ExtractError(`could not install ${wanted} with npm into ${dir}`);
	}
}
