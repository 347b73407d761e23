import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { fail } from './prepare.mjs';

/**
 * A server of a folder of files, as a plain static host serves them: no rewriting, `index.html` for folders.
 *
 * @param {string} folder an absolute path
 */
export function siteServer(folder) {
	const files = sirv(folder, {
		// Read anew each time: the site may be built again while it is served.
		dev: true,
		etag: true,
		extensions: [],
		setHeaders(response, path) {
			// Names under _app/immutable carry their content's hash; everything else is asked for again.
			if (path.includes('/_app/immutable/'))
				response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
		},
	});
	return createServer((request, response) => {
		const [, path = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
		if (path.endsWith('/')) request.url = `${path}index.html`;
		files(request, response, () => {
			if (isFolder(folder, path))
				response.writeHead(308, { location: `${path.replace(/^\/+/, '/')}/${query}` }).end();
			else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.\n');
		});
	});
}

/**
 * Whether a path without a slash at its end is that of a folder with a page.
 *
 * @param {string} folder
 * @param {string} path
 */
function isFolder(folder, path) {
	try {
		const page = join(folder, decodeURI(path), 'index.html');
		return !path.endsWith('/') && page.startsWith(folder + sep) && existsSync(page);
	} catch {
		// A broken escape.
		return false;
	}
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
