import type { Lang } from '$lib/atlas/vocabulary';
import { loadMessages } from '$lib/i18n/message';

/**
 * What the page is besides the map and the year, with its messages in the language. Fetched through this module of its
 * own, because SvelteKit links the styles of everything that a page itself imports later, and the first picture would wait
 * for them.
 */
export async function loadBeside(lang: Lang) {
	const [{ besideParts }] = await Promise.all([import('./besideParts'), loadMessages(lang, 'beside')]);
	return besideParts;
}

/** What came of it. */
export type Beside = Awaited<ReturnType<typeof loadBeside>>;
