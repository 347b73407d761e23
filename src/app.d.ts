import type { PageMeta } from './lib/server/meta';

// The types SvelteKit reads from the global `App` namespace.
declare global {
	namespace App {
		interface Error {
			message: string;
		}
		interface PageData {
			/** Pages that are to be found and unfolded have it. */
			meta?: PageMeta;
		}
	}
}

export {};
