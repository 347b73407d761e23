import type { StatementKind, StatementName } from '../../src/lib/atlas/health.ts';
import { SOURCE_KINDS, type Evidence, type SourceKind } from '../../src/lib/atlas/vocabulary.ts';
import type { AuthoredRecord } from '../record/record.ts';

/** One statement of the record and the class of the best source that it rests on. */
export interface Statement extends StatementName {
	best: SourceKind;
}

/** What the statements are read from. */
export type Cited = Pick<
	AuthoredRecord,
	'sources' | 'instruments' | 'events' | 'parcels' | 'routes' | 'readings'
>;

/** A statement's name as `searched.yaml` and messages have it, e.g. `clause swap-1727/line`. */
export const keyOf = ({ kind, of, name }: StatementName) => `${kind} ${of}${name === '' ? '' : `/${name}`}`;

/** Every statement of the record. One that is marked as not verified counts as `own`, whatever it cites beside. */
export function statementsOf(record: Cited): Statement[] {
	const kinds = new Map(record.sources.map(({ id, kind }) => [id, kind]));
	const best = (sources: string[], certainty?: Evidence): SourceKind => {
		if (certainty === 'own') return 'own';
		const cited = new Set(sources.map((id) => kinds.get(id)));
		// The list of kinds runs from the best to the worst.
		const found = SOURCE_KINDS.find((kind) => cited.has(kind)) ?? 'own';
		// Nobody marked it as found, and memory has only a popular page beside it.
		return found === 'popular' && certainty === undefined && cited.has('own') ? 'own' : found;
	};
	const instruments = record.instruments.flatMap((instrument): Statement[] => {
		const one = (kind: StatementKind, name: string, sources: string[], certainty?: Evidence): Statement => ({
			kind,
			of: instrument.id,
			name,
			best: best(sources, certainty),
		});
		const dates = (['signed', 'ratified', 'inForce'] as const).flatMap((act) =>
			(instrument[act] ?? []).map(({ certainty }, i) =>
				// A date has no sources of its own: one that was found was found in the instrument's.
				one('date', `${act}-${i + 1}`, instrument.sources, certainty),
			),
		);
		return [
			one('instrument', '', instrument.sources),
			...instrument.clauses.map(({ id, sources, certainty }) => one('clause', id, sources, certainty)),
			...instrument.segments.map(({ id, sources, evidence }) => one('segment', id, sources, evidence)),
			...instrument.claims.map(({ id, source, certainty }) => one('claim', id, [source], certainty)),
			...dates,
			...instrument.notes.map(({ sources }, i) => one('note', String(i + 1), sources)),
			...instrument.readings.map(({ topic, sources }) => one('reading', topic, sources)),
		];
	});
	return [
		...instruments,
		...record.events.map(({ id, sources, certainty }) => ({
			kind: 'event' as const,
			of: id,
			name: '',
			best: best(sources, certainty),
		})),
		...record.parcels.flatMap(({ id, tenures }) =>
			tenures.map(({ from, sources }) => ({
				kind: 'tenure' as const,
				of: id,
				name: from,
				best: best(sources),
			})),
		),
		...record.readings.flatMap(({ id, accounts }) =>
			Object.entries(accounts).map(([reading, { sources }]) => ({
				kind: 'reading' as const,
				of: id,
				name: reading,
				best: best(sources),
			})),
		),
		...record.routes.flatMap(({ id, legs }) =>
			legs.map(({ sources, certainty }, i) => ({
				kind: 'leg' as const,
				of: id,
				name: String(i + 1),
				best: best(sources, certainty),
			})),
		),
	];
}
