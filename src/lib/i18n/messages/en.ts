import { en as beside } from './beside/en';
import { en as first } from './first/en';
import { en as pages } from './pages/en';

/**
 * All the page's words in English, by key: what reads every text at once (the server, the tests) has them here. A browser
 * fetches the parts, each when it is needed (`message.ts`).
 */
export const en = { ...first, ...beside, ...pages };
