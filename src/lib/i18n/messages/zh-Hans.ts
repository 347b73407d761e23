import { zhHans as beside } from './beside/zh-Hans';
import { zhHans as first } from './first/zh-Hans';
import { zhHans as pages } from './pages/zh-Hans';

/** All the page's words in `zh-Hans`, by key. */
export const zhHans = { ...first, ...beside, ...pages };
