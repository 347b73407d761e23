import { roundPosition, type Position } from '../../src/lib/geo/position.ts';
import { RecordProblem } from '../record/problem.ts';
import type { PathStep } from '../record/instrumentSchema.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import { nearestOnLine } from './nearestOnLine.ts';
import { sliceLine } from './sliceLine.ts';

/** A step that follows a line may start this far from where the last one ended; the gap is closed straight. */
const JOIN_KM = 8;
/** A named point may lie this far from the line it is meant to lie on. */
const REACH_KM = 60;

export type LineOf = (reference: string) => Position[] | undefined;

/**
 * Turns the steps of a segment into one line of positions, rounded to 5 decimals (about 1 m).
 *
 * @param file and `where` name the segment in messages
 * @throws RecordProblem for an unknown line, a point too far from its line or a gap between two steps
 */
export function tracePath(path: PathStep[], lineOf: LineOf, file: string, where: string): Position[] {
	const traced: Position[] = [];
	path.forEach((step, index) => {
		const at = `${where}, path step ${index + 1}`;
		const piece = traceStep(step, traced[traced.length - 1], lineOf, file, at);
		const gap = traced.length > 0 ? distanceKm(traced[traced.length - 1]!, piece[0]!) : 0;
		if ('along' in step && gap > JOIN_KM) {
			throw new RecordProblem(
				file,
				at,
				`it starts ${gap.toFixed(1)} km from the end of the step before`,
				'give from or to a closer point, or put a straight or hand step between',
			);
		}
		traced.push(...piece);
	});
	const line = traced
		.map(roundPosition)
		.filter((p, i, all) => i === 0 || p[0] !== all[i - 1]![0] || p[1] !== all[i - 1]![1]);
	if (line.length < 2) {
		throw new RecordProblem(file, where, 'the path has fewer than two distinct points', 'give it a length');
	}
	return line;
}

function traceStep(
	step: PathStep,
	last: Position | undefined,
	lineOf: LineOf,
	file: string,
	at: string,
): Position[] {
	if ('straight' in step) return step.straight;
	if ('hand' in step) return step.hand;
	const reference = 'meet' in step ? step.meet : step.along;
	const line = lineOf(reference);
	if (!line) {
		throw new RecordProblem(
			file,
			at,
			`unknown line '${reference}'`,
			'name a line of geodata/natural as <layer>/<id>, or a segment as <instrument>/<segment>',
		);
	}
	if ('meet' in step) return [within(line, step.at, reference, file, at)];
	const from = step.from ?? last ?? line[0]!;
	const to = step.to ?? line[line.length - 1]!;
	for (const point of [step.from, step.to]) if (point) within(line, point, reference, file, at);
	return sliceLine(line, from, to, step.via);
}

function within(line: Position[], point: Position, reference: string, file: string, at: string): Position {
	const foot = nearestOnLine(line, point);
	if (foot.km > REACH_KM) {
		throw new RecordProblem(
			file,
			at,
			`[${point.join(', ')}] lies ${foot.km.toFixed(0)} km from ${reference}`,
			'check that the pair is [lon, lat] and belongs to that line',
		);
	}
	return foot.point;
}
