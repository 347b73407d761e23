import type { Texts } from '$lib/atlas/texts';
import type { Lang } from '$lib/atlas/vocabulary';
import { loadTexts } from '$lib/data/load';
import { LoadError } from '$lib/data/loadError';
import { loadMessages } from '$lib/i18n/message';

/**
 * Fetches all that the page is in a language: its own messages, and the record's texts.
 *
 * @param base the site's base path, without a slash at its end
 * @throws LoadError with what to tell the reader
 */
export async function loadLanguage(base: string, lang: Lang): Promise<Texts> {
	const messages = loadMessages(lang).catch((cause: unknown) => {
		throw new LoadError('network', `messages in ${lang}`, 'The page’s words could not be fetched.', {
			cause,
		});
	});
	const [texts] = await Promise.all([loadTexts(base, lang), messages]);
	return texts;
}
