import { fileURLToPath } from 'node:url';

/** The repository's top folder, with a slash at its end. The commands of this folder work from anywhere. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
