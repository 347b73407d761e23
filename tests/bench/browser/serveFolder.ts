import { createServer, type RequestListener, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { siteServer } from '../../../scripts/run/serve.mjs';
import { headersOf } from '../../../scripts/site/headers.mjs';

/** A folder that is served. */
export interface Served {
	/** Its address, without a slash at the end. */
	url: string;
	close(): void;
}

/** What hosts send compressed. */
const TEXTS: Record<string, string> = {
	html: 'text/html',
	css: 'text/css',
	js: 'text/javascript',
	mjs: 'text/javascript',
	json: 'application/json',
	svg: 'image/svg+xml',
	webmanifest: 'application/manifest+json',
};

/**
 * Serves a folder of files on a free port, as `npm start` serves the site.
 *
 * @param folder an absolute path
 * @param gzip whether texts are sent compressed, as a host on the net would send them
 */
export async function serveFolder(folder: string, gzip = false): Promise<Served> {
	const plain = siteServer(folder);
	const server = gzip ? compressing(folder, plain) : plain;
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		close() {
			server.closeAllConnections();
			server.close();
		},
	};
}

function compressing(folder: string, plain: Server): Server {
	const kept = new Map<string, Buffer>();
	const answer: RequestListener = (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		const type = TEXTS[file.split('.').at(-1) ?? ''];
		if (!type || !existsSync(file) || !statSync(file).isFile()) {
			plain.emit('request', request, response);
			return;
		}
		const body = kept.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
		kept.set(file, body);
		const headers = { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip' };
		response.writeHead(200, { ...headersOf(pathname), ...headers, 'content-length': body.length }).end(body);
	};
	return createServer(answer);
}
