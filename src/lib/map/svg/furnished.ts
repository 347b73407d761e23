import Legend from './Legend.svelte';
import { legendItems } from './legendItems';
import ScaleMark, { SCALE_BOX } from './ScaleMark.svelte';
import type { Furniture } from './SvgMap.svelte';

/** What draws a plate's furniture; it is handed in, because the page's own map has none and need not fetch it. */
const PARTS = { Legend, legendItems, ScaleMark, SCALE_BOX };

/** Furniture, and what draws it. */
export type Furnished = Furniture & { parts: typeof PARTS };

/** Furnishes a plate. */
export const furnished = (furniture: Furniture): Furnished => ({ ...furniture, parts: PARTS });
