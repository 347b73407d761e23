import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTogether } from '../command/writeTogether.ts';

/**
 * Writes one layer an instrument into a record's folder, those that changed, and removes those of instruments that draw no line any more.
 * @param geodata the record's folder
 * @param layers texts by file name
 * @throws WriteProblem where they cannot be written; all are then as they were
 */
export function writeFrontiers(geodata: string, layers: ReadonlyMap<string, string>): void {
	const folder = join(geodata, 'frontiers');
	const there = existsSync(folder) ? readdirSync(folder) : [];
	const gone = there.filter((name) => !layers.has(name)).map((name) => [name, undefined] as const);
	const changed = [...layers].filter(
		([name, layer]) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== layer,
	);
	writeTogether(folder, new Map([...gone, ...changed]));
}
