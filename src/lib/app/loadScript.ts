import { LoadError } from '$lib/data/loadError';

/**
 * Waits for a part of the page's script that is fetched when it is needed.
 *
 * @param part what `import()` promises
 * @throws LoadError with what to tell the reader
 */
export async function loadScript<Module>(part: Promise<Module>): Promise<Module> {
	try {
		return await part;
	} catch (cause) {
		throw new LoadError('network', 'a script', 'A part of the page could not be fetched.', { cause });
	}
}
