/** A list of at least two addresses behind the site's base, as the service worker's script has them. */
const LIST = /\[((?:[\w$]+\+`[^`]*`,)+[\w$]+\+`[^`]*`)\]/g;

/**
 * Sorts the addresses in a service worker's script. SvelteKit writes pages in the order in which they were done, which is
 * another one each time: two builds of one state would be two workers, and every reader's browser would install the second.
 *
 * @param {string} script
 * @returns {string}
 * @throws {Error} where the script has no such list: SvelteKit writes them otherwise by now
 */
export function sortPaths(script) {
	let lists = 0;
	const sorted = script.replace(LIST, (_, /** @type {string} */ list) => {
		lists++;
		return `[${list
			.split(/,(?=[\w$]+\+`)/)
			.sort()
			.join(',')}]`;
	});
	if (lists === 0)
		throw new Error(
			'the service worker’s script names no list of addresses that could be sorted: mend scripts/site/sortPaths.mjs',
		);
	return sorted;
}
