import { join } from 'node:path';
import { plain } from '../../src/lib/search/fold.ts';
import { RecordProblem } from './problem.ts';
import type { AuthoredRecord } from './record.ts';

/**
 * Checks that every other name and every subject leads to something, and that no name is given twice for a thing.
 *
 * @param waters rivers and lakes that the map draws, as `<kind>/<id>`
 * @throws RecordProblem naming the file and the entry
 */
export function checkNames(record: AuthoredRecord, waters: readonly string[]): void {
	const { names, subjects } = record;
	const ids = (kind: string, items: readonly { id: string }[]) => items.map(({ id }) => `${kind}/${id}`);
	const known = new Set([
		...ids('treaty', record.instruments),
		...ids('place', record.places),
		...ids('land', record.parcels),
		...ids('state', record.polities),
		...ids('route', record.routes),
		...ids('event', record.events),
		...waters,
	]);
	const namesFile = join(record.folder, 'names.yaml');
	const subjectsFile = join(record.folder, 'subjects.yaml');
	const need = (target: string, file: string, where: string) => {
		if (known.has(target)) return;
		const mend = 'name something that the record has, as place/<id>';
		throw new RecordProblem(file, where, `'${target}' is nothing of the record`, mend);
	};
	const once = (list: readonly string[], file: string, where: string) => {
		const seen = new Set<string>();
		for (const name of list) {
			const said = plain(name);
			if (seen.has(said))
				throw new RecordProblem(file, where, `'${name}' is given twice`, 'leave one of the two out');
			seen.add(said);
		}
	};
	for (const { of, names: others } of names.others) {
		need(of, namesFile, of);
		once(others, namesFile, of);
	}
	once(
		names.others.map(({ of }) => of),
		namesFile,
		'others',
	);
	once(names.spellings.flat(), namesFile, 'spellings');
	const own = new Set(waters);
	for (const { id, kind, also, leads } of subjects) {
		const key = `${kind}/${id}`;
		if (own.has(key))
			throw new RecordProblem(subjectsFile, key, 'the id is given twice', 'rename or remove one of them');
		own.add(key);
		once(also, subjectsFile, key);
		if (leads !== undefined) need(leads, subjectsFile, key);
	}
}
