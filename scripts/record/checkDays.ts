import { join } from 'node:path';
import { RecordProblem } from './problem.ts';
import type { AuthoredRecord } from './record.ts';
import type { AuthoredInstrument } from './instrumentSchema.ts';
import type { AuthoredPlace } from './schema.ts';

type Insist = (holds: boolean, where: string, reason: string, mend: string) => void;

/** Insists on what must hold in a file. */
const insistIn =
	(file: string): Insist =>
	(holds, where, reason, mend) => {
		if (!holds) throw new RecordProblem(file, where, reason, mend);
	};

/**
 * Whether a date is earlier than another, for certain: `1871` is not earlier than `1871-07`. Tenures have a check of
 * their own, `expandTenures`.
 */
function isEarlier(date: string, other: string): boolean {
	const length = Math.min(date.length, other.length);
	return date.slice(0, length) < other.slice(0, length);
}

/**
 * Checks that the days of the record agree with one another: what ends does not end before it begins, what follows does
 * not come first, and all that is shown lies between the record's first day and its last year.
 * @param thisYear the last year where the record gives none
 * @throws RecordProblem naming the file, the feature and the two days
 */
export function checkDays(record: AuthoredRecord, thisYear = new Date().getUTCFullYear()): void {
	const { border, folder } = record;
	const last = String(border.lastYear ?? thisYear).padStart(4, '0');
	const spans = (insist: Insist, where: string, from: string, to: string | undefined): void => {
		insist(
			!isEarlier(from, border.from),
			where,
			`${from} lies before the record, which begins on ${border.from}`,
			'correct the day, or leave the entry out',
		);
		insist(!isEarlier(last, to ?? from), where, `${to ?? from} is still to come`, 'correct the day');
		insist(
			to === undefined || !isEarlier(to, from),
			where,
			`it ends on ${to}, before it begins on ${from}`,
			'correct one of the two days',
		);
	};

	const inEvents = insistIn(join(folder, 'events.yaml'));
	for (const { id, day, until } of record.events) spans(inEvents, id, day, until);
	const inRoutes = insistIn(join(folder, 'routes.yaml'));
	for (const { id, legs } of record.routes) {
		legs.forEach(({ from, to }, i) => spans(inRoutes, `${id}, leg ${i + 1}`, from, to));
	}
	const inPlaces = insistIn(join(folder, 'places.yaml'));
	for (const place of record.places) checkNames(place, inPlaces);
	for (const instrument of record.instruments) {
		const insist = insistIn(join(folder, 'instruments', `${instrument.id}.yaml`));
		insist(
			!isEarlier(last, instrument.effective),
			'effective',
			`${instrument.effective} is still to come`,
			'correct the day',
		);
		checkActs(instrument, insist);
	}
	checkSuccessions(record);
}

/** A place has one name at a time, and never none once it has had one. */
function checkNames({ id, names }: AuthoredPlace, insist: Insist): void {
	names.forEach(({ from, to }, i) => {
		const where = `${id}, name ${i + 1}`;
		insist(
			from === undefined || to === undefined || from < to,
			where,
			`it ends on ${to}, not after it begins on ${from}`,
			'correct one of the two days',
		);
		if (i === 0) return;
		const before = names[i - 1]!.to;
		insist(
			from === before && from !== undefined,
			where,
			`it begins on ${from ?? 'no day'}, and the name before ends on ${before ?? 'none'}`,
			'give both the same day',
		);
	});
}

function checkActs(instrument: AuthoredInstrument, insist: Insist): void {
	const { year, effective, signed = [], ratified = [], inForce = [], segments } = instrument;
	const acts = [...signed, ...ratified, ...inForce].map(({ day }) => day);
	const years = new Set([...acts, effective].map((day) => Number(day.slice(0, 4))));
	insist(
		years.has(year),
		'year',
		`it is called of ${year}, but its days are of ${[...years].sort().join(', ')}`,
		'correct the year or the day',
	);
	const firstSigned = signed.map(({ day }) => day).sort()[0];
	for (const later of [...ratified, ...inForce].map(({ day }) => day).concat(effective))
		insist(
			firstSigned === undefined || !isEarlier(later, firstSigned),
			later === effective ? 'effective' : `act of ${later}`,
			`${later} lies before it was signed on ${firstSigned}`,
			'correct one of the two days',
		);
	for (const { id, until } of segments)
		insist(
			until === undefined || until > effective,
			`segment ${id}`,
			`it is in force until ${until}, and the instrument only from ${effective} on`,
			'correct one of the two days',
		);
}

function checkSuccessions({ border, folder, instruments, successions }: AuthoredRecord): void {
	const insist = insistIn(join(folder, 'successions.yaml'));
	const effectiveOf = new Map(instruments.map(({ id, effective }) => [id, effective]));
	for (const { id, steps } of successions) {
		steps.forEach(({ polity, from, by }, i) => {
			const where = `${id}, step of ${polity}`;
			const before = steps[i - 1]?.from;
			insist(
				before === undefined || before < from,
				where,
				`it begins on ${from}, not after the step before, which begins on ${before}`,
				'put the steps in order of days',
			);
			const effective = effectiveOf.get(by);
			insist(
				from === effective || from === border.from,
				where,
				`it begins on ${from}, and its instrument ${by} took effect on ${effective}`,
				'make both days the same, or name the instrument that began it',
			);
		});
	}
}
