import type { Position } from 'geojson';
import type { Lang } from '../../atlas/vocabulary';
import type { RiverFeature } from '../../data/loadNature';
import { riverCourses, type CourseFeature } from '../scene/water';
import { textWidth, type LabelIndex } from './placeLabels';

/** A river's name and the stretch of its course that it stands along. */
export interface RiverName {
	name: string;
	/** Pixels, from left to right. */
	line: Position[];
	size: number;
}

/** A name's line may bend this much from its chord and stay readable, radians. */
const MOST_BEND = 0.5;

/**
 * Names along the larger rivers, one each: the straightest stretch of the general course that is long enough
 * and free.
 */
export function setRiverNames(
	index: LabelIndex,
	rivers: RiverFeature[],
	{ zoom, lang, project }: { zoom: number; lang: Lang; project: (at: [number, number]) => [number, number] },
): RiverName[] {
	const most = zoom < 4 ? 1 : zoom < 5 ? 2 : zoom < 6 ? 3 : 9;
	const size = Math.min(14, Math.max(10.5, 11 + (zoom - 3) * 0.6));
	const named = new Set<string>();
	const names: RiverName[] = [];
	for (const { geometry, properties } of coursesOf(rivers, lang)) {
		const { name, rank, from, to } = properties;
		if (rank > most || zoom < from || zoom >= to || named.has(name)) continue;
		const length = textWidth(name) * size * 1.1 + 12;
		const stretches = geometry.coordinates
			.map((line) => line.map((at) => project([at[0]!, at[1]!]) as Position))
			.flatMap((line) => stretchesOf(line, length))
			.sort((a, b) => a.bend - b.bend);
		const best = stretches.find(({ bend, line }) => bend < MOST_BEND && isFree(index, line, size));
		if (!best) continue;
		named.add(name);
		for (const box of boxesOf(best.line, size)) index.take(box);
		names.push({ name, line: best.line, size });
	}
	return names;
}

const courses = new WeakMap<RiverFeature[], Map<Lang, CourseFeature[]>>();

/** Smoothing the courses takes longer than a whole plate: once a language is enough. */
function coursesOf(rivers: RiverFeature[], lang: Lang): CourseFeature[] {
	const byLang = courses.get(rivers) ?? new Map<Lang, CourseFeature[]>();
	courses.set(rivers, byLang);
	const known = byLang.get(lang) ?? riverCourses(rivers, lang);
	byLang.set(lang, known);
	return known;
}

interface Stretch {
	line: Position[];
	bend: number;
}

/** Stretches of a length in pixels along a line, each begun half a length after the last. */
function stretchesOf(line: Position[], length: number): Stretch[] {
	const stretches: Stretch[] = [];
	let next = 0;
	let along = 0;
	for (let i = 0; i < line.length; i++) {
		if (i > 0) along += apart(line[i - 1]!, line[i]!);
		if (along < next) continue;
		next = along + length / 2;
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

function boxesOf(line: Position[], size: number): [number, number, number, number][] {
	return line.map(([x = 0, y = 0]) => [x - size * 0.4, y - size * 1.3, x + size * 0.4, y]);
}

const isFree = (index: LabelIndex, line: Position[], size: number) =>
	boxesOf(line, size).every((box) => index.isFree(box));
