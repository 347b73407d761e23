/**
 * Tells the import rules in eslint.config.js where an import leads: relative files without their ending,
 * and `$lib`. Packages and SvelteKit's own `$` modules are left to the linter as outside modules.
 */
const { existsSync, statSync } = require('node:fs');
const { builtinModules } = require('node:module');
const { dirname, join, resolve } = require('node:path');

const LIB = resolve(__dirname, '../../src/lib');
const ENDINGS = ['', '.ts', '.svelte.ts', '.js', '.mjs', '.svelte', '/index.ts', '/index.js'];

exports.interfaceVersion = 2;

/** @param {string} source @param {string} file */
exports.resolve = (source, file) => {
	if (source.startsWith('node:') || builtinModules.includes(source)) return { found: true, path: null };
	const path = source.split('?')[0] ?? source;
	let target;
	if (path === '$lib' || path.startsWith('$lib/')) target = join(LIB, path.slice(5));
	else if (path.startsWith('.')) target = resolve(dirname(file), path);
	else return { found: false };
	for (const ending of ENDINGS) {
		const candidate = target + ending;
		if (existsSync(candidate) && statSync(candidate).isFile()) return { found: true, path: candidate };
	}
	return { found: false };
};
