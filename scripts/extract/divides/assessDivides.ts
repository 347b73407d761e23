import type { Position } from 'geojson';
import { SegmentIndex } from '../geometry/segmentIndex';
import { say } from '../log';
import { readLines } from '../readLayer';

/** Where a better drawing of the same divide exists: the modern border on a crest, or a region line on one. */
const COMPARISONS: { divide: string; layer: 'borders' | 'admin'; line: string; lon: [number, number] }[] = [
	{ divide: 'lena--amur', layer: 'admin', line: 'ru-amu--ru-sa', lon: [124.3, 131] },
	{ divide: 'amur--uda', layer: 'admin', line: 'ru-amu--ru-kha', lon: [131.3, 134.6] },
	{ divide: 'sayan', layer: 'admin', line: 'ru-ty--ru-kya', lon: [93, 96.6] },
	{ divide: 'katun--bukhtarma', layer: 'borders', line: 'kz-ru', lon: [85, 87.2] },
	{ divide: 'altai', layer: 'borders', line: 'cn-mn', lon: [87.9, 90.3] },
	{ divide: 'ob--lakes', layer: 'borders', line: 'mn-ru', lon: [88, 89.6] },
	{ divide: 'tarbagatai', layer: 'borders', line: 'cn-kz', lon: [83.2, 85.2] },
];

/** Distances in km at which no comparison is meant any more: the two lines follow different things there. */
const FAR_M = 200_000;

/** Measures the computed divides against better drawings and prints median and 90th percentile, km. */
export function assessDivides(divides: Map<string, Position[]>): void {
	for (const { divide, layer, line, lon } of COMPARISONS) {
		const index = new SegmentIndex([readLines(layer).get(line)!]);
		const within = evenly(divides.get(divide)!).filter(([x]) => x >= lon[0] && x <= lon[1]);
		const off = within.flatMap((p) => index.nearest(p, FAR_M)?.metres ?? []).sort((a, b) => a - b);
		const at = (q: number) => (off[Math.floor(q * off.length)] / 1000).toFixed(1);
		say('divides', `${divide} against ${line}, ${lon.join('–')}°E: median ${at(0.5)} km, p90 ${at(0.9)} km`);
	}
}

/** The line with vertices at most about 2 km apart, so that long segments count for their length. */
function evenly(line: Position[]): Position[] {
	return line.flatMap((p, i) => {
		const next = line[i + 1];
		if (!next) return [p];
		const parts = Math.max(1, Math.ceil(Math.hypot(next[0] - p[0], next[1] - p[1]) / 0.02));
		return Array.from({ length: parts }, (_, k): Position => [
			p[0] + ((next[0] - p[0]) * k) / parts,
			p[1] + ((next[1] - p[1]) * k) / parts,
		]);
	});
}
