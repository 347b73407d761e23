import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FOLDER } from '../../tests/atlas/folder.ts';
import { readRecord } from '../record/record.ts';
import { recordSchema } from './recordSchema.ts';

/** The YAML files of a record that have a schema, with its name. */
function filesOf(folder: string): [file: string, schema: string][] {
	const top = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'waters.yaml');
	const acts = readdirSync(join(folder, 'instruments')).filter((name) => name.endsWith('.yaml'));
	return [
		...top.map((name): [string, string] => [name, name]),
		...acts.map((name): [string, string] => [`instruments/${name}`, 'instruments/*.yaml']),
	];
}

describe.each([FOLDER, 'geodata'])('the record in %s', (folder) => {
	const { definitions } = recordSchema(readRecord(folder).border) as {
		definitions: Record<string, AnySchema>;
	};
	const ajv = new Ajv({ allErrors: true, strict: false });
	const checks = new Map(Object.entries(definitions).map(([name, schema]) => [name, ajv.compile(schema)]));
	const read = (file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));

	test('fits its JSON Schema, file by file, and no file is without one', () => {
		for (const [file, schema] of filesOf(folder)) {
			const check = checks.get(schema);
			if (!check) throw new Error(`${file} has no schema`);
			expect(check(read(file)) ? [] : check.errors, file).toEqual([]);
		}
	});

	test('with a key misspelt or a value of no list no longer does', () => {
		const check = checks.get('sources.yaml')!;
		const [first, ...others] = read('sources.yaml') as object[];
		expect(check([{ ...first, titel: 'x' }, ...others])).toBe(false);
		expect(check([{ ...first, kind: 'rumour' }, ...others])).toBe(false);
		expect(check([{ ...first, id: 'Not An Id' }, ...others])).toBe(false);
	});
});
