import { geoIdentity, geoPath, geoTransform } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import type { Feature } from 'geojson';
import type { View } from '../../geo/view';
import { projectorOf, type Insets, type Size } from '../../geo/projector';

/** Strokes and names may reach this far past the window. */
const BLEED = 40;

/** Half the side of the square, pixels, within which a point adds nothing to the one before. */
const NEAR = 0.6;

/**
 * SVG paths of features at a view, cut to the window and rounded to a tenth of a pixel. The plane is already
 * Mercator, so d3's spherical clipping and resampling stay out of it: edges are as straight as MapLibre's.
 */
export function svgPath(view: View, size: Size, insets: Insets): (feature: Feature) => string {
	const project = projectorOf(view, size, insets);
	// Points that fall on nearly one pixel are one point: the markup becomes a tenth, and looks the same.
	let last: [number, number] = [NaN, NaN];
	let skipped: [number, number] | null = null;
	const toScreen = geoTransform({
		lineStart() {
			last = [NaN, NaN];
			skipped = null;
			this.stream.lineStart();
		},
		point(lon, lat) {
			const [x, y] = project([lon, lat]);
			if (Math.abs(x - last[0]) < NEAR && Math.abs(y - last[1]) < NEAR) {
				skipped = [x, y];
				return;
			}
			last = [x, y];
			skipped = null;
			this.stream.point(x, y);
		},
		lineEnd() {
			// A line ends where it ends, so that it still meets its neighbours.
			if (skipped) this.stream.point(...skipped);
			this.stream.lineEnd();
		},
	});
	const window = geoIdentity().clipExtent([
		[-BLEED, -BLEED],
		[size.width + BLEED, size.height + BLEED],
	]);
	const path = geoPath({ stream: (sink) => toScreen.stream(window.stream(sink)) }).digits(1);
	return (feature) => path(feature as GeoPermissibleObjects) ?? '';
}
