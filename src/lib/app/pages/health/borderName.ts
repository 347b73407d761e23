import type { Lang } from '$lib/atlas/vocabulary';
import { message } from '$lib/i18n/message';

/** A border by the two-letter codes of its states, `xx-yy` or `xx-yy-part`, in words; any other id as it is. */
export function borderName(id: string, lang: Lang): string {
	const [, one, two] = /^([a-z]{2})-([a-z]{2})(?:-|$)/.exec(id) ?? [];
	if (!one || !two) return id;
	const names = new Intl.DisplayNames(lang, { type: 'region' });
	const nameOf = (code: string) => names.of(code.toUpperCase()) ?? code;
	return message('range.named', { from: nameOf(one), to: nameOf(two) }, lang);
}
