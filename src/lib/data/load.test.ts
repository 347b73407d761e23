import { describe, expect, test } from 'vitest';
import { loadSearch } from './loadSearch';
import { loadCatalogue, loadDetail, loadHistory, loadLines, loadOutline, loadTexts } from './load';
import { loadNature } from './loadNature';
import { detailOf } from '../atlas/detail';
import { outlineOf } from '../atlas/outline';
import { TextsMismatch } from '../atlas/texts';
import { failureOf, LoadError } from './loadError';
import type { AtlasTopology } from './topology';
import { catalogue, catalogueWithoutTexts, history, texts, topology } from '../../../tests/atlas';

/** Every text with a mark, as in another language. */
const marked = { ...texts, catalogue: texts.catalogue.map((text) => `ру ${text}`) };

/** Answers by the file's name. */
const server =
	(answers: Record<string, () => Response>) =>
	async (url: string): Promise<Response> =>
		(answers[url] ?? (() => new Response('not found', { status: 404 })))();

const outline = outlineOf(catalogue);
const { version } = catalogue;
const whole = {
	'/frontier/data/outline.en.json': () => Response.json(outline),
	'/frontier/data/outline.topo.json': () => Response.json(topology),
	'/frontier/data/catalogue.json': () => Response.json(catalogueWithoutTexts),
	'/frontier/data/texts.en.json': () => Response.json(texts),
	'/frontier/data/texts.ru.json': () => Response.json(marked),
	'/frontier/data/atlas.topo.json': () => Response.json(topology),
	'/frontier/data/history.json': () => Response.json({ version, ...history }),
	'/frontier/data/search.json': () =>
		Response.json({ version, script: '', spellings: [], others: {}, readings: {}, waters: [], subjects: [] }),
	'/frontier/data/nature.topo.json': () =>
		Response.json({ version, type: 'Topology', objects: {}, arcs: [] }),
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

test('the outline has all of the catalogue but the sources, the rims, other days and what is told of the instruments', () => {
	const { sources, rims, days, instruments, ...rest } = catalogue;
	const { instruments: outlined, ...same } = outline;
	expect(sources.length).toBeGreaterThan(0);
	expect(rims.length).toBeGreaterThan(0);
	expect(Object.keys(days)).not.toEqual([]);
	expect(same).toEqual(rest);
	expect(outlined.map(({ id }) => id)).toEqual(instruments.map(({ id }) => id));
	for (const [i, instrument] of outlined.entries()) {
		expect(instruments[i]).toMatchObject(instrument);
		expect(instrument).not.toHaveProperty('clauses');
		expect(instrument).not.toHaveProperty('summary');
	}
});

test('loads the whole catalogue, and the lines', async () => {
	expect((await loadCatalogue('/frontier', 'en', version, server(whole))).catalogue).toEqual(catalogue);
	expect((await loadLines('/frontier', outline, server(whole))).topology).toEqual(topology);
});

test('loads the texts of one language, and no other', async () => {
	const asked: string[] = [];
	const loaded = await loadCatalogue('/frontier', 'ru', version, async (url) => {
		asked.push(url);
		return server(whole)(url);
	});
	expect(loaded.catalogue.instruments[0]?.summary).toBe(`ру ${catalogue.instruments[0]?.summary}`);
	expect(asked.filter((url) => url.includes('texts'))).toEqual(['/frontier/data/texts.ru.json']);
});

test.each([
	['too few', { ...texts, catalogue: texts.catalogue.slice(1) }],
	['too many', { ...texts, catalogue: [...texts.catalogue, 'More.'] }],
])('texts that are %s are a failed load, never a mixture', async (_, wrong) => {
	const answers = { ...whole, '/frontier/data/texts.en.json': () => Response.json(wrong) };
	const error: unknown = await loadCatalogue('/frontier', 'en', version, server(answers)).catch(
		(e: unknown) => e,
	);
	expect(error).toBeInstanceOf(TextsMismatch);
	expect(failureOf(error)).toBe('format');
});

/** The topology with other parcels. */
function withParcels(change: (all: AtlasTopology['objects']['parcels']['geometries']) => unknown): unknown {
	const { parcels } = topology.objects;
	const geometries = change(structuredClone(parcels.geometries));
	return { ...topology, objects: { ...topology.objects, parcels: { ...parcels, geometries } } };
}
/** Every index one on, as one more parcel in the record makes it. */
const moved = (all: { id?: string | number }[]) => all.map((one) => ({ ...one, id: Number(one.id) + 1 }));

describe('nothing of another version is put beside the record', () => {
	/** All that the page loads, beside the file that it compares with. */
	const loads: Record<string, (fetch: ReturnType<typeof server>) => Promise<unknown>> = {
		'outline.topo.json': (fetch) => loadOutline('/frontier', 'en', fetch),
		'catalogue.json': (fetch) => loadCatalogue('/frontier', 'en', version, fetch),
		'texts.ru.json': (fetch) => loadTexts('/frontier', 'ru', version, fetch),
		'atlas.topo.json': (fetch) => loadLines('/frontier', outline, fetch),
		'history.json': (fetch) => loadHistory('/frontier', version, fetch),
		'search.json': (fetch) => loadSearch('/frontier', version, fetch),
	};
	for (const [file, load] of Object.entries(loads))
		for (const [how, other] of [
			['newer', 'another'],
			['from before files said their version', undefined],
		] as const)
			test(`${file}, ${how}`, async () => {
				await expect(load(server(whole))).resolves.toBeDefined();
				const path = `/frontier/data/${file}` as keyof typeof whole;
				const right = (await whole[path]().json()) as object;
				const answers = { ...whole, [path]: () => Response.json({ ...right, version: other }) };
				await expect(load(server(answers))).rejects.toMatchObject({ kind: 'version' });
			});

	test('rivers and lakes that are newer are left out', async () => {
		expect(await loadNature('/frontier', version, server(whole))).not.toBeNull();
		expect(await loadNature('/frontier', 'another', server(whole))).toBeNull();
	});
});

describe('a part that is broken is found before anything is drawn of it', () => {
	type Lists = Record<string, unknown>;
	const broken = (list: string, item: unknown) => (whole: Lists) => ({
		...whole,
		[list]: [...(whole[list] as unknown[]), item],
	});
	test.each(
		['polities', 'instruments', 'segments', 'parcels', 'transfers', 'places'].flatMap((list) => [
			[`${list} that are not there`, (whole: Lists) => ({ ...whole, [list]: undefined })] as const,
			[`${list} with a null`, broken(list, null)] as const,
			[`${list} with an empty object`, broken(list, {})] as const,
		]),
	)('the outline: %s', async (_, change) => {
		const answers = {
			...whole,
			'/frontier/data/outline.en.json': () => Response.json(change(outline as unknown as Lists)),
		};
		await expect(loadOutline('/frontier', 'en', server(answers))).rejects.toMatchObject({ kind: 'format' });
	});
	test.each(['events', 'routes', 'readings', 'tour'])(
		'the history: %s with an empty object',
		async (list) => {
			const change = broken(list, {});
			const answers = {
				...whole,
				'/frontier/data/history.json': () => Response.json(change({ version, ...history })),
			};
			await expect(loadHistory('/frontier', version, server(answers))).rejects.toMatchObject({
				kind: 'format',
			});
		},
	);
});

describe('what is told of an instrument', () => {
	const file = 'treaties/pact/detail.json';
	const detail = detailOf(catalogue, catalogue.instruments[0]!);
	const load = (answer: unknown) =>
		loadDetail('/frontier', file, version, server({ [`/frontier/${file}`]: () => Response.json(answer) }));

	test('comes from a file of its own', async () => {
		expect(await load(detail)).toEqual(JSON.parse(JSON.stringify(detail)));
	});
	test.each([
		['of another version', 'version', { ...detail, version: 'another' }],
		['without what is told', 'format', { ...detail, told: undefined }],
		['without clauses', 'format', { ...detail, told: { ...detail.told, clauses: undefined } }],
		['with an empty source', 'format', { ...detail, sources: [{}] }],
		['null', 'format', null],
	])('%s it is not handed out', async (_, kind, answer) => {
		await expect(load(answer)).rejects.toMatchObject({ kind, file });
	});
});

describe('a failure says what happened and what to do', () => {
	const failure = async (answers: Record<string, () => Response>): Promise<LoadError> => {
		const fetch = server({ ...whole, ...answers });
		const error: unknown = await loadOutline('/frontier', 'en', fetch)
			.then(() => loadCatalogue('/frontier', 'en', version, fetch))
			.then(() => loadLines('/frontier', outline, fetch))
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
		['another form', () => Response.json({ version, arcs: [] })],
		['null', () => Response.json(null)],
	])('%s', async (_, answer) => {
		expect((await failure({ '/frontier/data/catalogue.json': answer })).kind).toBe('format');
		expect((await failure({ '/frontier/data/texts.en.json': answer })).kind).toBe('format');
		expect((await failure({ '/frontier/data/outline.en.json': answer })).kind).toBe('format');
	});

	test.each([
		['no topology', () => Response.json({ type: 'FeatureCollection' })],
		['a topology without parcels', () => Response.json({ ...topology, objects: {} })],
		['a topology that lost its arcs', () => Response.json({ ...topology, arcs: topology.arcs.slice(0, 3) })],
		['a topology that lost some land', () => Response.json(withParcels((all) => all.slice(0, -1)))],
		['a topology whose land lies in other places', () => Response.json(withParcels(moved))],
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
