import { LoadError } from './loadError';

/** How long a part of the page's script may take, milliseconds. */
export const SCRIPT_MS = 60_000;

/**
 * Waits for a part of the page's script, and not without end.
 *
 * @param part what `import()` promises
 * @throws LoadError `script`
 */
export async function scriptPart<Module>(part: Promise<Module>): Promise<Module> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`nothing came for ${SCRIPT_MS / 1000} s`)), SCRIPT_MS);
	});
	try {
		return await Promise.race([part, late]);
	} catch (cause) {
		if (cause instanceof LoadError) throw cause;
		throw new LoadError('script', 'a script', 'A part of the page could not be fetched.', { cause });
	} finally {
		clearTimeout(timer);
	}
}
