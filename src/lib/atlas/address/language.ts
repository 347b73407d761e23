import { LANGS, type Lang } from '../vocabulary';

/** A language that was asked for by a tag, and the nearest that there is. */
export interface NearestLang {
	lang: Lang;
	/** Whether it is the same language in the same script, so that nothing needs to be said. */
	same: boolean;
}

/**
 * The language nearest to a tag of BCP 47, whatever its case, region or older form: `zh`, `zh-CN` and `cmn` are
 * `zh-Hans`, `ru_RU` is `ru`. Another script of the same language is near, another language is not.
 *
 * @returns `null` where there is none, or the text is no tag
 */
export function nearestLang(tag: string, languages: readonly Lang[]): NearestLang | null {
	const asked = likely(tag);
	if (!asked) return null;
	const near = languages.filter((lang) => OURS[lang]?.language === asked.language);
	const same = near.find((lang) => OURS[lang]?.script === asked.script);
	const lang = same ?? near[0];
	return lang === undefined ? null : { lang, same: same !== undefined };
}

/** A tag with the script that is likely where it names none; `zh_CN.UTF-8` is how systems write it. */
function likely(tag: string): Intl.Locale | null {
	try {
		return new Intl.Locale(tag.replace(/[.@].*$/, '').replaceAll('_', '-')).maximize();
	} catch {
		return null;
	}
}

const OURS = Object.fromEntries(LANGS.map((lang) => [lang, likely(lang)])) as Record<
	Lang,
	Intl.Locale | null
>;
