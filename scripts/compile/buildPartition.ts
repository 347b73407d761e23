import { RecordProblem } from '../record/problem.ts';
import { findDangles, type Dangle } from '../partition/dangles.ts';
import { findFaces, type Partition } from '../partition/faces.ts';
import { toPosition } from '../partition/grid.ts';
import { nodeLines, UnsettledNoding, type Edge, type TaggedLine } from '../partition/nodeLines.ts';
import type { LineTag } from './collectLines.ts';

/** A loose end shorter than this is an overshoot of drawing, trimmed and reported; a longer one is an error. */
const TRIM_KM = 0.5;

/**
 * Nodes all lines, trims overshoots and finds the faces.
 * @param report called with one line of text for each thing worth knowing
 * @param mostPasses of noding; undefined: as many as any map may need
 * @throws RecordProblem for a line that ends in the open, or lines that cannot be noded
 */
export function buildPartition(
	lines: TaggedLine[],
	tags: LineTag[],
	report: (text: string) => void = () => {},
	mostPasses?: number,
): Partition {
	const edges = node(lines, tags, report, mostPasses);
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

function node(
	lines: TaggedLine[],
	tags: LineTag[],
	report: (text: string) => void,
	mostPasses: number | undefined,
): Edge[] {
	try {
		return nodeLines(lines, (pass, count) => report(`noding, pass ${pass}: ${count} edges`), mostPasses);
	} catch (error) {
		if (!(error instanceof UnsettledNoding)) throw error;
		throw new RecordProblem(
			idsOf(error.edges, tags),
			`near [${toPosition(error.edges[0]!.a).join(', ')}]`,
			error.message,
			'draw these lines further apart or let one follow the other; as noding should always end, report it too',
		);
	}
}

function describe({ edges, at }: Dangle, tags: LineTag[]): { ids: string; at: string } {
	return { ids: idsOf(edges, tags), at: toPosition(at).join(', ') };
}

function idsOf(edges: Edge[], tags: LineTag[]): string {
	return [...new Set(edges.flatMap((edge) => [...edge.tags].map((tag) => tags[tag]!.id)))].join(', ');
}
