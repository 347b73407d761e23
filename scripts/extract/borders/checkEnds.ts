import type { Position } from '../../../src/lib/geo/position.ts';
import { isOnBoxEdge } from '../../../src/lib/geo/box.ts';
import { FRAME } from '../frame';
import { isClosed } from '../../../src/lib/geo/ring.ts';

/**
 * Throws unless every end of every line lies on the frame's edge or is the end of at least one other line:
 * a network that fails this has a gap, and polygons cut from it would leak.
 */
export function checkEnds(lines: Position[][]): void {
	const open = lines.filter((line) => !isClosed(line));
	const ends = new Map<string, number>();
	for (const line of open)
		for (const end of [line[0], line.at(-1)!]) ends.set(end.join(), (ends.get(end.join()) ?? 0) + 1);
	const loose = open.flatMap((line) =>
		[line[0], line.at(-1)!].filter((end) => !isOnBoxEdge(end, FRAME) && ends.get(end.join())! < 2),
	);
	if (loose.length) throw new Error(`line ends that meet nothing: ${loose.map((p) => p.join()).join('  ')}`);
}
