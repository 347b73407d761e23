import { describe, expect, test } from 'vitest';
import { carryOver, install } from './install';

const START = '/_app/immutable/entry/start.one.js';
const SITE: Record<string, string> = {
	'/': `<script type="module" src=".${START}">`,
	[START]: 'start',
	'/data/catalogue.json': '{}',
	'/icons/icon-48.png': 'a picture',
};
const KEPT = { homes: ['/'], needed: [START, '/data/catalogue.json'], wished: ['/icons/icon-48.png'] };

/** A shelf that is filled from a host. */
function shelfOf(host: Record<string, string>) {
	const kept = new Map<string, Response>();
	const add = async (asked: RequestInfo | URL) => {
		const { pathname } = new URL((asked as Request).url);
		if (host[pathname] === undefined) throw new TypeError(`${pathname} is missing`);
		const type = host[pathname].startsWith('<') ? 'text/html' : 'application/octet-stream';
		kept.set(pathname, new Response(host[pathname], { headers: { 'content-type': type } }));
	};
	return {
		kept,
		add,
		addAll: async (asked: RequestInfo[]) => void (await Promise.all(asked.map(add))),
		match: async (path: RequestInfo | URL) => kept.get(String(path))?.clone(),
	};
}

/** Node’s requests want whole addresses. */
const whole = globalThis.Request;
globalThis.Request = class extends whole {
	constructor(path: string, init?: RequestInit) {
		super(new URL(path, 'https://example.org'), init);
	}
} as typeof Request;

describe('at installation', () => {
	test('all is kept', async () => {
		const shelf = shelfOf(SITE);
		await install(shelf, KEPT);
		expect([...shelf.kept.keys()].sort()).toEqual(Object.keys(SITE).sort());
	});

	test('a file that a host hides and that nothing needs is left out', async () => {
		const { '/icons/icon-48.png': _, ...host } = SITE;
		await expect(install(shelfOf(host), KEPT)).resolves.toBeUndefined();
	});

	test.each([
		['a file that is needed is missing', { '/data/catalogue.json': undefined }],
		['one has to sign in first', { '/data/catalogue.json': '<p>Sign in</p>' }],
		['the page is of another version already', { '/': '<script src="start.two.js">' }],
	])('nothing is installed where %s', async (_, change) => {
		const host = { ...SITE, ...change } as Record<string, string>;
		await expect(install(shelfOf(host), KEPT)).rejects.toThrow(TypeError);
	});
});

test('what was seen or saved is carried over, unless the new version brings it along or there is no room', async () => {
	const at = (path: string) => new Request(`https://example.org${path}`);
	const before = [at('/about/'), at('/relief/2/1/1.webp'), at('/data/catalogue.json'), at('/')];
	const put: string[] = [];
	const to = (room: number) => ({
		match: async (request: RequestInfo | URL) =>
			(request as Request).url.endsWith('org/') ? new Response('newer') : undefined,
		put: async (request: RequestInfo | URL) => {
			if (put.length >= room) throw new DOMException('no room', 'QuotaExceededError');
			put.push(new URL((request as Request).url).pathname);
		},
	});
	const from = { keys: async () => before, match: async () => new Response('seen') };
	const isSeen = ({ url }: Request) => !url.includes('/data/');
	await carryOver(from, to(9), isSeen);
	expect(put.splice(0)).toEqual(['/about/', '/relief/2/1/1.webp']);
	await carryOver(from, to(1), isSeen);
	expect(put).toEqual(['/about/']);
});
