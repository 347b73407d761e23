import type { Transport } from '@sveltejs/kit';
import { ServerOnly } from './lib/app/serverOnly';

/** What is unsent becomes a mark: pages without scripts never read the data file beside them. */
export const transport: Transport = {
	ServerOnly: {
		encode: (value) => value instanceof ServerOnly && 1,
		decode: () => new ServerOnly(null),
	},
};
