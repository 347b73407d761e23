/** What is kept at installation. */
export interface Kept {
	/** The explorer's pages. */
	homes: readonly string[];
	/** Without one of these nothing opens: they come all, or the version is not installed. */
	needed: readonly string[];
	/** What may be missing: a host may hide a file, and without it the atlas still opens. */
	wished: readonly string[];
}

/** The part of a cache that is used. */
type Shelf = Pick<Cache, 'add' | 'addAll' | 'match'>;

/** Asked of the server anew: the browser's own cache may hold what it was before this version. */
const anew = (path: string): Request => new Request(path, { cache: 'no-cache' });

/**
 * Puts all that the explorer opens with on a shelf.
 *
 * @throws where something needed does not come, has no room, or is of another version: a site may be put in place while
 * it is fetched
 */
export async function install(shelf: Shelf, { homes, needed, wished }: Kept): Promise<void> {
	await shelf.addAll([...homes, ...needed].map(anew));
	const starts = needed.filter((path) => /\/entry\/start[^/]*\.js$/.test(path)).map(nameOf);
	for (const home of homes) {
		const page = await (await shelf.match(home))?.text();
		if (!starts.some((name) => page?.includes(name)))
			throw new TypeError(`${home} is not of the version that is installed`);
	}
	for (const path of needed)
		if ((await shelf.match(path))?.headers.get('content-type')?.startsWith('text/html'))
			throw new TypeError(`in place of ${path} came a page`);
	await Promise.allSettled(wished.map((path) => shelf.add(anew(path))));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Carries over what the reader has seen or saved, and the new version does not bring along. Never rejects. */
export async function carryOver(
	from: Pick<Cache, 'keys' | 'match'>,
	to: Pick<Cache, 'match' | 'put'>,
	isSeen: (request: Request) => boolean,
): Promise<void> {
	try {
		for (const request of await from.keys()) {
			if (!isSeen(request) || (await to.match(request))) continue;
			const kept = await from.match(request);
			if (kept) await to.put(request, kept);
		}
	} catch {
		// There is no room for more.
	}
}
