import type { Messages } from './message';

/** The page's words in Russian. */
export const ru: Partial<Messages> = {};
