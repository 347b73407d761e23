import type { LegendItem } from '$lib/map/svg/legendItems';

/*
 * What a row of a legend shows is a file of its own, which the pages for reading share: written into each of them, the
 * hatches were an eighth of its bytes.
 */

/** The name of the file of a row, e.g. `occupied_side-1_occupied-side-2_`. */
export const legendName = ({ key, fill, hatch, stroke }: LegendItem): string =>
	[key, fill, hatch, stroke].map((part) => part ?? '').join('_');

/** The row of a file's name; what is no such name gives no row that a legend has. */
export function legendItemOf(name: string): LegendItem {
	const [key, fill, hatch, stroke] = name.split('_');
	return { key, ...(fill && { fill }), ...(hatch && { hatch }), ...(stroke && { stroke }) } as LegendItem;
}
