import type { ParamMatcher } from '@sveltejs/kit';
import { LANGS } from '$lib/atlas/vocabulary';

/** The languages that an address names; English pages bear no language in theirs. */
export const match: ParamMatcher = (param) => param !== 'en' && LANGS.some((lang) => lang === param);
