import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ExtractError, say } from '../log';
import { CACHE_DIR, MODULES_DIR } from './cache';
import type { SourcePackage } from './packages';

/**
 * The folder a package's files lie in. Those of npm are installed before the extraction begins; Debian's are fetched
 * with the ordinary client (`apt-get download`) unless an earlier run did.
 */
export function fetchPackage(source: SourcePackage): string {
	return source.kind === 'npm' ? path.join(MODULES_DIR, source.name) : fetchDeb(source);
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
