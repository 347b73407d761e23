import type { Position } from 'geojson';
import { distanceKm } from '../geometry/measure';
import { readLines } from '../readLayer';
import { DIVIDES } from './table';

export interface Drawn {
	points: Position[];
	between: [string, string];
	method: 'relief flood' | 'dcw admin';
	/** Of the line's place, km; see `assessDivides.ts`. */
	medianErrorKm: number;
}

/** West of the first the Sakha–Amur region line leaves the divide; the two lines are joined before the second. */
const JOIN_LON = [124.3, 125.5];

/**
 * What `assessDivides` measured, km (median); for the others, that of the like: 4 on crests, 8 on rounded
 * uplands. The region line's own is a guess from its drawing.
 */
const MEASURED_KM: Record<string, number> = {
	'amur--uda': 2,
	sayan: 3.5,
	'katun--bukhtarma': 5,
	altai: 3.5,
	'ob--lakes': 2.5,
	tarbagatai: 1.5,
};
const LIKE_KM = { crest: 4, upland: 8, regionLine: 2 };
const UPLANDS = ['lena--amur', 'lena--uda', 'baikal--amur', 'argun--nonni', 'argun--shilka', 'zeya--bureya'];

/**
 * Puts the Sakha–Amur region line in for the eastern part of the Lena–Amur divide, and moves the meeting of
 * Lena, Amur and Uda to that line's end, so that the three lines meet exactly.
 */
export function joinRegionLine(lines: Map<string, Position[]>): Map<string, Drawn> {
	const region = readLines('admin').get('ru-amu--ru-sa')!;
	const regionEastward = region[0][0] < region.at(-1)![0] ? region : [...region].reverse();
	const [fromRelief, toRegion] = closestPair(lines.get('lena--amur')!, regionEastward);
	const east = regionEastward.slice(toRegion);
	const meeting = east.at(-1)!;

	const drawn = new Map<string, Drawn>();
	for (const { id, between } of DIVIDES) {
		const points = lines.get(id)!;
		const medianErrorKm = MEASURED_KM[id] ?? (UPLANDS.includes(id) ? LIKE_KM.upland : LIKE_KM.crest);
		const relief = { between, method: 'relief flood', medianErrorKm } as const;
		if (id === 'lena--amur') {
			const west = [...points.slice(0, fromRelief), east[0]];
			drawn.set('lena--amur-west', { points: west, ...relief });
			drawn.set('lena--amur-east', {
				points: east,
				between,
				method: 'dcw admin',
				medianErrorKm: LIKE_KM.regionLine,
			});
		} else if (id === 'lena--uda' || id === 'amur--uda') {
			drawn.set(id, { points: [meeting, ...points.slice(1)], ...relief });
		} else drawn.set(id, { points, ...relief });
	}
	return drawn;
}

/** The vertices, one of each line, at which the two come nearest to each other where they may be joined. */
function closestPair(a: Position[], b: Position[]): [number, number] {
	const within = ([lon]: Position) => lon >= JOIN_LON[0] && lon <= JOIN_LON[1];
	let best: [number, number, number] = [-1, -1, Infinity];
	a.forEach((p, i) => {
		if (!within(p)) return;
		b.forEach((q, j) => {
			const km = within(q) ? distanceKm(p, q) : Infinity;
			if (km < best[2]) best = [i, j, km];
		});
	});
	if (best[0] < 0) throw new Error('the Lena–Amur divide and the region line do not meet');
	return [best[0], best[1]];
}
