import type { Changes } from '../atlas/changes';
import type { Fetch } from './fetchWhole';
import { loadJson } from './loadJson';

/**
 * Fetches the changelog of the data; only a link that was made with another version asks for it.
 *
 * @param version of the record that the page has
 * @throws LoadError with what to tell the reader
 */
export const loadChanges = (base: string, version: string, fetch?: Fetch): Promise<Changes> =>
	loadJson<Changes>(base, { file: 'data/changes.json', version, faultOf: faultOfChanges }, fetch);

const faultOfChanges = (value: unknown): string | undefined =>
	Array.isArray((value as Partial<Changes> | null)?.releases) ? undefined : 'it is no list of releases';
