import type { Position } from '../../../src/lib/geo/position.ts';
import { SegmentIndex } from '../../../src/lib/geo/segmentIndex.ts';
import { say } from '../log';
import { readLine } from '../readLayer';
import type { Divide } from '../schema.ts';

/** A distance at which no comparison is meant any more: the two lines follow different things there. */
const FAR_M = 200_000;

/** Measures the computed divides against better drawings and prints median and 90th percentile, km. */
export function assessDivides(table: Divide[], divides: Map<string, Position[]>): void {
	for (const { id, compare } of table) {
		if (!compare) continue;
		const { line, lon } = compare;
		const index = new SegmentIndex([readLine(line)]);
		const within = evenly(divides.get(id)!).filter(([x]) => x >= lon[0] && x <= lon[1]);
		const off = within.flatMap((p) => index.nearest(p, FAR_M)?.metres ?? []).sort((a, b) => a - b);
		const at = (q: number) => (off[Math.floor(q * off.length)] / 1000).toFixed(1);
		say('divides', `${id} against ${line}, ${lon.join('–')}°E: median ${at(0.5)} km, p90 ${at(0.9)} km`);
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
