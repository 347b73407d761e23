import { createReadStream, existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, posix, resolve, sep } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import send from 'send';
import { headersOf } from '../site/headers.mjs';
import { fail } from './prepare.mjs';

/** A new build takes the place of the old one in two steps: how often it is looked for between them, and how long, ms. */
const [LOOK_MS, PATIENCE_MS] = [10, 1000];

/** Types that the server's own list lacks. */
const TYPES = { '.topojson': 'application/json', '.d.ts': 'text/plain; charset=utf-8' };

/**
 * A server of a folder of files, as a plain static host serves them: no rewriting, `index.html` for folders. Files are
 * read anew each time: the site may be built again while it is served.
 *
 * @param {string} folder an absolute path
 */
export function siteServer(folder) {
	return createServer((request, response) => {
		const [, asked = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
		const path = pathOf(asked);
		for (const [name, value] of Object.entries(headersOf(path ?? '/'))) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain' });
			response.end('This can only be read.\n');
		} else if (path === undefined) answerMissing(folder, response);
		else void answer(folder, path, query, request, response);
	});
}

/**
 * A path in one form, beginning with a single slash: two would lead to another host. None where it cannot be read, or
 * would mean something else to a browser or a file system.
 *
 * @param {string} asked
 */
function pathOf(asked) {
	try {
		const path = posix.normalize(`/${decodeURIComponent(asked)}`).replace(/^\/+/, '/');
		return /[\\\0]/.test(path) ? undefined : path;
	} catch {
		return undefined;
	}
}

/**
 * @param {string} folder
 * @param {string} path as `pathOf` gives it
 * @param {string} query with its `?`
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {boolean} again it was not there at first: one build may just have been taking another's place
 */
async function answer(folder, path, query, request, response, again = false) {
	const file = path.endsWith('/') ? `${path}index.html` : path;
	const missing = async () => {
		if (again) return answerMissing(folder, response);
		await rest(LOOK_MS);
		await whenThere(folder);
		await answer(folder, path, query, request, response, true);
	};
	if (leadsOut(folder, file)) return missing();
	if (existsSync(join(folder, file, 'index.html'))) {
		response.writeHead(308, { location: `${encodeURI(path)}/${query}` }).end();
		return;
	}
	send(request, encodeURIComponent(file), { root: folder, index: false, cacheControl: false })
		.on('headers', (_, found) => {
			const type = Object.entries(TYPES).find(([ending]) => found.endsWith(ending))?.[1];
			if (type) response.setHeader('Content-Type', type);
		})
		.on('directory', () => answerMissing(folder, response))
		.on('error', (/** @type {{ status?: number, headers?: Record<string, string> }} */ error) => {
			if (response.headersSent) response.destroy();
			else if (error.status === 404) void missing();
			else response.writeHead(error.status ?? 500, { ...error.headers, 'content-length': 0 }).end();
		})
		.pipe(response);
}

/** Waits a little for the folder: while one build takes another's place, there is none. @param {string} folder */
async function whenThere(folder) {
	for (let waited = 0; !existsSync(folder) && waited < PATIENCE_MS; waited += LOOK_MS) await rest(LOOK_MS);
}

/**
 * Whether a file lies elsewhere by a link in its path, or is not there at all.
 *
 * @param {string} folder
 * @param {string} file
 */
function leadsOut(folder, file) {
	try {
		return !realpathSync(join(folder, file)).startsWith(realpathSync(folder) + sep);
	} catch {
		return true;
	}
}

/**
 * The page that leads on, where the site has one.
 *
 * @param {string} folder
 * @param {import('node:http').ServerResponse} response
 */
function answerMissing(folder, response) {
	// Of a file that was there a moment ago.
	for (const name of ['content-length', 'content-type', 'etag', 'last-modified', 'accept-ranges'])
		response.removeHeader(name);
	const page = createReadStream(join(folder, '404.html'));
	page.once('open', () => {
		response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
		page.pipe(response);
	});
	page.once('error', () => {
		if (!response.headersSent) response.writeHead(404, { 'content-type': 'text/plain' });
		response.end('There is no such page.\n');
	});
}

/**
 * Serves the built site on this machine, on both of its own addresses: browsers differ in which of the two
 * `localhost` means.
 *
 * @param {number} port
 * @returns {Promise<string>} its address
 */
export async function serve(port) {
	const folder = resolve('build');
	if (!existsSync(join(folder, 'index.html'))) fail('There is no built site yet: run npm run build.');
	for (const host of ['127.0.0.1', '::1']) await listen(folder, port, host);
	return `http://localhost:${port}`;
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listen(folder, port, host) {
	return new Promise((done, reject) => {
		const server = siteServer(folder);
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			const choose = `choose another above 1023: npm start -- --port ${port === 8080 ? 8081 : 8080}`;
			if (error.code === 'EADDRINUSE') fail(`Port ${port} is taken. Stop what uses it, or ${choose}`);
			if (error.code === 'EACCES') fail(`Port ${port} may not be used by this user: ${choose}`);
			// A machine without IPv6 is served on the other address alone.
			if (host === '::1') done();
			else reject(error);
		});
		server.listen(port, host, done);
	});
}
