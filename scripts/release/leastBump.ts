import {
	CHANGED_KINDS,
	type ChangedKind,
	type Differences,
	type Facet,
} from '../../src/lib/atlas/changes.ts';

/** The parts of a semantic version, the greatest first. */
export const BUMPS = ['major', 'minor', 'patch'] as const;
export type Bump = (typeof BUMPS)[number];

/** What is told in words, and not drawn. */
const WORDS: readonly ChangedKind[] = ['topic', 'step', 'source'];
const WORDY: readonly Facet[] = ['words', 'sources'];

/**
 * The least part of the version that must be raised, with the reasons for it: the major one where an id is gone that
 * links or files may name, or the form of the files breaks; the minor one where land, days, holders or lines are
 * otherwise, or something was added; the patch for words and sources.
 *
 * @param breaks how the form of the files broke
 */
export function leastBump(
	differences: Differences,
	breaks: readonly string[],
): { bump: Bump; because: string[] } {
	const major = [
		...breaks.map((path) => `the form of the files: ${path}`),
		...kindsOf(differences, ({ removed }, kind) => (kind === 'source' ? [] : removed), 'gone'),
	];
	if (major.length > 0) return { bump: 'major', because: major };
	const minor = [
		...kindsOf(differences, ({ added }, kind) => (WORDS.includes(kind) ? [] : added), 'added'),
		...kindsOf(
			differences,
			({ changed }, kind) =>
				WORDS.includes(kind)
					? []
					: changed
							.filter(({ facets }) => facets.some((facet) => !WORDY.includes(facet)))
							.map(({ id, facets }) => `${id} (${facets.join(', ')})`),
			'changed',
		),
	];
	return minor.length > 0
		? { bump: 'minor', because: minor }
		: { bump: 'patch', because: ['words and sources alone'] };
}

function kindsOf(
	differences: Differences,
	pick: (difference: NonNullable<Differences[ChangedKind]>, kind: ChangedKind) => string[],
	what: string,
): string[] {
	return CHANGED_KINDS.flatMap((kind) => {
		const found = differences[kind] ? pick(differences[kind], kind) : [];
		return found.length > 0 ? [`${kind} ${what}: ${found.join(', ')}`] : [];
	});
}

/** Which part of a version a later one raises. */
export function bumpBetween(before: readonly number[], now: readonly number[]): Bump {
	return BUMPS[
		Math.max(
			0,
			before.findIndex((part, i) => part !== now[i]),
		)
	]!;
}
