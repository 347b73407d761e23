import type { Box } from '../../src/lib/atlas/border.ts';
import { RecordProblem } from '../record/problem.ts';
import type { AuthoredRecord } from '../record/record.ts';
import { toCell } from '../partition/grid.ts';
import type { TaggedLine } from '../partition/nodeLines.ts';
import type { NaturalLines } from '../trace/natural.ts';
import type { TracedLine } from '../trace/traceRecord.ts';
import type { Position } from '../../src/lib/geo/position.ts';

/** What a line of the partition is. A `segment` or `context` line must bound something; the others merely exist. */
export interface LineTag {
	id: string;
	kind: 'frame' | 'coast' | 'border' | 'segment' | 'context';
}

/**
 * Every line that cuts land into parcels: the frame, coasts and modern borders, the segments that ever bounded
 * anyone's land, and context lines.
 * @throws RecordProblem for a coordinate outside the frame
 */
export function collectLines(
	record: AuthoredRecord,
	natural: NaturalLines,
	traced: Map<string, TracedLine>,
): { lines: TaggedLine[]; tags: LineTag[] } {
	const { frame } = record.border;
	const lines: TaggedLine[] = [];
	const tags: LineTag[] = [];
	const add = (id: string, kind: LineTag['kind'], line: Position[]) => {
		checkInFrame(id, line, frame);
		lines.push({ tag: tags.length, cells: line.map(toCell) });
		tags.push({ id, kind });
	};
	const [west, south, east, north] = frame;
	add('frame', 'frame', [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	]);
	for (const [id, line] of natural) {
		if (id.startsWith('coast/')) add(id, 'coast', line);
		if (id.startsWith('borders/')) add(id, 'border', line);
	}
	for (const instrument of record.instruments) {
		for (const segment of instrument.segments) {
			const id = `${instrument.id}/${segment.id}`;
			if (segment.cuts) add(id, 'segment', traced.get(id)!.line);
			else checkInFrame(id, traced.get(id)!.line, frame);
		}
	}
	for (const { id } of record.contextLines)
		add(`context/${id}`, 'context', traced.get(`context/${id}`)!.line);
	return { lines, tags };
}

function checkInFrame(id: string, line: Position[], frame: Box): void {
	const [west, south, east, north] = frame;
	for (const [lon, lat] of line) {
		if (lon >= west && lon <= east && lat >= south && lat <= north) continue;
		const swapped = lat >= west && lat <= east && lon >= south && lon <= north;
		throw new RecordProblem(
			id,
			`coordinate [${lon}, ${lat}]`,
			swapped ? 'latitude and longitude are swapped' : `it lies outside the frame ${frame.join(', ')}`,
			swapped
				? `write [${lat}, ${lon}]: longitude first`
				: 'correct the coordinate, or clip the line at the frame',
		);
	}
}
