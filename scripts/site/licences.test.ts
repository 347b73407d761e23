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
	// CPAL and LGPL: of changes to the package itself. Neither is in what is sent to a browser.
	...['CPAL-1.0', 'LGPL-2.1+', 'LGPL-2.1-or-later', 'LGPL-3.0-or-later'],
	...['EDL-1.0', 'EPL-1.0', 'ISC', 'MIT', 'MIT-0', 'MPL-2.0', 'OFL-1.1', 'Python-2.0'],
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
		// Old packages list those that one may choose between.
		const strange = Object.entries(
			packages as Record<string, { license?: string | { type: string }[] }>,
		).flatMap(([path, { license = 'none' }]) => {
			const name = path.split('node_modules/').at(-1)!;
			const choices = typeof license === 'string' ? [license] : license.map(({ type }) => type);
			/** Of those with OR between them one may be chosen; those with AND hold together. */
			const isKnown = (one: string) =>
				one
					.replaceAll(/[()]/g, '')
					.split(' OR ')
					.some((choice) => choice.split(' AND ').every((word) => KNOWN.includes(word)));
			const fine = path === '' || name in TOLD_ELSEWHERE || choices.some(isKnown);
			return fine ? [] : [`${name}: ${choices.join(', ')}`];
		});
		expect(strange).toEqual([]);
	},
);
