import { RecordProblem } from '../record/problem.ts';
import { findDangles, type Dangle } from '../partition/dangles.ts';
import { findFaces, type Partition } from '../partition/faces.ts';
import { toPosition } from '../partition/grid.ts';
import { nodeLines, type TaggedLine } from '../partition/nodeLines.ts';
import type { LineTag } from './collectLines.ts';

/** A loose end shorter than this is an overshoot of drawing, trimmed and reported; a longer one is an error. */
const TRIM_KM = 0.5;

/**
 * Nodes all lines, trims overshoots and finds the faces.
 * @param report called with one line of text for each thing worth knowing
 * @throws RecordProblem for a line that ends in the open
 */
export function buildPartition(
	lines: TaggedLine[],
	tags: LineTag[],
	report: (text: string) => void = () => {},
): Partition {
	const edges = nodeLines(lines, (pass, count) => report(`noding, pass ${pass}: ${count} edges`));
	const { kept, dangles } = findDangles(edges);
	for (const dangle of dangles) {
		const text = describe(dangle, tags);
		if (dangle.km > TRIM_KM) {
			throw new RecordProblem(
				text.ids,
				`loose end at [${text.at}]`,
				`a line ends in the open ${dangle.km.toFixed(1)} km from where it last met another, so it bounds nothing`,
				'end it on another line (a `meet` step), or mark it `cuts: false`',
			);
		}
		report(`trimmed ${(dangle.km * 1000).toFixed(0)} m of ${text.ids} at [${text.at}]`);
	}
	return findFaces(kept);
}

function describe(dangle: Dangle, tags: LineTag[]): { ids: string; at: string } {
	const ids = new Set(dangle.edges.flatMap((edge) => [...edge.tags].map((tag) => tags[tag]!.id)));
	return { ids: [...ids].join(', '), at: toPosition(dangle.at).join(', ') };
}
