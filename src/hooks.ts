import type { Transport } from '@sveltejs/kit';
import { Unsent } from './lib/app/unsent';

/** What is unsent becomes a mark: pages without scripts never read the data file beside them. */
export const transport: Transport = {
	Unsent: {
		encode: (value) => value instanceof Unsent && 1,
		decode: () => new Unsent(null),
	},
};
