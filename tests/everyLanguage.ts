/** Before every file of unit tests: all messages are here, as they are on the server. */
import { LANGS } from '../src/lib/atlas/vocabulary';
import { loadMessages } from '../src/lib/i18n/message';

await Promise.all(LANGS.map(loadMessages));
