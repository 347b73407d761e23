import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes one layer an instrument into a record's folder, those that changed, and removes those of instruments that draw no line any more.
 * @param geodata the record's folder
 * @param layers texts by file name
 */
export function writeFrontiers(geodata: string, layers: ReadonlyMap<string, string>): void {
	const folder = join(geodata, 'frontiers');
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(folder)) if (!layers.has(name)) rmSync(join(folder, name));
	for (const [name, layer] of layers) {
		const file = join(folder, name);
		if (!existsSync(file) || readFileSync(file, 'utf8') !== layer) writeFileSync(file, layer);
	}
}
