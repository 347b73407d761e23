import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const PROJECT_DIR = fileURLToPath(new URL('../../..', import.meta.url));

/** Git-ignored. Holds unpacked packages and the node modules that only the extraction needs. */
export const CACHE_DIR = path.join(PROJECT_DIR, '.cache/extract');

export const NATURAL_DIR = path.join(PROJECT_DIR, 'geodata/natural');
