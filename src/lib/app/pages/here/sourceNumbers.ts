import type { Source } from '$lib/atlas/model';

/** The sources of a page in the order in which they are first cited; what nobody verified has no number. */
export interface SourceNumbers {
	/** Their ids, the first of number 1. */
	ids: readonly string[];
	/** The numbers of some sources, ascending. */
	of: (ids: readonly string[]) => number[];
}

/** Numbers the sources that the statements of a page cite, statement by statement. */
export function sourceNumbers(
	cited: readonly (readonly string[])[],
	sources: readonly Pick<Source, 'id' | 'kind'>[],
): SourceNumbers {
	const own = new Set(sources.filter(({ kind }) => kind === 'own').map(({ id }) => id));
	const ids = [...new Set(cited.flat())].filter((id) => !own.has(id));
	const numbers = new Map(ids.map((id, i) => [id, i + 1]));
	return {
		ids,
		of: (some) => some.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
	};
}
