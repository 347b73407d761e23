import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataVersion } from '../../src/lib/atlas/release.ts';
import { atlasOf, type Atlas } from '../../src/lib/data/atlas.ts';
import type { AtlasTopology } from '../../src/lib/data/topology.ts';
import { atlasModule } from '../../src/lib/server/atlasModule.ts';
import { catalogue, topology } from './compiled.ts';

const site = mkdtempSync(join(tmpdir(), 'atlas-'));
let built: Atlas;

beforeAll(async () => {
	mkdirSync(join(site, 'data'));
	for (const file of ['catalogue.json', 'texts.en.json', 'atlas.topo.json'])
		cpSync(`static/data/${file}`, join(site, 'data', file));
	const file = join(site, 'data/atlas.js');
	writeFileSync(file, await atlasModule());
	// Vite would read it as a file of the project.
	const { atlasOf: open } = await import(/* @vite-ignore */ pathToFileURL(file).href);
	built = open(catalogue, topology as unknown as AtlasTopology);
});
afterAll(() => rmSync(site, { recursive: true }));

test('the module that is published says what the page’s own functions say', () => {
	const own = atlasOf(catalogue, topology as unknown as AtlasTopology);
	expect(built.snapshot('1860-12-31')).toEqual(own.snapshot('1860-12-31'));
	expect(built.transfers(1689, 1881)).toEqual(own.transfers(1689, 1881));
	expect(built.history(127.5, 50.3)).toEqual(own.history(127.5, 50.3));
	expect(built.frontier(1900)).toEqual(own.frontier(1900));
});

test('the left bank of the Amur: by whom and by which act it was held', () => {
	const held = built.history(127.5, 50.3).features.map(({ properties }) => properties);
	expect(held.find(({ instrument }) => instrument === 'nerchinsk-1689')).toMatchObject({
		...{ from: '1689-09-07', polity: 'qing' },
	});
	expect(held.find(({ instrument }) => instrument === 'aigun-1858')).toMatchObject({
		...{ from: '1858-05-28', polity: 'empire' },
	});
	expect(held.at(-1)).toMatchObject({ side: 'russia', to: '9999-12-31' });
});

test('the example runs as its first lines say', () => {
	const said = execFileSync('node', ['docs/examples/who-held-it.mjs', site, '127.5', '50.3'], {
		encoding: 'utf8',
	});
	expect(said).toContain('from 1858-05-28');
	expect(said).toMatch(/1900 {2}china \d+ {2}russia \d+/);
	expect(said).toContain(`Data version ${dataVersion(catalogue)}`);
});

test('the command answers as its help says', () => {
	const atlas = (...typed: string[]) =>
		execFileSync('npx', ['--no-install', 'tsx', 'scripts/atlas/index.ts', ...typed], { encoding: 'utf8' });
	expect(atlas('history', '127.5', '50.3')).toMatch(/1858-05-28 .* Treaty of Aigun/);
	expect(() => atlas('snapshot', '1500')).toThrow('says nothing of 1500');
});
