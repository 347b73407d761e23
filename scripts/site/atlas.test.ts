import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { atlasOf } from './atlas.mjs';

test('the repository’s own atlas is that of geodata, however it is named', () => {
	const own = { record: 'geodata', assets: 'static', data: 'static/data', site: 'build', isOwn: true };
	expect(atlasOf({})).toEqual(own);
	expect(atlasOf({ ATLAS: '' })).toEqual(own);
	for (const name of ['./geodata', resolve('geodata')])
		expect(atlasOf({ ATLAS: name })).toEqual({ ...own, record: name });
});

test('another has a place of its own for what is made of it, whatever way its folder is named', () => {
	const other = atlasOf({ ATLAS: 'tests/atlases/oregon-alaska', SITE: 'site' });
	expect(other).toMatchObject({ record: 'tests/atlases/oregon-alaska', site: 'site', isOwn: false });
	expect(other.assets).toMatch(/^\.cache\/atlases\/[\w.-]+$/);
	expect(other.data).toBe(`${other.assets}/data`);
	expect(atlasOf({ ATLAS: join(resolve('tests'), 'atlases/oregon-alaska') }).assets).toBe(other.assets);
	expect(atlasOf({ ATLAS: 'tests/atlas/record' }).assets).not.toBe(other.assets);
});
