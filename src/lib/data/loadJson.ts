import { fetchWhole, type Fetch } from './fetchWhole';
import { LoadError } from './loadError';

export interface JsonFile {
	/** Relative to the site. */
	file: string;
	/** The version of the record that it must be of; without it any will do. */
	version?: string;
	/** What is wrong with a value. */
	faultOf: (value: unknown) => string | undefined;
}

/**
 * Fetches a file of the record. What is of another version than the page is never handed out: parcels, lines and texts
 * are told apart by their places in the files, which another version may have moved.
 *
 * @throws LoadError with what to tell the reader
 */
export async function loadJson<Shape>(
	base: string,
	{ file, version, faultOf }: JsonFile,
	fetch?: Fetch,
): Promise<Shape> {
	const { ok, status, text } = await fetchWhole(base, file, fetch);
	if (!ok) throw new LoadError('status', file, `The server answered ${status} for ${file}.`);
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw new LoadError('format', file, `${file} broke off or is not JSON.`, { cause });
	}
	const said = (value as { version?: unknown } | null)?.version;
	const other = version !== undefined && said !== version;
	const fault = other && typeof said === 'string' ? undefined : faultOf(value);
	if (fault !== undefined) throw new LoadError('format', file, `${file} did not arrive whole: ${fault}.`);
	if (other)
		throw new LoadError(
			'version',
			file,
			`The record is of version ${version}, ${file} of ${said ?? 'an older'}.`,
		);
	return value as Shape;
}
