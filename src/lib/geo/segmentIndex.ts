import Flatbush from 'flatbush';
import { boxOf } from './box';
import type { Position } from './position';
import { METRES_PER_DEGREE, toSegment } from './sphere';

export interface NearestOn {
	metres: number;
	/** Which line, the vertex its segment starts at, and how far along that segment (0–1). */
	line: number;
	at: number;
	along: number;
}

/** Finds the nearest point on many lines. */
export class SegmentIndex {
	private readonly refs: [line: number, at: number][] = [];
	private readonly tree: Flatbush;

	constructor(private readonly lines: readonly Position[][]) {
		lines.forEach((line, index) => {
			for (let at = 0; at < line.length - 1; at++) this.refs.push([index, at]);
		});
		this.tree = new Flatbush(Math.max(1, this.refs.length));
		for (const [line, at] of this.refs) this.tree.add(...boxOf(lines[line]!.slice(at, at + 2)));
		if (this.refs.length === 0) this.tree.add(0, 0);
		this.tree.finish();
	}

	/** The nearest place on any line within a distance; null if there is none. */
	nearest(p: Position, withinM: number): NearestOn | null {
		const dLat = withinM / METRES_PER_DEGREE;
		const dLon = dLat / Math.cos((p[1] * Math.PI) / 180);
		let best: NearestOn | null = null;
		for (const i of this.tree.search(p[0] - dLon, p[1] - dLat, p[0] + dLon, p[1] + dLat)) {
			const ref = this.refs[i];
			if (!ref) continue;
			const [line, at] = ref;
			const { metres, along } = toSegment(p, this.lines[line]![at]!, this.lines[line]![at + 1]!);
			if (metres <= withinM && (!best || metres < best.metres)) best = { metres, line, at, along };
		}
		return best;
	}
}
