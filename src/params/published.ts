import type { ParamMatcher } from '@sveltejs/kit';

/** A file has an ending; `/data/` alone is a page. */
export const match: ParamMatcher = (param) => /\.\w+$/.test(param);
