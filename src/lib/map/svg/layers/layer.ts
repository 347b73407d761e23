import type { Size } from '../../../geo/projector';
import type { Palette } from '../../scene/palette';
import type { MapDrawing } from '../drawing';

/**
 * What each layer of an SVG map is given. Their marks bear the ids of the live map's layers (`LAYER_ORDER`) as
 * `data-layer`, in its order.
 */
export interface LayerProps {
	map: MapDrawing;
	/** The map's own, without what stands around it. */
	size: Size;
	palette: Palette;
	/** An id within the document, from a name within the map. */
	ref: (name: string) => string;
}

export interface MapFonts {
	serif: string;
	/** None: that of the page. */
	sans?: string;
}

/** A figure to a hundredth: the rest is markup. */
export const tidy = (value: number): number => Math.round(value * 100) / 100;
