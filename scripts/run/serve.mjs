import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { Failure, run } from './failure.mjs';
import { root } from './root.mjs';
import { siteServer } from './siteServer.mjs';

export const DEFAULT_PORT = 4173;

/**
 * Serves the built site on this machine, on both of its own addresses: browsers differ in which of the two
 * `localhost` means.
 *
 * @param {number} port
 * @returns {Promise<string>} its address
 * @throws {Failure} when the port is taken
 */
export async function serve(port) {
	const folder = resolve(root, 'build');
	if (!existsSync(join(folder, 'index.html')))
		throw new Failure('There is no built site yet: run npm run build.');
	await listen(folder, port, '127.0.0.1');
	// A machine without IPv6 is served on the other address alone.
	await listen(folder, port, '::1').catch((error) => {
		if (error instanceof Failure) throw error;
	});
	return `http://localhost:${port}`;
}

/**
 * @param {string | undefined} text
 * @returns {number}
 */
export function readPort(text) {
	if (text === undefined) return DEFAULT_PORT;
	const port = Number(text);
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		throw new Failure(`--port takes a number from 1 to 65535, not "${text}".`);
	return port;
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listen(folder, port, host) {
	return new Promise((resolve, reject) => {
		const server = siteServer(folder);
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			const taken = `Port ${port} is taken. Stop what uses it, or choose another: npm start -- --port ${port + 1}`;
			const barred = `Port ${port} may not be used by this user. Choose one above 1023: npm start -- --port 4173`;
			if (error.code === 'EADDRINUSE') reject(new Failure(taken));
			else if (error.code === 'EACCES') reject(new Failure(barred));
			else reject(error);
		});
		server.listen(port, host, () => resolve());
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	await run(async () => {
		const { values } = parseArgs({ options: { port: { type: 'string' } } });
		console.log(await serve(readPort(values.port)));
	});
