import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { atlasOf } from './atlas.mjs';

/** What the built site is made from, beside what its atlas brings: that has the hashes of the data's released versions. */
const SOURCES = [
	'src',
	'scripts/site',
	'svelte.config.js',
	'vite.config.ts',
	'package.json',
	'package-lock.json',
];

/**
 * The name of a version of the site: a hash of all that it is made from, so that two builds of one state of the sources
 * are one version, byte for byte, and a browser that has it fetches nothing anew.
 *
 * @param {string} folder the repository's root
 * @param {Record<string, string | undefined>} env where the site will stand
 * @param {Date} now the slider ends in the present year
 * @returns {string} 16 hexadecimal digits
 */
export function versionOf(folder = '.', env = process.env, now = new Date()) {
	const hash = createHash('sha256');
	/** @param {string | Buffer} part whose length goes before it, so that no two lists read alike */
	const add = (part) => hash.update(`${part.length}:`).update(part);
	for (const part of [
		env.BASE_PATH ?? '',
		env.PUBLIC_ORIGIN ?? '',
		env.PUBLIC_REPORT ?? '',
		String(now.getUTCFullYear()),
	])
		add(part);
	for (const file of [...SOURCES, atlasOf(env).assets].flatMap((source) => filesIn(folder, source))) {
		add(file);
		add(readFileSync(join(folder, file)));
	}
	return hash.digest('hex').slice(0, 16);
}

/**
 * The files at a path, tests aside, in an order that no file system changes.
 *
 * @param {string} folder
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(folder, path) {
	if (!statSync(join(folder, path)).isDirectory()) return [path];
	return readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}
