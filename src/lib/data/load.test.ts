import { describe, expect, test } from 'vitest';
import { loadCatalogue, loadLines, loadOutline } from './load';
import { outlineOf } from '../atlas/outline';
import { TextsMismatch } from '../atlas/texts';
import { failureOf, LoadError } from './loadError';
import { catalogue, catalogueWithoutTexts, texts, topology } from '../../../tests/atlas';

/** Every text with a mark, as in another language. */
const marked = { ...texts, catalogue: texts.catalogue.map((text) => `ру ${text}`) };

/** Answers by the file's name. */
const server =
	(answers: Record<string, () => Response>) =>
	async (url: string): Promise<Response> =>
		(answers[url] ?? (() => new Response('not found', { status: 404 })))();

const outline = outlineOf(catalogue);
const whole = {
	'/frontier/data/outline.en.json': () => Response.json(outline),
	'/frontier/data/outline.topo.json': () => Response.json(topology),
	'/frontier/data/catalogue.json': () => Response.json(catalogueWithoutTexts),
	'/frontier/data/texts.en.json': () => Response.json(texts),
	'/frontier/data/texts.ru.json': () => Response.json(marked),
	'/frontier/data/atlas.topo.json': () => Response.json(topology),
};

test('opens with the outline and its lines, under the site’s base path', async () => {
	const asked: string[] = [];
	const opened = await loadOutline('/frontier', 'en', async (url) => {
		asked.push(url);
		return server(whole)(url);
	});
	expect(opened.outline).toEqual(JSON.parse(JSON.stringify(outline)));
	expect(opened.features.parcels.map(({ properties }) => properties.key)).toEqual(
		catalogue.parcels.map(({ id }) => id),
	);
	expect(asked).toEqual(['/frontier/data/outline.en.json', '/frontier/data/outline.topo.json']);
});

test('the outline has all of the catalogue but the sources and what is told of the instruments', () => {
	const { sources, instruments, ...rest } = catalogue;
	const { instruments: outlined, ...same } = outline;
	expect(sources.length).toBeGreaterThan(0);
	expect(same).toEqual(rest);
	expect(outlined.map(({ id }) => id)).toEqual(instruments.map(({ id }) => id));
	for (const [i, instrument] of outlined.entries()) {
		expect(instruments[i]).toMatchObject(instrument);
		expect(instrument).not.toHaveProperty('clauses');
		expect(instrument).not.toHaveProperty('summary');
	}
});

test('loads the whole catalogue, and the lines', async () => {
	expect((await loadCatalogue('/frontier', 'en', server(whole))).catalogue).toEqual(catalogue);
	expect((await loadLines('/frontier', server(whole))).topology).toEqual(topology);
});

test('loads the texts of one language, and no other', async () => {
	const asked: string[] = [];
	const loaded = await loadCatalogue('/frontier', 'ru', async (url) => {
		asked.push(url);
		return server(whole)(url);
	});
	expect(loaded.catalogue.instruments[0]?.summary).toBe(`ру ${catalogue.instruments[0]?.summary}`);
	expect(asked.filter((url) => url.includes('texts'))).toEqual(['/frontier/data/texts.ru.json']);
});

test.each([
	['of another version', { ...texts, version: 'older' }],
	['too few', { ...texts, catalogue: texts.catalogue.slice(1) }],
	['too many', { ...texts, catalogue: [...texts.catalogue, 'More.'] }],
])('texts that are %s are a failed load, never a mixture', async (_, wrong) => {
	const answers = { ...whole, '/frontier/data/texts.en.json': () => Response.json(wrong) };
	const error: unknown = await loadCatalogue('/frontier', 'en', server(answers)).catch((e: unknown) => e);
	expect(error).toBeInstanceOf(TextsMismatch);
	expect(failureOf(error)).toBe('format');
});

describe('a failure says what happened and what to do', () => {
	const failure = async (answers: Record<string, () => Response>): Promise<LoadError> => {
		const fetch = server({ ...whole, ...answers });
		const error: unknown = await loadOutline('/frontier', 'en', fetch)
			.then(() => loadCatalogue('/frontier', 'en', fetch))
			.then(() => loadLines('/frontier', fetch))
			.catch((e: unknown) => e);
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
		['an older form', () => Response.json({ ...catalogueWithoutTexts, parcels: undefined })],
		['null', () => Response.json(null)],
	])('%s', async (_, answer) => {
		expect((await failure({ '/frontier/data/catalogue.json': answer })).kind).toBe('format');
		expect((await failure({ '/frontier/data/texts.en.json': answer })).kind).toBe('format');
		expect((await failure({ '/frontier/data/outline.en.json': answer })).kind).toBe('format');
	});

	test.each([
		['no topology', () => Response.json({ type: 'FeatureCollection' })],
		['a topology without parcels', () => Response.json({ ...topology, objects: {} })],
	])('%s', async (_, answer) => {
		expect((await failure({ '/frontier/data/atlas.topo.json': answer })).kind).toBe('format');
		expect((await failure({ '/frontier/data/outline.topo.json': answer })).kind).toBe('format');
	});
});

test('can be tried again', async () => {
	let down = true;
	const flaky = async (url: string): Promise<Response> => {
		if (down) throw new TypeError('Failed to fetch');
		return server(whole)(url);
	};
	await expect(loadOutline('/frontier', 'en', flaky)).rejects.toThrow(LoadError);
	down = false;
	await expect(loadOutline('/frontier', 'en', flaky)).resolves.toMatchObject({
		outline: { version: catalogue.version },
	});
});
