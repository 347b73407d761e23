import { LoadError } from '$lib/data/loadError';
import { isOutdated } from './outdated';

/** How long a part of the script may take, milliseconds: the largest is waited for nowhere. */
const SCRIPT_MS = 60_000;

/**
 * Waits for a part of the page's script that is fetched when it is needed. Its name carries its content's hash: where a
 * newer version of the site took its place it is gone, and trying again cannot help.
 *
 * @param part what `import()` promises
 * @param outdated whether a newer version of the site is out
 * @throws LoadError with what to tell the reader: `version` where a newer one is out
 */
export async function loadScript<Module>(part: Promise<Module>, outdated = isOutdated): Promise<Module> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`nothing came for ${SCRIPT_MS / 1000} s`)), SCRIPT_MS);
	});
	try {
		return await Promise.race([part, late]);
	} catch (cause) {
		throw await scriptFailure(cause, outdated);
	} finally {
		clearTimeout(timer);
	}
}

/** Why a part of the script did not come. */
export async function scriptFailure(cause: unknown, outdated = isOutdated): Promise<LoadError> {
	const kind = (await outdated()) ? 'version' : 'script';
	return new LoadError(kind, 'a script', 'A part of the page could not be fetched.', { cause });
}
