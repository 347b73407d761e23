import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish } from '../site/publish.mjs';
import { siteServer } from './serve.mjs';

const top = mkdtempSync(join(tmpdir(), 'site-'));
let server: Server;

function write(file: string, text: string): void {
	mkdirSync(dirname(join(top, file)), { recursive: true });
	writeFileSync(join(top, file), text);
}

beforeAll(async () => {
	write('build/index.html', 'home');
	write('build/about/index.html', 'about');
	write('build/files/layer.geojson', '{}');
	write('build/_app/immutable/x.js', '');
	write('build/embed/index.html', 'embed');
	write('build/data/snapshots.topojson', '{}');
	write('build/404.html', 'the way on');
	write('secret.txt', 'secret');
	write('elsewhere/index.html', 'secret');
	symlinkSync(join(top, 'elsewhere'), join(top, 'build/linked'));
	symlinkSync(join(top, 'secret.txt'), join(top, 'build/linked.txt'));
	write('build-secret/index.html', 'secret');
	server = siteServer(join(top, 'build'));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
	server.close();
	rmSync(top, { recursive: true });
});

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

/** Plain HTTP: `fetch` would tidy the path before sending it. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	const { port } = server.address() as AddressInfo;
	return new Promise((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
			let body = '';
			response.on('data', (part) => (body += part));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
			);
		});
		asked.on('error', reject);
		asked.end();
	});
}

test.each([
	['/', 'home'],
	['/?year=%E0%A4%A&treaty=x', 'home'],
	['/about/', 'about'],
	['/about/?year=1858', 'about'],
	['/about/index.html', 'about'],
])('%s is the page “%s”', async (path, body) => {
	const answer = await get(path);
	expect([answer.status, answer.body]).toEqual([200, body]);
	expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
});

test('GeoJSON has its own type', async () => {
	expect((await get('/files/layer.geojson')).headers['content-type']).toBe('application/geo+json');
});

test.each([
	['/about', '/about/'],
	['/about?year=1858&from=?', '/about/?year=1858&from=?'],
	// Two slashes would lead to another host.
	['//about', '/about/'],
	['//evil.example/..%2fabout', '/about/'],
	['//evil.example/../about', '/about/'],
	['/%2f%2fevil.example/..%2fabout', '/about/'],
	['/\\evil.example/..%2fabout', '/about/'],
	['/%5cevil.example/..%2fabout', '/about/'],
])('%s is sent to %s', async (path, location) => {
	expect(await get(path)).toMatchObject({ status: 308, headers: { location } });
});

test.each([
	'/../secret.txt',
	'/..%2fsecret.txt',
	'/%2e%2e/secret.txt',
	'/../build-secret',
	'/../build-secret/',
	'/%2e%2e/build-secret',
	'/nothing',
	'/nothing/',
	'/files',
	'/files/',
	'/about/index',
	'/%00',
	'/%E0%A4%A',
	'/files/layer.geojson/',
	'/\\evil.example/',
	// By a link.
	'/linked',
	'/linked/',
	'/linked/index.html',
	'/linked.txt',
])('%s is not there, and a page leads on', async (path) => {
	expect(await get(path)).toMatchObject({
		status: 404,
		body: 'the way on',
		headers: { 'content-type': 'text/html; charset=utf-8' },
	});
});

test('types that servers seldom know are told', async () => {
	expect((await get('/data/snapshots.topojson')).headers['content-type']).toBe('application/json');
});

test('a part of a file can be asked for', async () => {
	expect(await get('/about/', { range: 'bytes=1-3' })).toMatchObject({
		status: 206,
		body: 'bou',
		headers: { 'content-range': 'bytes 1-3/5' },
	});
	expect(await get('/about/', { range: 'bytes=9-' })).toMatchObject({
		status: 416,
		headers: { 'content-range': 'bytes */5' },
	});
});

test('whoever takes nothing packed is sent nothing packed', async () => {
	const { headers, body } = await get('/about/', { 'accept-encoding': 'gzip;q=0, br;q=0' });
	expect([headers['content-encoding'], body]).toEqual([undefined, 'about']);
});

test('nothing but reading is answered', async () => {
	expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
	expect(await get('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test.each(['/', '/about/', '/about', '/nothing', '/%00', '/data/snapshots.topojson', '/_app/immutable/x.js'])(
	'%s says how it may be used, whatever comes of it',
	async (path) => {
		for (const method of ['GET', 'HEAD', 'POST'])
			expect((await get(path, {}, method)).headers).toMatchObject({
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'strict-origin-when-cross-origin',
				'permissions-policy': expect.stringContaining('geolocation=()'),
				'content-security-policy': "frame-ancestors 'self'",
			});
	},
);

test('the embedded map alone may be framed by anyone, and data fetched from anywhere', async () => {
	expect((await get('/embed/?year=1858')).headers).not.toHaveProperty('content-security-policy');
	expect((await get('/data/snapshots.topojson')).headers).toMatchObject({
		'access-control-allow-origin': '*',
	});
	expect((await get('/about/')).headers).not.toHaveProperty('access-control-allow-origin');
});
test('what has not changed is not sent again', async () => {
	const { headers } = await get('/');
	expect(await get('/', { 'if-none-match': headers.etag ?? '' })).toMatchObject({ status: 304, body: '' });
});

test('only what carries its content’s hash in its name is kept unasked', async () => {
	const kept = async (path: string) => (await get(path)).headers['cache-control'];
	expect(await kept('/_app/immutable/x.js')).toBe('public, max-age=31536000, immutable');
	expect(await kept('/about/')).toBe('no-cache');
});

test('a file that came later is there', async () => {
	expect((await get('/late.txt')).status).toBe(404);
	write('build/late.txt', 'late');
	expect((await get('/late.txt')).body).toBe('late');
});

test('while one build takes another’s place, nothing is missing', async () => {
	const here = join(top, 'renewed');
	write('renewed/about/index.html', 'about');
	const renewed = siteServer(here);
	await new Promise<void>((resolve) => renewed.listen(0, '127.0.0.1', resolve));
	const { port } = renewed.address() as AddressInfo;
	let done = false;
	const told = new Set<number>();
	const ask = async (): Promise<void> => {
		while (!done) told.add((await fetch(`http://127.0.0.1:${port}/about/`)).status);
	};
	const asking = Promise.all([ask(), ask(), ask()]);
	for (let i = 0; i < 200; i++) {
		write(`next/about/index.html`, `about ${i}`);
		publish(join(top, 'next'), here, join(top, 'before'));
		await new Promise(setImmediate);
	}
	done = true;
	await asking;
	renewed.close();
	expect([...told]).toEqual([200]);
});

test('a file that goes while it is asked for is missing, and the server lives on', async () => {
	for (let i = 0; i < 50; i++) {
		write('build/brief.txt', 'brief');
		const asked = get('/brief.txt');
		rmSync(join(top, 'build/brief.txt'));
		expect([200, 404]).toContain((await asked).status);
	}
	expect((await get('/about/')).status).toBe(200);
});
