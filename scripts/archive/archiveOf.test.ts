import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { archiveOf, type Archived } from './archiveOf.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);
const sumOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

const DATA = new Map([
	['tenures.csv', bytes('\ufeffid,start\nfort,1640-01-01\n')],
	['frontiers/peace-1700.geojson', bytes('{}')],
	['1.0.0/catalogue.json', bytes('{}')],
]);
const archived: Archived = {
	dataPackage: {
		name: 'an-atlas',
		title: 'An Atlas',
		description: 'How a frontier moved.',
		version: '1.2.0+0123abcd',
		licenses: [{ name: 'ODbL-1.0' }],
		temporal: { start: '1640-01-01', end: '2026-01-01' },
		resources: [...DATA].map(([path, content]) => ({
			...{ path, description: `what ${path} holds`, format: 'csv', bytes: content.length },
			hash: `sha256:${sumOf(content)}`,
		})),
	},
	data: DATA,
	record: new Map([['instruments/peace-1700.yaml', bytes('id: peace-1700\n')]]),
	licences: '# Licences of the data\n',
	codeLicence: 'MIT\n',
	citation: "cff-version: 1.2.0\nversion: 0.0.1\ndate-released: '2020-01-01'\n",
	date: '2026-02-03',
};
const zip = archiveOf(archived);
const read = unzipSync(zip);
const files = new Map(
	Object.entries(read).map(([path, content]) => [path.replace('an-atlas-1.2.0/', ''), content]),
);

test('it unpacks to one folder, with all that stands for the version and nothing of another', () => {
	expect(Object.keys(read).every((path) => path.startsWith('an-atlas-1.2.0/'))).toBe(true);
	expect([...files.keys()]).toEqual([
		...['CITATION.cff', 'LICENCES.md', 'LICENSE', 'README.md', 'SHA256SUMS'],
		...['data/frontiers/peace-1700.geojson', 'data/tenures.csv', 'datapackage.json'],
		'record/instruments/peace-1700.yaml',
	]);
	expect(files.get('data/tenures.csv')).toEqual(DATA.get('tenures.csv'));
});

test('every file but the list has its checksum in it', () => {
	const sums = text(files.get('SHA256SUMS')).trim().split('\n');
	const listed = new Map(sums.map((line) => line.split('  ').reverse() as [string, string]));
	for (const [path, content] of files)
		expect([path, listed.get(path)]).toEqual([path, path === 'SHA256SUMS' ? undefined : sumOf(content)]);
});

test('the package lists its files where they are, and the citation is of the version', () => {
	const { resources, version } = JSON.parse(text(files.get('datapackage.json')));
	expect(version).toBe('1.2.0+0123abcd');
	for (const { path, bytes: size, hash } of resources) {
		expect(files.get(path)).toHaveLength(size);
		expect(`sha256:${sumOf(files.get(path)!)}`).toBe(hash);
	}
	expect(parse(text(files.get('CITATION.cff')))).toMatchObject({
		version: '1.2.0',
		'date-released': '2026-02-03',
	});
	const readme = text(files.get('README.md'));
	for (const said of ['An Atlas', '1.2.0+0123abcd', 'ODbL-1.0', 'data/tenures.csv', 'sha256sum -c'])
		expect(readme).toContain(said);
	expect(readme).toContain('| `data/frontiers/<act>.geojson` | the line that an act drew, 1 file |');
});

test.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles'])('the bytes are the same in %s', (zone) => {
	const own = process.env.TZ;
	process.env.TZ = zone;
	try {
		expect(sumOf(archiveOf(archived))).toBe(sumOf(zip));
	} finally {
		if (own === undefined) delete process.env.TZ;
		else process.env.TZ = own;
	}
});
