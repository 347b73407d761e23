import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ExtractError, say } from '../log';
import { CACHE_DIR } from './cache';
import type { SourcePackage } from './packages';

/**
 * Makes a package's files available and returns the folder they lie in, fetching them with the
 * ordinary client (`npm pack`, `apt-get download`) unless an earlier run did.
 */
export function fetchPackage(source: SourcePackage): string {
	return source.kind === 'npm' ? fetchNpm(source) : fetchDeb(source);
}

function fetchNpm({ name, version }: SourcePackage): string {
	const dir = path.join(CACHE_DIR, 'npm', `${name.replace('@', '').replace('/', '-')}-${version}`);
	const inside = path.join(dir, 'package');
	if (existsSync(inside)) return inside;
	say('fetch', `npm pack ${name}@${version}`);
	unpackInto(dir, () => {
		run('npm', ['pack', '--silent', `${name}@${version}`], dir);
		run('tar', ['-xzf', onlyFile(dir, '.tgz')], dir);
	});
	return inside;
}

function fetchDeb({ name, version }: SourcePackage): string {
	const dir = path.join(CACHE_DIR, 'deb', name);
	const inside = path.join(dir, 'usr/share');
	if (existsSync(inside)) return inside;
	say('fetch', `apt-get download ${name}=${version}`);
	unpackInto(dir, () => {
		run('apt-get', ['download', `${name}=${version}`], dir);
		run('dpkg-deb', ['-x', onlyFile(dir, '.deb'), '.'], dir);
	});
	return inside;
}

/** A half-unpacked folder must not pass for a whole one on the next run. */
function unpackInto(dir: string, work: () => void): void {
	mkdirSync(dir, { recursive: true });
	try {
		work();
	} catch (error) {
		rmSync(dir, { recursive: true, force: true });
		throw error;
	}
}

function onlyFile(dir: string, extension: string): string {
	const found = readdirSync(dir).find((name) => name.endsWith(extension));
	if (!found) throw new ExtractError(`the client left no ${extension} file in ${dir}`);
	return found;
}

function run(command: string, args: string[], cwd: string): void {
	try {
		execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
	} catch (error) {
		const { stderr, message } = error as Error & { stderr?: Buffer };
		throw new ExtractError(
			`“${command} ${args.join(' ')}” failed: ${stderr?.toString().trim() || message}\n` +
				'The Debian packages are those of Debian 12 and need apt; run this on such a machine, ' +
				'or unpack the package by hand into .cache/extract/deb/<name>/.',
		);
	}
}
