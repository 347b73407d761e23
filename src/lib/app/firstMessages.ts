import { browser } from '$app/environment';
import { langOf } from '$lib/atlas/address/decode';
import type { Lang } from '$lib/atlas/vocabulary';
import { loadMessages } from '$lib/i18n/message';

/**
 * The language that a page of the explorer opens in, once its messages are here: that of the query, which nobody knows
 * before a browser reads it, else the page's own. The server has every language.
 *
 * @param languages of the atlas
 */
export async function firstMessages(languages: readonly Lang[], pageLang: Lang): Promise<Lang> {
	if (!browser) return pageLang;
	const lang = langOf(location.search, languages, pageLang);
	await loadMessages(lang);
	return lang;
}
