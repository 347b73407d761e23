import { decodeLink } from '../../src/lib/atlas/address/decode';
import { encodeLink } from '../../src/lib/atlas/address/encode';
import { linkContext, linkForm } from '../../src/lib/atlas/address/link';
import { catalogue } from '../bench/record';
import { readHistory } from '../readHistory';

const form = linkForm(catalogue.border);
const context = linkContext(catalogue, form, readHistory());

/**
 * What is wrong with an address: it names what is not there, or does not decode to itself.
 *
 * @param search its query, with the `?`
 * @returns nothing where it is right
 */
export function wrongWith(search: string): string | null {
	const { state, notices } = decodeLink(search, context);
	if (notices.length > 0) return `${search}: ${notices.map(({ key }) => key).join(', ')}`;
	const again = encodeLink(state, form);
	return again === search ? null : `${search} decodes to ${again}`;
}
