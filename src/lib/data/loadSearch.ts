import type { SearchNames } from '../atlas/model';
import type { Fetch } from './fetchWhole';
import { loadJson } from './loadJson';
import { faultOfSearch } from './shape';

/**
 * Fetches what the search knows beside the record.
 *
 * @param version of the record that the page has
 * @throws LoadError with what to tell the reader
 */
export const loadSearch = (base: string, version: string, fetch?: Fetch): Promise<SearchNames> =>
	loadJson<SearchNames>(base, { file: 'data/search.json', version, faultOf: faultOfSearch }, fetch);
