import { LoadError } from '$lib/data/loadError';
import { scriptPart } from '$lib/data/scriptPart';
import { isOutdated } from './outdated';

/**
 * Waits for a part of the page's script that is fetched when it is needed.
 *
 * @param part what `import()` promises
 * @param outdated whether a newer version of the site is out
 * @throws LoadError with what to tell the reader: `version` where a newer one is out
 */
export async function loadScript<Module>(part: Promise<Module>, outdated = isOutdated): Promise<Module> {
	try {
		return await scriptPart(part);
	} catch (error) {
		throw await orNewer(error as LoadError, outdated);
	}
}

/**
 * Why a part of the script did not come. Its name carries its content's hash: where a newer version of the site took its
 * place it is gone, and trying again cannot help.
 */
export async function orNewer(error: LoadError, outdated = isOutdated): Promise<LoadError> {
	if (error.kind !== 'script' || !(await outdated())) return error;
	return new LoadError('version', error.file, 'A newer version of the site is out.', { cause: error });
}
