import { fileURLToPath } from 'node:url';

/** The folder of the record of the tests, for those that compile it. */
export const FOLDER = fileURLToPath(new URL('./record', import.meta.url));
