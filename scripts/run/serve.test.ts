import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
	write('secret.txt', 'secret');
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
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
	const { port } = server.address() as AddressInfo;
	return new Promise((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
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
	expect(answer.headers['content-type']).toBe('text/html;charset=utf-8');
});

test('GeoJSON has its own type', async () => {
	expect((await get('/files/layer.geojson')).headers['content-type']).toBe('application/geo+json');
});

test.each([
	['/about', '/about/'],
	['/about?year=1858&from=?', '/about/?year=1858&from=?'],
	// Two slashes would lead to another host.
	['//about', '/about/'],
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
])('%s is not there', async (path) => expect((await get(path)).status).toBe(404));

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
