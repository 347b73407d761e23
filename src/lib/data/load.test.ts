import { describe, expect, test } from 'vitest';
import { loadAtlas } from './load';
import { LoadError } from './loadError';
import { catalogue, topology } from '../../../tests/atlas';

/** Answers by the file's name. */
const server =
	(answers: Record<string, () => Response>) =>
	async (url: string): Promise<Response> =>
		(answers[url] ?? (() => new Response('not found', { status: 404 })))();

const whole = {
	'/frontier/data/catalogue.json': () => Response.json(catalogue),
	'/frontier/data/atlas.topo.json': () => Response.json(topology),
};

test('loads under the site’s base path', async () => {
	const loaded = await loadAtlas('/frontier', 'en', server(whole));
	expect(loaded.catalogue).toEqual(catalogue);
	expect(loaded.atlas.parcels.map(({ properties }) => properties.key)).toEqual(
		catalogue.parcels.map(({ id }) => id),
	);
});

describe('a failure says what happened and what to do', () => {
	const failure = async (answers: Record<string, () => Response>): Promise<LoadError> => {
		const error: unknown = await loadAtlas('/frontier', 'en', server({ ...whole, ...answers })).catch(
			(e: unknown) => e,
		);
		expect(error).toBeInstanceOf(LoadError);
		return error as LoadError;
	};

	test('no connection', async () => {
		const error = await failure({
			'/frontier/data/catalogue.json': () => {
				throw new TypeError('Failed to fetch');
			},
		});
		expect(error).toMatchObject({ kind: 'network', file: 'data/catalogue.json' });
	});

	test('an error of the server', async () => {
		const error = await failure({
			'/frontier/data/atlas.topo.json': () => new Response('', { status: 503 }),
		});
		expect(error).toMatchObject({ kind: 'status', file: 'data/atlas.topo.json' });
		expect(error.message).toContain('503');
	});

	test.each([
		['half a file', () => new Response('{"polities": [')],
		['a page instead of data', () => new Response('<!doctype html>')],
		['an older form', () => Response.json({ ...catalogue, parcels: undefined })],
		['null', () => Response.json(null)],
	])('%s', async (_, answer) => {
		expect((await failure({ '/frontier/data/catalogue.json': answer })).kind).toBe('format');
	});

	test.each([
		['no topology', () => Response.json({ type: 'FeatureCollection' })],
		['a topology without parcels', () => Response.json({ ...topology, objects: {} })],
	])('%s', async (_, answer) => {
		expect((await failure({ '/frontier/data/atlas.topo.json': answer })).kind).toBe('format');
	});
});

test('can be tried again', async () => {
	let down = true;
	const flaky = async (url: string): Promise<Response> => {
		if (down) throw new TypeError('Failed to fetch');
		return server(whole)(url);
	};
	await expect(loadAtlas('/frontier', 'en', flaky)).rejects.toThrow(LoadError);
	down = false;
	await expect(loadAtlas('/frontier', 'en', flaky)).resolves.toMatchObject({
		catalogue: { version: catalogue.version },
	});
});
