import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The address of a site that is a folder here, or stands on the web. */
export const siteOf = (place: string): URL =>
	/^https?:\/\//.test(place) ? new URL(place) : pathToFileURL(`${place}/`);

/** A file of this disk as an answer; what is not there is answered by 404, as a host does. */
export async function fromDisk(url: string): Promise<Response> {
	try {
		return new Response(await readFile(fileURLToPath(url)));
	} catch {
		return new Response(null, { status: 404 });
	}
}
