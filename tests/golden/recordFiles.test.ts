import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordFiles, type ToldOf } from '../../src/lib/atlas/recordFile.ts';
import { readHistory } from '../../src/lib/server/readRecord.ts';
import { catalogue } from './compiled.ts';

const { instruments, parcels, places, transfers } = catalogue;
const isParcel = (id: string) => parcels.some((parcel) => parcel.id === id);
const filesOf = (told: ToldOf) => recordFiles(told, isParcel).map((file) => `geodata/${file}`);
const told = (
	kind: 'treaty' | 'land' | 'place' | 'event',
	items: readonly { id: string }[],
): [ToldOf, string][] => items.map(({ id }) => [{ kind, id }, id]);

test('the file that a report names holds what the panel tells, for everything that can be opened', () => {
	const every = [
		...told('treaty', instruments),
		...told('land', parcels),
		...told('place', places),
		...told('event', readHistory().events),
	];
	expect(every.length).toBeGreaterThan(500);
	const wrong = every.filter(([panel, id]) => {
		const [file] = filesOf(panel);
		return !existsSync(file!) || !RegExp(`^ *(- )?id: '?${id}'?$`, 'm').test(readFileSync(file!, 'utf8'));
	});
	expect(wrong).toEqual([]);
});

test('a sum names the files of all that it is of, once each', () => {
	const ids = [parcels[0]!.id, parcels[1]!.id, transfers[0]!.id, transfers[0]!.instrument];
	expect(filesOf({ kind: 'sum', ids })).toEqual([
		'geodata/parcels.yaml',
		`geodata/instruments/${transfers[0]!.instrument}.yaml`,
	]);
	expect(filesOf({ kind: 'sum', ids: [] })).toEqual(['geodata/parcels.yaml']);
});
