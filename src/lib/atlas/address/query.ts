/** One `name=value` of a query, decoded. */
export interface Parameter {
	name: string;
	value: string;
}

/** A query's readable parameters in their order, and the pieces whose percent-escapes are broken. */
export interface Query {
	parameters: Parameter[];
	broken: string[];
}

/**
 * Takes a query apart. Unlike `URLSearchParams`, which turns a broken escape into `�` without a word, it
 * names the piece that could not be read. Never throws.
 *
 * @param search with or without its `?`
 */
export function readQuery(search: string): Query {
	const query: Query = { parameters: [], broken: [] };
	for (const piece of search.replace(/^\?/, '').split('&')) {
		if (piece === '') continue;
		const cut = piece.indexOf('=');
		const name = decode(cut < 0 ? piece : piece.slice(0, cut));
		const value = decode(cut < 0 ? '' : piece.slice(cut + 1));
		if (name === undefined || value === undefined) query.broken.push(piece);
		else query.parameters.push({ name, value: value.trim() });
	}
	return query;
}

function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text.replaceAll('+', ' '));
	} catch {
		return undefined;
	}
}
