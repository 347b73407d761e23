import type { Catalogue } from '$lib/atlas/model';
import { LANGS, type Lang } from '$lib/atlas/vocabulary';
import { FILE_WORDS } from '$lib/i18n/dataWords';
import { inWords, message } from '$lib/i18n/message';
import type { PublishedFile } from './publishedFile';

/** What a file holds, in a few words. */
export function kindInWords(
	{ kind, of }: PublishedFile,
	{ instruments }: Pick<Catalogue, 'instruments'>,
	lang: Lang,
): string {
	const name = instruments.find(({ id }) => id === of)?.names[lang] ?? '';
	const tag = LANGS.find((one) => one === of);
	const language = tag ? message(`lang.${tag}`, undefined, lang) : '';
	return inWords(FILE_WORDS[kind][lang], { name, lang: language }, lang);
}
