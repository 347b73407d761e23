/** One `name=value` of a query, decoded. */
export interface Parameter {
	/** In small letters of plain width. */
	name: string;
	value: string;
}

/** A query's readable parameters in their order, and the pieces whose percent-escapes are broken. */
export interface Query {
	parameters: Parameter[];
	broken: string[];
}

/** An ampersand that was escaped for HTML, once or more often, on its way here. */
const HTML_AMP = '(?:amp|#0*38|#x0*26)';
/** Mailers and chats escape a whole link again; `25` is the percent sign of an escape of an escape. */
const PERCENT = '%(?:25)*';
const SEPARATOR = new RegExp(`(?:&|\\\\u0026)(?:${HTML_AMP}(?:;|${PERCENT}3B))*`, 'i');

/** How often an escape may have been escaped. */
const ROUNDS = 4;

/**
 * Makes a reader that takes queries apart, with or without their `?`. Unlike `URLSearchParams`, which turns a broken
 * escape into `�` without a word, it names the piece that could not be read. Separators may have been escaped on the
 * way, for HTML (`&amp;`) or as a part of another address (`%26year%3D`). It never throws.
 *
 * @param known names before which an escaped `&` is a separator, and after which an escaped `=` is an equals sign;
 *   elsewhere they are text
 */
export function queryReader(known: readonly string[]): (search: string) => Query {
	const separator = `(?:&|\\\\u0026|${PERCENT}26)(?:${HTML_AMP}(?:;|${PERCENT}3B))*`;
	const escaped = new RegExp(`(^|${separator})(${known.join('|')})(?:=|${PERCENT}3D)`, 'gi');
	return (search) => readQuery(search.replace(/^\?/, '').replace(escaped, '&$2='));
}

function readQuery(text: string): Query {
	const query: Query = { parameters: [], broken: [] };
	for (const piece of text.split(SEPARATOR)) {
		if (piece === '') continue;
		const cut = piece.indexOf('=');
		const name = decode(cut < 0 ? piece : piece.slice(0, cut));
		const value = decode(cut < 0 ? '' : piece.slice(cut + 1));
		if (name === undefined || value === undefined) query.broken.push(piece);
		else query.parameters.push({ name: name.normalize('NFKC').toLowerCase().trim(), value: value.trim() });
	}
	return query;
}

/** Undoes escapes, and escapes of escapes. @returns `undefined` where one is broken */
function decode(text: string): string | undefined {
	try {
		let plain = decodeURIComponent(text.replaceAll('+', ' '));
		for (let round = 0; /%[0-9a-f]{2}/i.test(plain); round++) {
			if (round === ROUNDS) return undefined;
			plain = decodeURIComponent(plain.replace(/%(?![0-9a-f]{2})/gi, '%25'));
		}
		// Half of a pair means nothing, and could not be written into an address again.
		return plain.replace(/\p{Surrogate}/gu, '\ufffd');
	} catch {
		return undefined;
	}
}
