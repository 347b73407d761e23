/** `npm run compile`: the record → `static/data`. `--check` compares instead of writing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../command/command.ts';
import { writeTogether } from '../command/writeTogether.ts';
import { compileFolder } from './compileFolder.ts';

const HELP = `Usage: npm run compile -- [--geodata DIR] [--out DIR] [--check]

Nodes all lines, forms parcels, checks them and their tenures, overlays consecutive
snapshots with Turf and writes what the page reads. It writes everything or nothing.

  --geodata DIR   the record to read (default: geodata)
  --out DIR       where to write (default: static/data)
  --check         write nothing: say whether the traced lines and what the page reads are what
                  the record gives (exit 1 when they are not)
  --help          this text

docs/new-atlas.md tells how to make a record of another border.`;

const OPTIONS = {
	geodata: { type: 'string', default: 'geodata' },
	out: { type: 'string', default: 'static/data' },
	check: { type: 'boolean', default: false },
} as const;

runCommand('compile', HELP, OPTIONS, ({ geodata, out, check }) => {
	const started = Date.now();
	const report = (text: string) => console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s  ${text}`);
	const { catalogue, data, frontiers } = compileFolder(geodata, report);
	if (!check) {
		writeTogether(out, data);
		report(`wrote ${data.size} files, data version ${catalogue.version}`);
		return;
	}
	const stale = [...staleFiles(out, data), ...staleFiles(join(geodata, 'frontiers'), frontiers)];
	if (stale.length === 0) {
		console.log(`${join(geodata, 'frontiers')} and ${out} are what the record gives.`);
		return;
	}
	console.error(`These files are not what the record gives:\n${stale.map((file) => `  ${file}`).join('\n')}`);
	console.error('Trace and compile the record, delete what that does not write, and commit the result.');
	process.exitCode = 1;
});

/** The files of a folder that are missing, are otherwise, or should not be there. */
function staleFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
	const there = existsSync(folder) ? readdirSync(folder) : [];
	const otherwise = [...files].filter(
		([name, text]) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
	);
	const strays = there.filter((name) => !files.has(name));
	return [...otherwise.map(([name]) => name), ...strays].map((name) => join(folder, name));
}
