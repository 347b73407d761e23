import { toJsonSchema } from '@valibot/to-json-schema';
import type { AuthoredBorder } from '../record/borderSchema.ts';
import { fileSchemas } from '../record/record.ts';

/**
 * What each file of the record must be like, as one JSON Schema (draft 7): made of the definitions that check the files, so
 * that an editor may know what the compile will ask for. What no JSON Schema can say, such as that a line ends where
 * another begins, the compile alone checks.
 */
export function recordSchema(border: AuthoredBorder): object {
	const files = Object.entries(fileSchemas(border)).map(([file, schema]) => {
		const { $schema: _draft, ...shape } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
		return [file, shape];
	});
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: border.title.en,
		description: 'The files of the record, each under its name in definitions',
		definitions: Object.fromEntries(files),
	};
}
