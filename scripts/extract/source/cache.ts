import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const PROJECT_DIR = fileURLToPath(new URL('../../..', import.meta.url));

/** Git-ignored. Holds Debian's packages, unpacked. */
export const CACHE_DIR = path.join(PROJECT_DIR, '.cache/extract');

/** Git-ignored. What scripts/extract/package.json names. */
export const MODULES_DIR = path.join(PROJECT_DIR, 'scripts/extract/node_modules');

export const NATURAL_DIR = path.join(PROJECT_DIR, 'geodata/natural');
