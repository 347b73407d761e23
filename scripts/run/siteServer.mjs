import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.geojson': 'application/geo+json',
	'.csv': 'text/csv; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml',
	'.webmanifest': 'application/manifest+json',
	'.png': 'image/png',
	'.webp': 'image/webp',
	'.jpg': 'image/jpeg',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
};

/** Kinds of content that gzip makes smaller. */
const TEXT = /^text\/|json|svg|xml|javascript/;

/**
 * A server of a folder of files, as a plain static host serves them: no rewriting, `index.html` for folders.
 *
 * @param {string} folder
 */
export function siteServer(folder) {
	return createServer((request, response) => {
		/** @param {number} status @param {string} text @param {Record<string, string>} [headers] */
		const say = (status, text, headers = {}) => {
			response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
			response.end(`${text}\n`);
		};
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return say(405, 'Only GET and HEAD are served.', { allow: 'GET, HEAD' });

		const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
		let name;
		try {
			name = decodeURIComponent(path);
		} catch {
			return say(400, 'The address has a broken %-escape.');
		}
		let file = join(folder, name);
		if ((file !== folder && !file.startsWith(folder.replace(/[\\/]?$/, sep))) || name.includes('\0'))
			return say(404, 'There is no such page.');
		if (isFolder(file)) {
			if (!path.endsWith('/'))
				return say(308, 'Moved.', { location: `${path}/${query === undefined ? '' : `?${query}`}` });
			file = join(file, 'index.html');
		}
		if (!existsSync(file) || isFolder(file)) return say(404, 'There is no such page.');
		send(file, path, request, response);
	});
}

/**
 * @param {string} file
 * @param {string} path
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function send(file, path, request, response) {
	const { size, mtimeMs } = statSync(file);
	const type = TYPES[extname(file)] ?? 'application/octet-stream';
	const gzip = TEXT.test(type) && size > 1024 && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
	const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${gzip ? '-gz' : ''}"`;
	/** @type {Record<string, string | number>} */
	const headers = {
		'content-type': type,
		// Names under _app/immutable carry their content's hash; everything else is asked for again.
		'cache-control': path.includes('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache',
		etag,
		vary: 'accept-encoding',
		'x-content-type-options': 'nosniff',
	};
	if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
	if (gzip) headers['content-encoding'] = 'gzip';
	else headers['content-length'] = size;
	response.writeHead(200, headers);
	if (request.method === 'HEAD') return void response.end();
	const source = createReadStream(file);
	// A reader that leaves halfway is no fault of the server.
	if (gzip) pipeline(source, createGzip(), response, () => {});
	else pipeline(source, response, () => {});
}

/** @param {string} path */
function isFolder(path) {
	return existsSync(path) && statSync(path).isDirectory();
}
