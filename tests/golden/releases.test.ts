import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { changesSince, keptReleases, releaseOf } from '../../scripts/release/changesSince.ts';
import { formBreaks } from '../../scripts/release/form.ts';
import { BUMPS, bumpBetween, leastBump } from '../../scripts/release/leastBump.ts';
import { readPack } from '../../scripts/release/released.ts';
import { CHANGED_KINDS } from '../../src/lib/atlas/changes.ts';
import { dataVersion, semanticVersion } from '../../src/lib/atlas/release.ts';
import { openAtlas } from '../../src/lib/data/atlas.ts';
import { releasedFiles } from '../../src/lib/server/published/releasedFiles.ts';
import { readChanges } from '../../src/lib/server/readRecord.ts';
import { catalogue } from './compiled.ts';

const releases = keptReleases('geodata', catalogue.border.languages);
const files = new Map(
	readdirSync('static/data').map((name) => [name, readFileSync(`static/data/${name}`, 'utf8')]),
);
const changes = changesSince(releases, files);
/** Every version beside the one before it. */
const steps = changes.releases.slice(0, -1).map((release, i) => ({
	...{ release, before: releases[i + 1]!, now: releases[i]! },
}));

test('the record is its last release, or says that it was changed after it', () => {
	const { release } = catalogue;
	expect(release).toEqual(releaseOf(changes));
	expect(release!.changed === true).toBe(changes.unreleased !== undefined);
	if (!release!.changed) expect(releases[0]!.record.data).toBe(catalogue.version);
});

test('the changelog is what the released versions and the record give', () => {
	const { releases: told, ...others } = readChanges();
	// Spaces are set in its words as in any.
	const plain = <Value>(value: Value): Value =>
		JSON.parse(JSON.stringify(value).replace(/\u00a0/g, ' ')) as Value;
	expect(plain(told)).toEqual(plain(changes.releases));
	expect(others).toEqual({
		version: changes.version,
		...(changes.unreleased && { unreleased: changes.unreleased }),
	});
});

test.each(steps)('$release.version raises the version by enough', ({ release, before, now }) => {
	const { bump } = leastBump(release.differences, formBreaks(before.record.plain, now.record.plain));
	const given = bumpBetween(semanticVersion(before.version)!, semanticVersion(now.version)!);
	expect(BUMPS.indexOf(given)).toBeLessThanOrEqual(BUMPS.indexOf(bump));
});

test('every member of the record that was changed is told as what it is', () => {
	for (const differences of [...changes.releases.map((one) => one.differences), changes.unreleased ?? {}])
		for (const kind of CHANGED_KINDS)
			expect((differences[kind]?.changed ?? []).filter(({ facets }) => facets.includes('other'))).toEqual([]);
});

test('a released version is published as it was kept, and opens', async () => {
	const published = releasedFiles(readChanges());
	expect(releases.length).toBeGreaterThan(1);
	for (const { version, record } of releases) {
		const kept = readPack('geodata', version);
		for (const [name, text] of kept) {
			const file = published.find(({ path }) => path === `${version}/${name}.gz`);
			expect(gunzipSync((await file!.make()) as Uint8Array).toString()).toBe(text);
		}
		const fetch = async (url: string) => {
			const path = /\/data\/(.+)$/.exec(url)![1]!;
			const file = published.find((one) => one.path === path);
			return new Response(file && (await file.make()), { status: file ? 200 : 404 });
		};
		/** Of a host that calls gzip an encoding: the platform takes it off. */
		const unpacking = async (url: string) => {
			const answer = await fetch(url);
			return answer.ok ? new Response(gunzipSync(Buffer.from(await answer.arrayBuffer()))) : answer;
		};
		const atlas = await openAtlas({ site: 'https://example.org', version, fetch });
		const same = await openAtlas({ site: 'https://example.org', version, fetch: unpacking });
		expect(same.snapshot(1860)).toEqual(atlas.snapshot(1860));
		const { about, features } = atlas.snapshot(1860);
		expect(about.version).toBe(`${version}+${record.data}`);
		expect(features.length).toBeGreaterThan(5);
		const another = openAtlas({ site: 'https://example.org', version: '0.0.1', fetch });
		await expect(another).rejects.toThrow('404');
	}
});

test('CITATION.cff names the last released version and its day', () => {
	const [last] = releases;
	expect(parse(readFileSync('CITATION.cff', 'utf8'))).toMatchObject({
		version: last!.version,
		'date-released': last!.date,
	});
	expect(dataVersion(catalogue)).toContain('+');
});
