import { join } from 'node:path';
import type { AuthoredRecord } from './record.ts';
import { checkSpine } from './checkBorder.ts';
import { RecordProblem } from './problem.ts';
import type { AuthoredInstrument } from './instrumentSchema.ts';
import { isDay } from '../../src/lib/atlas/day.ts';

/**
 * Checks that every id named anywhere in the record exists and that no id is given twice.
 * @throws RecordProblem naming the file, the feature and the id
 */
export function checkReferences(record: AuthoredRecord): void {
	const file = (name: string) => join(record.folder, name);
	const known = {
		source: unique(file('sources.yaml'), 'source', record.sources),
		polity: unique(file('polities.yaml'), 'polity', record.polities),
		succession: unique(file('successions.yaml'), 'succession', record.successions),
		instrument: unique(file('instruments'), 'instrument', record.instruments),
	};
	checkSpine(record);
	unique(file('about.yaml'), 'section', record.about);
	unique(file('parcels.yaml'), 'parcel', record.parcels);
	unique(file('places.yaml'), 'place', record.places);
	unique(file('events.yaml'), 'event', record.events);
	unique(file('routes.yaml'), 'route', record.routes);
	unique(file('readings.yaml'), 'reading', record.readings);
	unique(file('tour.yaml'), 'tour step', record.tour);
	unique(file('context.yaml'), 'context line', record.contextLines);

	const need = (kind: keyof typeof known, ids: string[], inFile: string, where: string) => {
		for (const id of ids) {
			if (!known[kind].has(id)) {
				throw new RecordProblem(
					inFile,
					where,
					`unknown ${kind} id '${id}'`,
					`correct the id, or add the ${kind} to the record`,
				);
			}
		}
	};

	for (const polity of record.polities) {
		need('source', polity.sources, file('polities.yaml'), polity.id);
		need('polity', polity.holders ?? [], file('polities.yaml'), polity.id);
	}
	for (const succession of record.successions) {
		for (const step of succession.steps) {
			need('polity', [step.polity], file('successions.yaml'), succession.id);
			need('instrument', [step.by], file('successions.yaml'), succession.id);
		}
	}
	for (const instrument of record.instruments) {
		const at = file(`instruments/${instrument.id}.yaml`);
		need('source', instrument.sources, at, 'sources');
		need(
			'polity',
			instrument.parties.map((party) => party.polity),
			at,
			'parties',
		);
		const clauses = unique(at, 'clause', instrument.clauses);
		unique(at, 'segment', instrument.segments);
		unique(at, 'claim', instrument.claims);
		need('instrument', instrument.demarcatedBy, at, 'demarcatedBy');
		checkReignDates(record, instrument, at);
		for (const clause of instrument.clauses) need('source', clause.sources, at, `clause ${clause.id}`);
		for (const segment of instrument.segments) {
			need('source', segment.sources, at, `segment ${segment.id}`);
			if (!clauses.has(segment.clause)) {
				throw new RecordProblem(
					at,
					`segment ${segment.id}`,
					`unknown clause id '${segment.clause}'`,
					'name one of the clauses of this file',
				);
			}
		}
		for (const claim of instrument.claims) need('source', [claim.source], at, `claim ${claim.id}`);
		for (const reading of instrument.readings)
			need('source', reading.sources, at, `reading '${reading.topic}'`);
		for (const note of instrument.notes) need('source', note.sources, at, 'notes');
	}
	for (const parcel of record.parcels) {
		const at = file('parcels.yaml');
		for (const tenure of parcel.tenures) {
			const where = `parcel ${parcel.id}, tenure from ${tenure.from}`;
			need('source', tenure.sources, at, where);
			need('instrument', [tenure.by], at, where);
			need(
				'polity',
				[tenure.polity, tenure.controller].filter((id) => id !== undefined),
				at,
				where,
			);
			need(
				'succession',
				[tenure.line, tenure.controllerLine].filter((id) => id !== undefined),
				at,
				where,
			);
		}
	}
	for (const event of record.events) {
		need('source', event.sources, file('events.yaml'), event.id);
		if (event.instrument) need('instrument', [event.instrument], file('events.yaml'), event.id);
	}
	for (const route of record.routes) {
		for (const leg of route.legs) need('source', leg.sources, file('routes.yaml'), route.id);
	}
	for (const reading of record.readings) {
		const at = file('readings.yaml');
		for (const { sources } of Object.values(reading.accounts)) need('source', sources, at, reading.id);
		const tenures = Object.values(reading.tenures ?? {}).flatMap((held) => Object.entries(held ?? {}));
		for (const [parcel, list] of tenures) {
			if (!record.parcels.some(({ id }) => id === parcel)) {
				throw new RecordProblem(
					at,
					reading.id,
					`unknown parcel id '${parcel}'`,
					'name a parcel of parcels.yaml',
				);
			}
			for (const tenure of list) {
				need('instrument', [tenure.by], at, `${reading.id}, ${parcel}`);
				need('polity', named(tenure.polity, tenure.controller), at, `${reading.id}, ${parcel}`);
				need('succession', named(tenure.line, tenure.controllerLine), at, `${reading.id}, ${parcel}`);
			}
		}
	}
	for (const step of record.tour) need('instrument', step.instruments, file('tour.yaml'), step.id);
	for (const place of record.places) need('source', place.sources, file('places.yaml'), place.id);
	for (const line of record.contextLines) need('source', line.sources, file('context.yaml'), line.id);
	for (const { of, sources } of record.names.others) need('source', sources, file('names.yaml'), of);
	for (const { id, sources } of record.subjects) need('source', sources, file('subjects.yaml'), id);
}

function named(...ids: (string | undefined)[]): string[] {
	return ids.filter((id) => id !== undefined);
}

/** Ids of a list. @throws RecordProblem when one is given twice */
function unique(file: string, kind: string, items: { id: string }[]): Set<string> {
	const seen = new Set<string>();
	for (const { id } of items) {
		if (seen.has(id)) {
			throw new RecordProblem(
				file,
				`${kind} ${id}`,
				`the id '${id}' is given twice`,
				'rename or remove one of them',
			);
		}
		seen.add(id);
	}
	return seen;
}

/** A day shown in an era must be one day, and in an era. */
function checkReignDates({ border }: AuthoredRecord, instrument: AuthoredInstrument, file: string): void {
	const first = border.reigns?.eras[0]?.from;
	const acts = [instrument.signed, instrument.ratified, instrument.inForce].flatMap((list) => list ?? []);
	for (const { day, text, reignDate } of acts) {
		if (!reignDate) continue;
		if (!isDay(day))
			throw new RecordProblem(
				file,
				`act '${text}'`,
				`${day} is no single day`,
				'give the day, or leave out reignDate',
			);
		if (first === undefined || day < first)
			throw new RecordProblem(
				file,
				`act '${text}'`,
				'no era is known on its day',
				'add the era to atlas.yaml, or leave out reignDate',
			);
	}
}
