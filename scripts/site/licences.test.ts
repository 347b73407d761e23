import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Licences that ask for no more than to be named, or only of changes to the package itself. */
const KNOWN = [
	...[
		'0BSD',
		'Apache-2.0',
		'BSD-2-Clause',
		'BSD-3-Clause',
		'BlueOak-1.0.0',
		'CC-BY-3.0',
		'CC-BY-4.0',
		'CC0-1.0',
	],
	...['EDL-1.0', 'EPL-1.0', 'ISC', 'LGPL-3.0-or-later', 'MIT', 'MIT-0', 'MPL-2.0', 'OFL-1.1', 'Python-2.0'],
	...['Unlicense', 'Zlib'],
];

/** Packages that name no licence where npm looks for it, and where they do. */
const TOLD_ELSEWHERE = {
	arc: 'BSD and MIT, in its LICENSE.md and GDAL-LICENSE.md',
	'parse-cache-control': 'BSD-3-Clause, in the LICENSE of its repository',
	'splaytree-ts': 'BSD-3-Clause, which it misspells',
	h5wasm: 'public domain, in its LICENSE.txt',
};

interface Component {
	name: string;
	version: string;
}

/** A CycloneDX bill of a lockfile's packages, as `npm run sbom` writes it. No network is asked. */
function bill(folder: string): { bomFormat: string; components: Component[] } {
	const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--prefix', folder];
	return JSON.parse(
		execFileSync('npm', args, {
			encoding: 'utf8',
			maxBuffer: 1e8,
			env: { ...process.env, npm_config_offline: 'true' },
			shell: process.platform === 'win32',
		}),
	);
}

test.each(['.', 'scripts/extract'])(
	'the bill of %s has every package, under a licence that is known',
	(folder) => {
		const { bomFormat, components } = bill(folder);
		expect(bomFormat).toBe('CycloneDX');
		const { packages } = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8'));
		const installed = Object.entries(packages as Record<string, { version?: string; optional?: boolean }>)
			.filter(([path, { optional }]) => path !== '' && !optional)
			.map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`);
		const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
		expect(installed.filter((one) => !listed.has(one))).toEqual([]);
		const strange = Object.entries(packages as Record<string, { license?: string }>).flatMap(
			([path, { license = 'none' }]) => {
				const name = path.split('node_modules/').at(-1)!;
				const words = license.replaceAll(/[()]/g, '').split(/ (?:OR|AND) /);
				const fine = path === '' || name in TOLD_ELSEWHERE || words.every((word) => KNOWN.includes(word));
				return fine ? [] : [`${name}: ${license}`];
			},
		);
		expect(strange).toEqual([]);
	},
);
