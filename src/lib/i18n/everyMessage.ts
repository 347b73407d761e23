import type { Lang } from '../atlas/vocabulary';
import { know } from './message';
import { en } from './messages/en';
import { ru } from './messages/ru';
import { zhHans } from './messages/zh-Hans';

const EVERY = { en, ru, 'zh-Hans': zhHans } satisfies Record<Lang, unknown>;

/** Lets every message be said in every language, as the server does that writes the pages: no browser loads this. */
export function knowEveryMessage(): void {
	for (const lang of Object.keys(EVERY) as Lang[]) know(lang, EVERY[lang]);
}
