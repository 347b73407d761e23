import type { PageMeta } from './lib/app/pageMeta';

// The types SvelteKit reads from the global `App` namespace.
declare global {
	/** Where readers report errors, and the folder of the record: vite.config.ts puts them in. */
	const __REPORT_ADDRESS__: string;
	const __RECORD_FOLDER__: string;

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
