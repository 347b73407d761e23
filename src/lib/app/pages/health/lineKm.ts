import type { Segment } from '$lib/atlas/model';
import type { DrawnWay, LineKm } from './healthReport';

/** In which way a line was drawn; one in several ways may be in part by hand. */
export function drawnWay(drawn: Segment['drawn']): DrawnWay {
	if (drawn.length === 0) return 'other';
	if (drawn.length === 1) return drawn[0]!;
	return drawn.includes('hand') ? 'partHand' : 'mixed';
}

/** Kilometres of some lines, by how sure they are and by how they were drawn. */
export function lineKm(segments: readonly Pick<Segment, 'certainty' | 'drawn' | 'lengthKm'>[]): LineKm {
	const lines: LineKm = { all: 0, certainty: {}, drawn: {} };
	for (const { certainty, drawn, lengthKm } of segments) {
		const way = drawnWay(drawn);
		lines.all += lengthKm;
		lines.certainty[certainty] = (lines.certainty[certainty] ?? 0) + lengthKm;
		lines.drawn[way] = (lines.drawn[way] ?? 0) + lengthKm;
	}
	return lines;
}
