import { at as valueAt, ofRank, PLACE_DOT, PLACE_NAMES, POLITY_NAMES } from '../scene/looks';
import { widthOf } from '../../geo/textWidth';
import { capitalsWidth, linesOfName, type PlaceLabel, type PolityLabel } from '../scene/labels';

/** `[left, top, right, bottom]` in pixels. */
export type PixelBox = [number, number, number, number];

/** A place's dot and where its name stands. */
export interface PlacedPlace {
	id: string;
	name: string;
	/** A second line under it. */
	local?: string;
	x: number;
	y: number;
	radius: number;
	text: { x: number; y: number; anchor: 'start' | 'middle' | 'end'; size: number };
	/** About the letters. */
	box: PixelBox;
}

/** A state's name, line by line: the baselines' middles. */
export interface PlacedPolity {
	id: string;
	size: number;
	lines: { text: string; x: number; y: number }[];
}

/** What stands on a sheet of paper. Nothing that is set may touch what was set before. */
export class LabelIndex {
	readonly #taken: PixelBox[];

	/**
	 * @param room where names may stand
	 * @param taken what is there already, e.g. the scale
	 */
	constructor(
		readonly room: PixelBox,
		taken: PixelBox[] = [],
	) {
		this.#taken = [...taken];
	}

	isFree([left, top, right, bottom]: PixelBox): boolean {
		const [west, north, east, south] = this.room;
		return (
			left >= west &&
			top >= north &&
			right <= east &&
			bottom <= south &&
			!this.#taken.some((box) => left < box[2] && right > box[0] && top < box[3] && bottom > box[1])
		);
	}

	take(box: PixelBox): void {
		this.#taken.push(box);
	}
}

/** About how wide a name is in the map's sans, in ems. */
export function textWidth(text: string): number {
	return widthOf(text, { ideograph: 1, letter: 0.52 });
}

const GAP = 6;
/** From a place's name to its local one, ems. */
export const LOCAL_LEADING = 1.15;

/** A name's places about its dot, best first, as offsets in pixels. @param more height of a second line */
function sides(size: number, more: number) {
	const diagonal = GAP * 0.75;
	return [
		{ dx: GAP, dy: size * 0.35, anchor: 'start' },
		{ dx: -GAP, dy: size * 0.35, anchor: 'end' },
		{ dx: 0, dy: -GAP - 1 - more, anchor: 'middle' },
		{ dx: 0, dy: size + GAP - 1, anchor: 'middle' },
		{ dx: diagonal, dy: -diagonal - more, anchor: 'start' },
		{ dx: diagonal, dy: size * 0.8 + diagonal, anchor: 'start' },
		{ dx: -diagonal, dy: -diagonal - more, anchor: 'end' },
		{ dx: -diagonal, dy: size * 0.8 + diagonal, anchor: 'end' },
	] as const;
}

/**
 * Sets places with their names, the most important first. A place whose name finds no room is left out with
 * its dot: a dot without a name tells nothing.
 *
 * @param scale how much larger the names are than in a window that is read from near
 */
export function setPlaces(
	sheet: LabelIndex,
	places: readonly PlaceLabel[],
	project: (at: PlaceLabel['at']) => [number, number],
	zoom: number,
	scale = 1,
): PlacedPlace[] {
	const [west, north, east, south] = sheet.room;
	const spots = places
		.map((place) => ({ place, at: project(place.at) }))
		.filter(({ at: [x, y] }) => x > west && x < east && y > north && y < south)
		.sort((a, b) => a.place.rank - b.place.rank);
	const set: PlacedPlace[] = [];
	for (const { place, at } of spots) {
		const [x, y] = at;
		const { id, name, local } = place;
		const size = Math.round(scale * valueAt(ofRank(PLACE_NAMES.size, place.rank), zoom) * 10) / 10;
		const radius = place.rank === 1 ? PLACE_DOT.major : PLACE_DOT.minor;
		const dot: PixelBox = [x - radius, y - radius, x + radius, y + radius];
		if (!sheet.isFree(dot)) continue;
		const width = Math.max(textWidth(name), textWidth(local ?? '')) * size;
		const more = local ? LOCAL_LEADING * size : 0;
		for (const { dx, dy, anchor } of sides(size, more)) {
			const text = { x: x + dx, y: y + dy, anchor, size };
			const left = text.x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
			const box: PixelBox = [left - 1, text.y - size * 0.82, left + width + 1, text.y + more + size * 0.24];
			if (!sheet.isFree(box)) continue;
			sheet.take(box);
			sheet.take(dot);
			set.push({ id, name, ...(local && { local }), x, y, radius, text, box });
			break;
		}
	}
	return set;
}

const { leading: LEADING, shifts: SHIFTS, spacing: SPACING } = POLITY_NAMES;

/**
 * Sets the states' names, which make way for what is there by some ems; where nothing is free they stay away.
 *
 * @param scale how much larger they are than in a window that is read from near
 */
export function setPolities(
	sheet: LabelIndex,
	polities: readonly PolityLabel[],
	project: (at: PolityLabel['at']) => [number, number],
	scale = 1,
): PlacedPolity[] {
	return polities.flatMap((polity) => {
		const lines = linesOfName(polity);
		const size = scale * polity.size;
		const [x, y] = project(polity.at);
		const half = (Math.max(...lines.map(capitalsWidth)) * size) / 2;
		const tall = (0.72 + LEADING * (lines.length - 1)) * size;
		for (const [dx, dy] of SHIFTS) {
			const [cx, cy] = [x + dx * size, y + dy * size];
			const box: PixelBox = [cx - half, cy - tall / 2 - 2, cx + half, cy + tall / 2 + 2];
			if (!sheet.isFree(box)) continue;
			sheet.take(box);
			return [
				{
					id: polity.id,
					size,
					lines: lines.map((line, i) => ({
						text: line.toLocaleUpperCase(),
						// The letter-spacing behind the last letter would pull the line to the left.
						x: cx + size * SPACING * 0.5,
						y: cy + size * (0.34 + LEADING * (i - (lines.length - 1) / 2)),
					})),
				},
			];
		}
		return [];
	});
}
