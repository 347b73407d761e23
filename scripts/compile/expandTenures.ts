import { join } from 'node:path';
import { compareDays } from '../../src/lib/atlas/day.ts';
import { OPEN_END, type Day, type Reading, type Tenure } from '../../src/lib/atlas/model.ts';
import { RecordProblem } from '../record/problem.ts';
import type { AuthoredRecord } from '../record/record.ts';
import type { AuthoredParcel } from '../record/landSchema.ts';

type AuthoredTenure = AuthoredParcel['tenures'][number];

/** A tenure with the name of the transfer that began it, when the author gave one. */
export interface NamedTenure extends Tenure {
	transfer?: string;
}

/**
 * The tenures of one parcel in date order, lines of succession written out into their states.
 * @throws RecordProblem where tenures overlap, leave a gap, do not reach both ends of the record, or begin on
 * another day than their instrument took effect
 */
export function expandTenures(parcel: AuthoredParcel, record: AuthoredRecord): NamedTenure[] {
	const file = join(record.folder, 'parcels.yaml');
	const tenures = inOrder(parcel.tenures);
	for (const tenure of tenures) checkStart(tenure, record, file, parcel.id);
	checkCover(tenures, record.border.from, parcel.id, file);
	return tenures.flatMap((tenure) => expand(tenure, record, file, parcel.id));
}

/**
 * The tenures of one parcel in a reading: the neutral ones, replaced between the days that the reading gives.
 * @returns undefined where the reading does not differ
 */
export function readTenures(
	parcel: AuthoredParcel,
	reading: Reading,
	record: AuthoredRecord,
): NamedTenure[] | undefined {
	const file = join(record.folder, 'readings.yaml');
	const replacing = record.readings.flatMap(({ tenures, ...topic }) =>
		(tenures?.[reading]?.[parcel.id] ?? []).map((tenure) => ({
			...tenure,
			sources: topic.accounts[reading]!.sources,
		})),
	);
	if (replacing.length === 0) return undefined;
	for (const tenure of replacing) checkStart(tenure, record, file, parcel.id);
	const kept = parcel.tenures.flatMap((tenure) => cutOut(tenure, replacing));
	const tenures = inOrder([...kept, ...replacing]);
	checkCover(tenures, record.border.from, `${parcel.id} (${reading} reading)`, file);
	return tenures.flatMap((tenure) => expand(tenure, record, file, parcel.id));
}

function inOrder(tenures: AuthoredTenure[]): AuthoredTenure[] {
	return [...tenures].sort((a, b) => compareDays(a.from, b.from));
}

function checkStart(tenure: AuthoredTenure, record: AuthoredRecord, file: string, parcel: string): void {
	const { effective } = record.instruments.find(({ id }) => id === tenure.by)!;
	if (tenure.from === effective || tenure.from === record.border.from) return;
	throw new RecordProblem(
		file,
		`parcel ${parcel}, tenure from ${tenure.from}`,
		`its instrument ${tenure.by} took effect on ${effective}`,
		'make both days the same, or name the instrument that began it',
	);
}

/** What is left of a tenure beside others, in pieces. */
function cutOut(tenure: AuthoredTenure, others: AuthoredTenure[]): AuthoredTenure[] {
	let pieces = [{ from: tenure.from, to: tenure.to ?? OPEN_END }];
	for (const other of others) {
		const [from, to] = [other.from, other.to ?? OPEN_END];
		pieces = pieces.flatMap((piece) =>
			[
				{ from: piece.from, to: piece.to < from ? piece.to : from },
				{ from: piece.from > to ? piece.from : to, to: piece.to },
			].filter((rest) => rest.from < rest.to),
		);
	}
	return pieces.map((piece) => ({ ...tenure, ...piece }));
}

function checkCover(tenures: AuthoredTenure[], recordFrom: Day, parcel: string, file: string): void {
	const where = (tenure: AuthoredTenure) => `parcel ${parcel}, tenure from ${tenure.from}`;
	let due = recordFrom;
	for (const tenure of tenures) {
		const to = tenure.to ?? OPEN_END;
		checkDay(tenure.from, file, where(tenure));
		checkDay(to, file, where(tenure));
		if (to <= tenure.from) {
			throw new RecordProblem(
				file,
				where(tenure),
				`it ends on ${to}, not after it begins`,
				'correct from or to',
			);
		}
		if (tenure.from < due) {
			throw new RecordProblem(
				file,
				where(tenure),
				`it overlaps the tenure before, which lasts to ${due}`,
				'end the one on the day the other begins',
			);
		}
		if (tenure.from > due) {
			throw new RecordProblem(
				file,
				where(tenure),
				`nobody holds the parcel from ${due} to ${tenure.from}`,
				'add the missing tenure, or close the gap (status undelimited if no holder was agreed)',
			);
		}
		due = to;
	}
	if (due !== OPEN_END) {
		throw new RecordProblem(
			file,
			`parcel ${parcel}`,
			`nobody holds it from ${due} on`,
			'leave `to` out of the last tenure, or add the next one',
		);
	}
}

function checkDay(day: Day, file: string, where: string): void {
	const date = new Date(`${day}T00:00:00Z`);
	if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)) return;
	throw new RecordProblem(file, where, `'${day}' is not a day of the calendar`, 'write YYYY-MM-DD');
}

function expand(tenure: AuthoredTenure, record: AuthoredRecord, file: string, parcel: string): NamedTenure[] {
	const from = tenure.from;
	const to = tenure.to ?? OPEN_END;
	const holders = statesOf(tenure.polity, tenure.line, from, to, record);
	const controllers =
		tenure.controller || tenure.controllerLine
			? statesOf(tenure.controller, tenure.controllerLine, from, to, record)
			: holders;
	if (holders[0]?.from !== from || controllers[0]?.from !== from) {
		throw new RecordProblem(
			file,
			`parcel ${parcel}, tenure from ${from}`,
			`the line of succession '${tenure.line ?? tenure.controllerLine}' begins later`,
			'name the polity of that time instead',
		);
	}
	const starts = [...new Set([...holders, ...controllers].map((state) => state.from))].sort();
	return starts.map((start, i) => {
		const holder = holders.findLast((state) => state.from <= start)!;
		const controller = controllers.findLast((state) => state.from <= start)!;
		const succeeded = [holder, controller].find((state) => state.from === start && state.by !== undefined);
		return {
			from: start,
			to: starts[i + 1] ?? to,
			polity: holder.polity,
			controller: controller.polity,
			status: tenure.status,
			by: start === from ? tenure.by : succeeded!.by!,
			sources: tenure.sources,
			...(start === from && tenure.recordChange !== undefined && { recordChange: tenure.recordChange }),
			...(tenure.note !== undefined && { note: tenure.note }),
			...(start === from && tenure.transfer !== undefined && { transfer: tenure.transfer }),
		};
	});
}

interface State {
	polity: string;
	from: Day;
	by?: string;
}

/** The states of a line of succession inside `[from, to)`, or the one polity named. */
function statesOf(
	polity: string | undefined,
	line: string | undefined,
	from: Day,
	to: Day,
	record: AuthoredRecord,
): State[] {
	if (polity !== undefined) return [{ polity, from }];
	const { steps } = record.successions.find(({ id }) => id === line)!;
	return steps.flatMap((step, i) => {
		const end = steps[i + 1]?.from ?? OPEN_END;
		if (end <= from || step.from >= to) return [];
		return [{ polity: step.polity, from: step.from > from ? step.from : from, by: step.by }];
	});
}
