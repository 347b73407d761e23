import { contains } from '../../atlas/interval';
import type { Day, Holding, Names, Outline, Place } from '../../atlas/model';
import { sideLookup } from '../../atlas/polity';
import type { Position } from '../../geo/position';
import { unmercator, worldPx } from '../../geo/mercator';
import { widthOf } from '../../geo/textWidth';
import type { Scene } from './scene';
import type { Spot } from './labelAnchors';

export interface PlaceLabel {
	id: string;
	name: string;
	rank: number;
	/** What its holder calls it, where that is wanted and differs. */
	local?: string;
	at: Position;
}

export interface PolityLabel {
	id: string;
	name: string;
	at: Position;
	/** Type size in pixels. */
	size: number;
	/** Line length in ems after which the name wraps. */
	wrap: number;
}

/**
 * The places that bore a name on a day, with that name.
 *
 * @param localOf the language of a place's holder, where its own name is to stand beneath
 */
export function placeLabels(
	places: readonly Place[],
	day: Day,
	lang: keyof Names,
	localOf: (place: Place) => keyof Names | undefined = () => undefined,
): PlaceLabel[] {
	return places.flatMap((place) => {
		const { id, at, rank } = place;
		const names = place.names.find((period) => contains(period, day))?.names;
		const name = names?.[lang];
		if (!name) return [];
		const tongue = localOf(place);
		const local = tongue && names[tongue];
		return [{ id, name, rank, at, ...(local && local !== name && { local }) }];
	});
}

/** For `placeLabels`: the language of whoever holds a place's land. */
export function holderTongues(
	{ polities, parcels, border }: Pick<Outline, 'polities' | 'parcels' | 'border'>,
	holdings: ReadonlyMap<number, Holding>,
): (place: Place) => keyof Names | undefined {
	const sideOf = sideLookup(polities);
	const indexes = new Map(parcels.map(({ id, index }) => [id, index]));
	return ({ parcel }) => {
		const holding = holdings.get(indexes.get(parcel ?? '') ?? 0);
		const side = holding && sideOf(holding.polity);
		return border.sides.find(({ id }) => id === side)?.tongue;
	};
}

/** Spaced capitals with their share of letter-spacing, in ems; ideographs are square, with the same spacing. */
const CAPITALS = { letter: 0.94, ideograph: 1.24 };

/** The width of a name set in spaced capitals, in ems. */
export function capitalsWidth(text: string): number {
	return widthOf(text, CAPITALS);
}

/** A name on as many lines as its label has: one, or two of about the same length. */
export function linesOfName({ name, wrap }: Pick<PolityLabel, 'name' | 'wrap'>): string[] {
	const words = name.split(' ');
	if (wrap >= ONE_LINE || words.length < 2) return [name];
	const splits = words
		.slice(1)
		.map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
	return splits.reduce((a, b) => (longest(b) < longest(a) ? b : a));
}
const longest = (lines: string[]) => Math.max(...lines.map((line) => line.length));

/** A wrap that no name reaches. */
const ONE_LINE = 99;

/** Below this a state's name is not worth the paper it hides. */
const LEAST_SHARE = 0.006;
const SIZES = { least: 10.5, most: 24 };

/**
 * The states' names, at most one a state: a size by the room that the state has in the window, on two lines
 * where one is too long, left out where even the smallest does not fit.
 *
 * @param most the largest type in pixels, for a small window
 */
export function polityLabels(
	spots: Spot[],
	nameOf: (group: string) => string,
	{ zoom, most = SIZES.most }: { zoom: number; most?: number },
): PolityLabel[] {
	return spots.flatMap(({ group, x, y, width, share }) => {
		const name = nameOf(group);
		if (!name || share < LEAST_SHARE) return [];
		const room = width * worldPx(zoom) * 0.82;
		const words = name.split(' ');
		const inLine = capitalsWidth(name);
		const longest = Math.max(...words.map(capitalsWidth));
		const wanted = Math.min(most, SIZES.most, Math.max(SIZES.least, 10 + 34 * Math.sqrt(share)));
		const wraps = words.length > 1 && inLine * wanted > room;
		const ems = wraps ? Math.max(longest, inLine / 2) : inLine;
		const size = Math.min(wanted, room / ems);
		if (size < SIZES.least) return [];
		return [
			{
				id: group,
				name,
				at: unmercator([x, y]),
				size: Math.round(size * 2) / 2,
				// MapLibre measures the wrap without letter-spacing: half a line is enough to break at the space.
				wrap: wraps ? Math.max(4, inLine * 0.5) : ONE_LINE,
			},
		];
	});
}

/** Placeholders for "no single holder"; they are no names for a map. */
const NOBODY = new Set(['none', 'joint']);

/**
 * Whose name land bears: its sovereign's; where that one only claims it, or nobody was agreed on, the one
 * who held it. Land under the accent bears none: two things must not shout in one place.
 */
export function nameBearer(scene: Scene) {
	return (parcel: number): string | null => {
		const holding = scene.holdings.get(parcel);
		if (!holding || holding.status === 'joint') return null;
		if (scene.changed.has(parcel) && !scene.comparing) return null;
		const { polity, controller, status } = holding;
		const bearer = status === 'claimed' || status === 'undelimited' ? controller : polity;
		return NOBODY.has(bearer) ? null : bearer;
	};
}

/** Segments that bound something on the scene's day: their treaties' names stand along them. */
export function segmentsShown(scene: Scene): Set<number> {
	const shown = new Set<number>();
	for (const { kind, segment } of scene.boundaries.values())
		if (segment >= 0 && kind === 'frontier') shown.add(segment);
	return shown;
}
