import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileFolder } from '../../scripts/compile/compileFolder.ts';

/* The smallest atlas, made from docs/new-atlas.md as a reader would make it. */
const guide = readFileSync('docs/new-atlas.md', 'utf8');
/** Each file that the page shows, by its path. */
const files = [...guide.matchAll(/^`(my-atlas\/[^`]+)`:\n\n```\w+\n([^]*?)\n```$/gm)].map(
	([, path = '', text = '']) => [path, text] as const,
);

let top: string;
beforeAll(() => {
	top = mkdtempSync(join(tmpdir(), 'new-atlas-'));
	const [, commands = ''] = /```sh\n([^]*?)```/.exec(guide)!;
	execFileSync('sh', ['-c', commands], { cwd: top });
	for (const [path, text] of files) writeFileSync(join(top, path), `${text}\n`);
});
afterAll(() => rmSync(top, { recursive: true }));

test('what the guide writes compiles, and moves what it says', () => {
	expect(files.length).toBeGreaterThan(6);
	const { catalogue, data } = compileFolder(join(top, 'my-atlas'));
	expect(catalogue.transfers.map(({ id, from, to }) => [id, from.polity, to.polity])).toEqual([
		['cession-1712/south', 'north-crown', 'south-crown'],
	]);
	// Two degrees of latitude by six of longitude.
	expect(catalogue.transfers[0]!.areaKm2 / (2 * 111 * 6 * 111 * Math.cos((41 * Math.PI) / 180))).toBeCloseTo(
		1,
		2,
	);
	expect([...data.keys()].filter((name) => name.startsWith('texts'))).toEqual(['texts.en.json']);
});

test('what it tells of the checks is what they say', () => {
	const atlas = join(top, 'my-atlas');
	const says = (file: string, from: string, to: string) => {
		const path = join(atlas, file);
		const text = readFileSync(path, 'utf8');
		expect(text).toContain(from);
		writeFileSync(path, text.replace(from, to));
		try {
			compileFolder(atlas);
			return 'nothing';
		} catch (error) {
			return String(error);
		} finally {
			writeFileSync(path, text);
		}
	};
	expect(says('parcels.yaml', '[[-1, 44]]', '[[44, -1]]')).toContain('latitude and longitude are swapped');
	expect(says('parcels.yaml', '[[-8, 37]]', '[[-8, 37], [-1, 41]]')).toContain(
		'its face is already labelled',
	);
	expect(says('instruments/opening-1500.yaml', 'movedNoLand: It only opens the record.', '')).toContain(
		'it has no transfer and does not say whether it moved land',
	);
	expect(says('atlas.yaml', '{ en: The Island }', '{ en: The Island, ru: Остров }')).toContain('title.ru');
	rmSync(join(atlas, 'places.yaml'));
	expect(() => compileFolder(atlas)).toThrow(/places\.yaml: the file[^]*it is missing/);
	expect(() => compileFolder(top)).toThrow('it is no atlas');
	expect(() => compileFolder(join(top, 'nowhere'))).toThrow('it is not there');
});
