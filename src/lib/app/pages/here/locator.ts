import type { Catalogue, Place } from '$lib/atlas/model';
import type { Lang } from '$lib/atlas/vocabulary';
import type { ParcelFeature } from '$lib/data/decode';
import { boxOf } from '$lib/geo/box';
import { polygonsOf } from '$lib/geo/geojson';
import type { Point, Position } from '$lib/geo/position';
import { projectorOf } from '$lib/geo/projector';
import { thinPlane } from '$lib/geo/simplify';
import { pathWriter } from '$lib/map/svg/compactPath';
import { textWidth } from '$lib/map/svg/placeLabels';
import { stillOf } from '$lib/map/svg/still';

/**
 * A window of a plate that all pages share, `/locator.svg`, with what lies where marked over it. Lengths are pixels of
 * the plate, which has the size of a still, from the window's top left corner; `scale` are so many to a pixel of the page.
 */
export interface Locator {
	plate: { x: number; y: number; width: number; height: number };
	width: number;
	height: number;
	scale: number;
	/** The land's outline; empty where it is too small for one. */
	path: string;
	/** The place, or land too small for an outline. */
	mark: Point | null;
	/** Places about it, for the reader to find it by. */
	labels: { at: Point; name: string; end: boolean; own: boolean }[];
}

/** Pixels of the page that a locator is wide and high at most. */
const WIDE = 420;
const HIGH = 300;
/** So much of the plate is shown at least, pixels: nearer its thinned lines would be seen as such. */
const LEAST = 270;
/** How far an outline may stray, pixels of the page. */
const STRAY = 0.9;
/** Land smaller than this is marked instead, pixels of the page. */
const SMALL = 9;
const MOST_LABELS = 5;
const LETTERS = 12;

/** Where a place or a piece of land lies. */
export function locatorOf(
	catalogue: Catalogue,
	lang: Lang,
	{ place, shape }: { place?: Place | undefined; shape?: ParcelFeature | undefined },
): Locator {
	const { view, ...size } = stillOf(catalogue.border.frame);
	const project = projectorOf(view, size, { top: 0, right: 0, bottom: 0, left: 0 });
	const rings = shape
		? polygonsOf(shape.geometry).flatMap((polygon) => polygon.map((ring) => ring.map(project)))
		: [];
	const [left, top, right, bottom] = boxOf(shape ? rings.flat() : [project(place!.at)]);

	const across = Math.max(LEAST, (right - left) * 1.5, ((bottom - top) * 1.5 * WIDE) / HIGH);
	const width = Math.round(Math.min(size.width, across));
	const height = Math.round(Math.min(size.height, (across * HIGH) / WIDE));
	const within = (middle: number, part: number, whole: number) =>
		Math.round(Math.min(whole - part, Math.max(0, middle - part / 2)));
	const x = within((left + right) / 2, width, size.width);
	const y = within((top + bottom) / 2, height, size.height);
	const here = (at: Position): Point => {
		const [px, py] = project(at);
		return [Math.round((px - x) * 10) / 10, Math.round((py - y) * 10) / 10];
	};

	const scale = Math.round((width / WIDE) * 100) / 100;
	const isSmall = shape !== undefined && Math.max(right - left, bottom - top) < SMALL * scale;
	const outline = rings
		.map((ring) =>
			thinPlane(
				ring.map(([px, py]): Point => [px - x, py - y]),
				STRAY * scale,
			),
		)
		.filter((ring) => ring.length > 3);
	const middle: Point = [(left + right) / 2 - x, (top + bottom) / 2 - y];
	return {
		plate: { x: -x, y: -y, width: size.width, height: size.height },
		...{ width, height, scale },
		path: isSmall ? '' : pathWriter({ width, height }).area(outline),
		mark: place ? here(place.at) : isSmall ? (middle.map((px) => Math.round(px * 10) / 10) as Point) : null,
		labels: labelsOf(catalogue.places, place, lang, { here, width, height, scale }),
	};
}

/** The place's own name, and those of the largest places about it that leave each other room. */
function labelsOf(
	places: readonly Place[],
	own: Place | undefined,
	lang: Lang,
	{
		here,
		width,
		height,
		scale,
	}: { here: (at: Position) => Point } & Pick<Locator, 'width' | 'height' | 'scale'>,
): Locator['labels'] {
	const labels: Locator['labels'] = [];
	const taken: { left: number; right: number; y: number }[] = [];
	const others = places.filter(({ id }) => id !== own?.id).sort((a, b) => a.rank - b.rank);
	for (const place of own ? [own, ...others] : others) {
		if (labels.length === MOST_LABELS) break;
		const at = here(place.at);
		const name = place.names.at(-1)!.names[lang];
		const room = (textWidth(name) * LETTERS + 12) * scale;
		const end = at[0] + room > width;
		const [left, right] = end ? [at[0] - room, at[0] + 6 * scale] : [at[0] - 6 * scale, at[0] + room];
		const isInside = left > 0 && right < width && at[1] > 10 * scale && at[1] < height - 10 * scale;
		const isFree = taken.every(
			(one) => Math.abs(one.y - at[1]) > 17 * scale || one.left > right || left > one.right,
		);
		if (!isInside || !isFree) continue;
		taken.push({ left, right, y: at[1] });
		labels.push({ at, name, end, own: place === own });
	}
	return labels;
}
