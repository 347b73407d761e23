import type { Messages } from './message';

/** The page's words in simplified Chinese. */
export const zhHans: Partial<Messages> = {};
