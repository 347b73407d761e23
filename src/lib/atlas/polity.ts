import type { Polity, Side } from './model';

/** Whether a side is one of the border's two, rather than another state's or nobody's. */
export const isOfBorder = (side: Side): boolean => side !== 'other' && side !== 'none';

/**
 * The side of a polity by its id. `joint` and `none` stand for "no single sovereign" and, like any id
 * that the list lacks, count as `none`.
 */
export type SideOf = (polity: string) => Side;

/** Makes the look-up from the catalogue's polities. */
export function sideLookup(polities: readonly Polity[]): SideOf {
	const sides = new Map(polities.map(({ id, side }) => [id, side]));
	return (polity) => sides.get(polity) ?? 'none';
}
