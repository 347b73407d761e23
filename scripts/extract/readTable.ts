import path from 'node:path';
import type { InferOutput } from 'valibot';
import { readYaml } from '../record/readYaml.ts';
import { tables } from './schema.ts';
import { NATURAL_DIR } from './source/cache';

/** The table of a layer, `geodata/natural/<name>.yaml`. @throws RecordProblem where it does not fit its schema */
export function readTable<Name extends keyof typeof tables>(name: Name): InferOutput<(typeof tables)[Name]> {
	return readYaml(path.join(NATURAL_DIR, `${name}.yaml`), tables[name]);
}
