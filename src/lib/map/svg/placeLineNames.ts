import type { Position } from 'geojson';
import { textWidth, type LabelIndex, type PixelBox } from './placeLabels';

/** What of a look matters to where a name along a line stands; letters' spacing and offset in ems. */
export interface LineLook {
	size: number;
	spacing: number;
	/** From the line to the middle of the letters, down the page. */
	offset: number;
}

/** A name and the stretch of line that it stands along. */
export interface LineName {
	name: string;
	/** The letters' baseline, pixels, from left to right. */
	line: Position[];
	size: number;
}

/** From the middle of the letters down to their baseline, ems. */
const BASELINE = 0.35;
/** A name's line may bend this much from its chord and stay readable, radians. */
const MOST_BEND = 0.5;
/** Points of a line stand this near each other, pixels: a name's boxes stand about them. */
const STEP = 6;
/** A name's line is this much longer than its letters, pixels. */
const ENDS = 12;

/**
 * Names along lines, one each: the straightest stretch that is long enough and free.
 *
 * @param lines in pixels; several may bear one name
 */
export function setLineNames(
	index: LabelIndex,
	lines: readonly { name: string; lines: Position[][] }[],
	{ size, spacing, offset }: LineLook,
): LineName[] {
	const named = new Set<string>();
	const names: LineName[] = [];
	for (const { name, lines: courses } of lines) {
		if (named.has(name)) continue;
		const length = (textWidth(name) + spacing * name.length) * size + ENDS;
		const boxesOf = (line: Position[]) =>
			beside(line, offset * size).map(([x = 0, y = 0]): PixelBox => [
				x - size / 2,
				y - size * 0.6,
				x + size / 2,
				y + size * 0.6,
			]);
		const isNear = nearTo(index.room, Math.abs(offset) * size);
		const best = courses
			.filter(isNear.some)
			.flatMap((line) => stretchesOf(evenly(line), length, isNear.one))
			.filter(({ bend }) => bend < MOST_BEND)
			.sort((a, b) => a.bend - b.bend)
			.find(({ line }) => boxesOf(line).every((box) => index.isFree(box)));
		if (!best) continue;
		named.add(name);
		for (const box of boxesOf(best.line)) index.take(box);
		names.push({ name, line: beside(calmed(best.line), (offset + BASELINE) * size), size });
	}
	return names;
}

/**
 * What may stand in a room when moved by so much: nothing else is worth a look, and most of a long river is not.
 *
 * @param margin pixels
 */
function nearTo([west, north, east, south]: PixelBox, margin: number) {
	const [left, top, right, bottom] = [west - margin, north - margin, east + margin, south + margin];
	return {
		/** Whether a point may. */
		one: ([x = 0, y = 0]: Position) => x >= left && x <= right && y >= top && y <= bottom,
		/** Whether a part of a line may: not when all of it lies beyond one side. */
		some: (line: Position[]) =>
			line.some(([x = 0]) => x >= left) &&
			line.some(([x = 0]) => x <= right) &&
			line.some(([, y = 0]) => y >= top) &&
			line.some(([, y = 0]) => y <= bottom),
	};
}

/** A line with its points no farther apart than `STEP`. */
function evenly(line: Position[]): Position[] {
	const points: Position[] = [];
	for (const [i, to] of line.entries()) {
		const from = line[i - 1];
		const parts = from ? Math.ceil(apart(from, to) / STEP) : 1;
		// What is so long reaches far out of the window, and its names with it.
		if (!from || parts > 2000) points.push(to);
		else
			for (let k = 1; k <= parts; k++) {
				const t = k / parts;
				points.push([from[0]! + (to[0]! - from[0]!) * t, from[1]! + (to[1]! - from[1]!) * t]);
			}
	}
	return points;
}

/** Each pass takes a point half way to the middle of its neighbours: so many of them even out a letter's length. */
const PASSES = 6;

/** A stretch without its small bends, over which letters beside the line would crowd. Its ends stay. */
function calmed(line: Position[]): Position[] {
	let points = line;
	for (let pass = 0; pass < PASSES; pass++)
		points = points.map((point, i) => {
			const [before, after] = [points[i - 1], points[i + 1]];
			if (!before || !after) return point;
			return point.map((value, axis) => value / 2 + (before[axis]! + after[axis]!) / 4);
		});
	return points;
}

/**
 * A stretch moved aside as a whole, across its chord: were each letter moved off the line by itself, they would
 * crowd in the inside of a bend.
 *
 * @param down pixels, to the right of the way from left to right
 */
function beside(line: Position[], down: number): Position[] {
	const [from, to] = [line[0]!, line.at(-1)!];
	const length = apart(from, to) || 1;
	const [dx, dy] = [(-(to[1]! - from[1]!) * down) / length, ((to[0]! - from[0]!) * down) / length];
	return line.map(([x = 0, y = 0]) => [x + dx, y + dy]);
}

interface Stretch {
	line: Position[];
	bend: number;
}

/**
 * Stretches of a length in pixels along a line, each begun half a length after the last.
 *
 * @param mayBegin whether one that begins at a point is of use
 */
function stretchesOf(line: Position[], length: number, mayBegin: (at: Position) => boolean): Stretch[] {
	const stretches: Stretch[] = [];
	let next = 0;
	let along = 0;
	for (let i = 0; i < line.length; i++) {
		if (i > 0) along += apart(line[i - 1]!, line[i]!);
		if (along < next) continue;
		next = along + length / 2;
		if (!mayBegin(line[i]!)) continue;
		const part = [line[i]!];
		let covered = 0;
		for (let j = i + 1; j < line.length && covered < length; j++) {
			covered += apart(line[j - 1]!, line[j]!);
			part.push(line[j]!);
		}
		if (covered < length) break;
		const forth = part[0]![0]! <= part.at(-1)![0]! ? part : part.reverse();
		stretches.push({ line: forth, bend: bendOf(forth) });
	}
	return stretches;
}

const apart = (a: Position, b: Position) => Math.hypot(b[0]! - a[0]!, b[1]! - a[1]!);

/** The greatest angle between a piece of the line and the chord of the whole, steepness added. */
function bendOf(line: Position[]): number {
	const chord = Math.atan2(line.at(-1)![1]! - line[0]![1]!, line.at(-1)![0]! - line[0]![0]!);
	let most = 0;
	for (let i = 1; i < line.length; i++) {
		const angle = Math.atan2(line[i]![1]! - line[i - 1]![1]!, line[i]![0]! - line[i - 1]![0]!);
		most = Math.max(most, Math.abs(Math.atan2(Math.sin(angle - chord), Math.cos(angle - chord))));
	}
	// Between two stretches as straight, the flatter one reads better.
	return most + 0.1 * Math.abs(chord);
}
