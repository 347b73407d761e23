import type { Names } from '../atlas/model';
import type { Lang } from '../atlas/vocabulary';

/** What the name of a signed text ends with, before what is said of it in brackets. */
const TEXT = /^([^《》：；]*(?:约|协定|议定书|章程|约记|宣言|声明|商定书))(?=$|（)/u;

/**
 * A name of the record as it stands within a sentence or a list: among ideographs the title of a text has marks of its
 * own, `《瑷珲条约》`, which what is no text (an occupation, a rising) has not.
 */
export function titleInText(names: Names, lang: Lang): string {
	return lang === 'zh-Hans' ? names[lang].replace(TEXT, '《$1》') : names[lang];
}
