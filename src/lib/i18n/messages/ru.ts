import { ru as beside } from './beside/ru';
import { ru as first } from './first/ru';
import { ru as pages } from './pages/ru';

/** All the page's words in `ru`, by key. */
export const ru = { ...first, ...beside, ...pages };
