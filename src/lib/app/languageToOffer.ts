import { nearestLang } from '$lib/atlas/address/language';
import type { Lang } from '$lib/atlas/vocabulary';

/** The first of the browser's languages that the atlas has, unless that is the one it opens in anyway. */
export function languageToOffer(wanted: readonly string[], languages: readonly Lang[]): Lang | null {
	for (const tag of wanted) {
		const near = nearestLang(tag, languages);
		if (near) return near.lang === languages[0] ? null : near.lang;
	}
	return null;
}
