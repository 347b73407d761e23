import type { Page } from 'playwright';
import type { GlCounts } from './counters';

/**
 * Waits until a page has not drawn for a while.
 *
 * @param ms how long nothing must be drawn
 * @returns what it has sent to WebGL since its counters were begun
 */
export function untilQuiet(page: Page, ms: number): Promise<GlCounts> {
	return page.evaluate(
		(ms) =>
			new Promise<GlCounts>((resolve) => {
				function look(): void {
					const { begin: _, ...counts } = window.glCounts;
					const left = (counts.lastDraw ?? counts.begun) + ms - performance.now();
					// One timer for each silence, not a watch: watching would be counted as the page's work.
					if (left > 0) setTimeout(look, left);
					else resolve(counts);
				}
				look();
			}),
		ms,
	);
}
