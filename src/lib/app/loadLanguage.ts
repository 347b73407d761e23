import type { Texts } from '$lib/atlas/texts';
import type { Lang } from '$lib/atlas/vocabulary';
import { loadTexts } from '$lib/data/load';
import { loadMessages } from '$lib/i18n/message';
import { loadScript } from './loadScript';

/**
 * Fetches all that the page is in a language: its own messages, and the record's texts.
 *
 * @param base the site's base path, without a slash at its end
 * @param version of the record that the page has
 * @throws LoadError with what to tell the reader
 */
export async function loadLanguage(base: string, lang: Lang, version: string): Promise<Texts> {
	const messages = [loadMessages(lang), loadMessages(lang, 'beside')];
	const [texts] = await Promise.all([loadTexts(base, lang, version), loadScript(Promise.all(messages))]);
	return texts;
}
