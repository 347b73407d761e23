import type { Border } from '$lib/atlas/border';
import { LANGS, type Lang } from '$lib/atlas/vocabulary';

/** The language that a page's address names; English where it names none. */
export const langOf = (params: { lang?: string }): Lang => LANGS.find((lang) => lang === params.lang) ?? 'en';

/** Every language of the atlas as the address has it: English bears none. */
export const langParams = ({ languages }: Pick<Border, 'languages'>) =>
	languages.map((lang) => ({ lang: lang === 'en' ? undefined : lang }));

/** The same for each of some things: every page that there is of them. */
export const pageParams = (border: Pick<Border, 'languages'>, things: readonly { id: string }[]) =>
	things.flatMap(({ id }) => langParams(border).map((params) => ({ ...params, id })));
