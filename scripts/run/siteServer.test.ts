import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from './siteServer.mjs';

const top = mkdtempSync(join(tmpdir(), 'site-'));
const folder = join(top, 'build');
let server: Server;

beforeAll(async () => {
	mkdirSync(join(folder, 'about'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), '<h1>home</h1>');
	writeFileSync(join(folder, 'about/index.html'), '<h1>about</h1>');
	writeFileSync(
		join(folder, 'layer.geojson'),
		`{"type":"FeatureCollection","features":[]}${' '.repeat(2000)}`,
	);
	writeFileSync(join(top, 'secret.txt'), 'secret');
	mkdirSync(join(top, 'build-secret'));
	writeFileSync(join(top, 'build-secret/secret.txt'), 'secret');
	server = siteServer(folder);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
	server.close();
	rmSync(top, { recursive: true });
});

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Plain HTTP: `fetch` would tidy the path before sending it. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	const { port } = server.address() as AddressInfo;
	return new Promise((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
			);
		});
		asked.on('error', reject);
		asked.end();
	});
}

test('a page, with whatever query', async () => {
	const { status, headers, body } = await get('/?year=%E0%A4%A&treaty=x');
	expect(status).toBe(200);
	expect(headers['content-type']).toBe('text/html; charset=utf-8');
	expect(body.toString()).toBe('<h1>home</h1>');
});

test('GeoJSON has its own type, and is packed for who can unpack it', async () => {
	const plain = await get('/layer.geojson');
	expect(plain.headers['content-type']).toBe('application/geo+json');
	const packed = await get('/layer.geojson', { 'accept-encoding': 'gzip' });
	expect(packed.headers['content-encoding']).toBe('gzip');
	expect(gunzipSync(packed.body)).toEqual(plain.body);
	expect(packed.body.length).toBeLessThan(plain.body.length);
});

test('a folder without its slash is sent to it with its query', async () => {
	const { status, headers } = await get('/about?year=1858');
	expect([status, headers.location]).toEqual([308, '/about/?year=1858']);
	expect((await get('/about/')).body.toString()).toBe('<h1>about</h1>');
});

test.each([
	'/../secret.txt',
	'/..%2fsecret.txt',
	'/../build-secret/secret.txt',
	'/nothing',
	'/%00',
	'/layer.geojson/',
])('%s is not there', async (path) => expect((await get(path)).status).toBe(404));

test('a broken escape in the path is refused without harm', async () => {
	expect((await get('/%E0%A4%A')).status).toBe(400);
	expect((await get('/')).status).toBe(200);
});

test('what has not changed is not sent again', async () => {
	const { headers } = await get('/');
	const again = await get('/', { 'if-none-match': headers.etag ?? '' });
	expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('only GET and HEAD are served', async () => {
	expect((await get('/', {}, 'POST')).status).toBe(405);
	const head = await get('/', {}, 'HEAD');
	expect([head.status, head.body.length]).toEqual([200, 0]);
});
