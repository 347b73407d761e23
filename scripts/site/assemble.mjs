import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';

/**
 * Makes what the site of another atlas has beside its pages: the icons that all share, what the atlas brings along in a
 * folder `static` of its own (relief, other icons), and its record, compiled.
 *
 * @param {ReturnType<typeof import('./atlas.mjs').atlasOf>} atlas
 * @returns {boolean} whether the record compiled; what is wrong with it has been said
 */
export function assemble({ record, assets, data }) {
	const { status } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'scripts/compile/index.ts', '--geodata', record, '--out', data],
		{ stdio: ['ignore', 'inherit', 'inherit'] },
	);
	if (status !== 0) return false;
	const brought = ['icons', 'relief'];
	for (const folder of brought) rmSync(`${assets}/${folder}`, { recursive: true, force: true });
	mkdirSync(assets, { recursive: true });
	cpSync('static/icons', `${assets}/icons`, { recursive: true });
	for (const folder of brought)
		if (existsSync(`${record}/static/${folder}`))
			cpSync(`${record}/static/${folder}`, `${assets}/${folder}`, { recursive: true });
	return true;
}
