import { join } from 'node:path';
import type { Segment } from '../../src/lib/atlas/model.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { RecordProblem } from '../record/problem.ts';
import type { AuthoredRecord } from '../record/record.ts';
import type { PathStep } from '../record/instrumentSchema.ts';
import type { NaturalLines } from './natural.ts';
import { measuredKm, type Measured } from './measured.ts';
import { tracePath } from './tracePath.ts';

/** A line of the record with its geometry: a treaty's segment or a context line. */
export interface TracedLine {
	/** `<instrument>/<segment>`, or `context/<id>`. */
	id: string;
	line: Position[];
	drawn: Segment['drawn'];
	/** Before the natural lines it follows were thinned. */
	lengthKm: number;
}

const DRAWN: Record<string, Segment['drawn'][number]> = {
	borders: 'border',
	rivers: 'river',
	divides: 'divide',
	admin: 'admin',
	lakes: 'shore',
	coast: 'shore',
};

/**
 * Traces every segment and context line of the record. Lines may follow each other in any order of files;
 * a circle of references is an error.
 */
export function traceRecord(
	record: AuthoredRecord,
	natural: NaturalLines,
	measured: Measured = new Map(),
): Map<string, TracedLine> {
	const todo = new Map<string, { file: string; where: string; path: PathStep[] | undefined }>();
	for (const instrument of record.instruments) {
		const file = join(record.folder, 'instruments', `${instrument.id}.yaml`);
		for (const segment of instrument.segments) {
			todo.set(`${instrument.id}/${segment.id}`, {
				file,
				where: `segment ${segment.id}`,
				path: segment.path,
			});
		}
	}
	for (const line of record.contextLines) {
		todo.set(`context/${line.id}`, {
			file: join(record.folder, 'context.yaml'),
			where: line.id,
			path: line.path,
		});
	}

	const traced = new Map<string, TracedLine>();
	const underWay = new Set<string>();
	const trace = (id: string): TracedLine | undefined => {
		const task = todo.get(id);
		if (!task || traced.has(id)) return traced.get(id);
		if (!task.path) {
			throw new RecordProblem(
				task.file,
				task.where,
				'the segment has no path',
				'say what it follows, step by step',
			);
		}
		if (underWay.has(id)) {
			throw new RecordProblem(
				task.file,
				task.where,
				'its path follows itself',
				'break the circle of references',
			);
		}
		underWay.add(id);
		const lineOf = (reference: string) => natural.get(reference) ?? trace(reference)?.line;
		const line = tracePath(task.path, lineOf, task.file, task.where);
		const result: TracedLine = {
			id,
			line,
			drawn: waysDrawn(task.path, (reference) => trace(reference)?.drawn),
			lengthKm: Number(measuredKm(line, measured).toFixed(1)),
		};
		traced.set(id, result);
		return result;
	};
	for (const id of todo.keys()) trace(id);
	return traced;
}

/** The ways a path was drawn, in order of first use; a followed segment passes on its own ways. */
function waysDrawn(
	path: PathStep[],
	drawnOf: (reference: string) => Segment['drawn'] | undefined,
): Segment['drawn'] {
	const ways = new Set<Segment['drawn'][number]>();
	for (const step of path) {
		if ('straight' in step) ways.add('straight');
		else if ('hand' in step) ways.add('hand');
		else if ('along' in step) {
			const own = DRAWN[step.along.split('/')[0]!];
			for (const way of own ? [own] : (drawnOf(step.along) ?? [])) ways.add(way);
		}
	}
	return [...ways];
}
