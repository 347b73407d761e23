/** Before every file of unit tests: all messages are here, as they are on the server. */
import { knowEveryMessage } from '../src/lib/i18n/everyMessage';

knowEveryMessage();
