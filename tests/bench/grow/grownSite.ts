import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { grownFiles } from './dataFiles.ts';

/** Folders of a built site that the explorer alone does not need: pages of their own and exports. */
const BESIDE = new Set(['treaties', 'snapshots', 'frontiers', 'transfers']);

/**
 * A copy of a built site with a grown atlas in place of the real one: the explorer and what it fetches. The pictures
 * that stand in the page before the map does are still of the real one.
 *
 * @returns the copy's absolute path, under `.cache/`
 */
export function grownSite(built: string, times: number, seed: number): string {
	const folder = resolve('.cache/bench/grown', String(times));
	rmSync(folder, { recursive: true, force: true });
	cpSync(built, folder, { recursive: true, filter: (path) => !BESIDE.has(basename(path)) });
	for (const [name, text] of grownFiles(times, seed)) writeFileSync(join(folder, 'data', name), text);
	return folder;
}
