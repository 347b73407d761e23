import type { PageMeta } from './lib/app/pageMeta';

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
