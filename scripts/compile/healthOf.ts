import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { STATEMENT_KINDS, type Health } from '../../src/lib/atlas/health.ts';
import { SOURCE_KINDS } from '../../src/lib/atlas/vocabulary.ts';
import type { AuthoredRecord } from '../record/record.ts';
import { keyOf, statementsOf } from '../report/statements.ts';
import { readLayer } from '../trace/readLayer.ts';

/**
 * What a record rests on: its statements by the class of their best source, those that nobody verified, and what the
 * natural lines say of how far they lie from others' drawings.
 *
 * @param naturalFolder whose layers bear those figures; one that lacks a layer has none
 */
export function healthOf(record: AuthoredRecord, naturalFolder: string): Health {
	const statements = statementsOf(record);
	const searched = new Set(record.searched.flatMap(({ statements: keys }) => keys));
	const layer = (name: string): Record<string, unknown>[] => {
		const file = join(naturalFolder, `${name}.geojson`);
		return existsSync(file) ? readLayer(file).map(({ properties }) => ({ ...properties })) : [];
	};
	const older = layer('older-borders');
	return {
		statements: STATEMENT_KINDS.map((kind) => ({
			kind,
			counts: Object.fromEntries(
				SOURCE_KINDS.map((best) => [
					best,
					statements.filter((statement) => statement.kind === kind && statement.best === best).length,
				]),
			) as Health['statements'][number]['counts'],
		})),
		doubts: statements
			.filter(({ best }) => best === 'own')
			.map(({ kind, of, name }) => ({ kind, of, name, searched: searched.has(keyOf({ kind, of, name })) })),
		older: withFields(older, ['id', 'lengthKm', 'medianKm', 'p90Km', 'maxKm']),
		sectors: withFields(older, ['id', 'border', 'areaKm2', 'departsKm', 'witnesses']),
		divides: withFields(layer('divides'), ['id', 'lengthKm', 'medianErrorKm']),
		thinned: withFields(layer('borders'), ['id', 'lengthKm', 'within50m']),
	};
}

/** Of those that have all of some fields, these fields. */
function withFields<One>(
	all: readonly Record<string, unknown>[],
	fields: readonly (keyof One & string)[],
): One[] {
	return all
		.filter((one) => fields.every((field) => one[field] !== undefined))
		.map((one) => Object.fromEntries(fields.map((field) => [field, one[field]])) as One);
}
